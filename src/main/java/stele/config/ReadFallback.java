package stele.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stele.i18n.LocaleTag;
import stele.yaml.YamlNode;

/** The key {@code fallback}: where readers are sent for what their language lacks, and how they get it. */
final class ReadFallback {

    static final List<String> KEYS = List.of("mode", "chain", "overrides");

    static final List<String> OVERRIDE_KEYS = List.of("paths", "mode");

    private final Values values;
    private final List<LocaleTag> locales;
    private final Optional<YamlNode.Mapping> fallback;

    ReadFallback(Values values, YamlNode.Mapping root, List<LocaleTag> locales) {
        this.values = values;
        this.locales = locales;
        this.fallback = root.find("fallback").flatMap(node -> values.mapping("fallback", node, KEYS));
    }

    FallbackPolicy policy() {
        return new FallbackPolicy(
                find("mode")
                        .flatMap(node -> values.word("mode", node, FallbackMode.class))
                        .orElse(FallbackPolicy.DEFAULT.mode()),
                find("overrides").stream()
                        .flatMap(node -> values.list("overrides", node).stream())
                        .flatMap(node -> override(node).stream())
                        .toList());
    }

    private Optional<FallbackPolicy.Scope> override(YamlNode node) {
        return values.mapping("overrides", node, OVERRIDE_KEYS).flatMap(override -> {
            for (var key : OVERRIDE_KEYS) {
                if (override.find(key).isEmpty()) {
                    values.bad(
                            override.position(), "an override without '" + key + "' says nothing", "add '" + key + "'");
                }
            }
            var paths = override.find("paths").map(found -> values.globs("paths", found));
            var mode = override.find("mode").flatMap(found -> values.word("mode", found, FallbackMode.class));
            return paths.flatMap(globs -> mode.map(word -> new FallbackPolicy.Scope(globs, word)));
        });
    }

    Map<LocaleTag, List<LocaleTag>> chain() {
        Map<LocaleTag, List<LocaleTag>> chain = new LinkedHashMap<>();
        find("chain")
                .flatMap(node -> values.mapping("chain", node))
                .ifPresent(found -> found.entries().forEach(entry -> {
                    var others = values.list("chain", entry.value()).stream()
                            .flatMap(node -> values.locale("chain", node, locales).stream())
                            .toList();
                    values.locale(entry.name(), entry.position(), locales).ifPresent(tag -> chain.put(tag, others));
                }));
        return chain;
    }

    private Optional<YamlNode> find(String key) {
        return fallback.flatMap(found -> found.find(key));
    }
}
