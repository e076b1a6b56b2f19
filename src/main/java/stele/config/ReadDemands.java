package stele.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import stele.i18n.LocaleTag;
import stele.yaml.YamlNode;

/** The keys {@code sourceLocale}, {@code check} and {@code frontMatter}. */
final class ReadDemands {

    static final List<String> CHECK_KEYS =
            List.of("failOn", "maxWarnings", "baseline", "terms", "schemes", "assetId", "rules", "overrides");

    /** RFC 3986, 3.1. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");

    /** What a browser runs, or reads from the reader's own disk; no wish of a site's owner makes a link to it harmless. */
    private static final Set<String> UNSAFE = Set.of("javascript", "vbscript", "data", "file", "blob");

    private final Values values;
    private final YamlNode.Mapping root;
    private final List<LocaleTag> locales;

    ReadDemands(Values values, YamlNode.Mapping root, List<LocaleTag> locales) {
        this.values = values;
        this.root = root;
        this.locales = locales;
    }

    Demands demands(SortedMap<LocaleTag, LocaleDemand> ofLocales) {
        var source = root.find("sourceLocale").flatMap(node -> values.locale("sourceLocale", node, locales));
        var check = root.find("check")
                .flatMap(node -> values.mapping("check", node, CHECK_KEYS))
                .orElse(new YamlNode.Mapping(root.position(), List.of()));
        return new Demands(
                source.orElse(null),
                ofLocales,
                new ReadCheckRules(values, locales, source.isPresent()).read(check),
                root.find("frontMatter")
                        .map(node -> new ReadKeyDemands(values).read(node))
                        .orElse(List.of()),
                check.find("schemes").map(this::schemes).orElse(List.of()),
                check.find("assetId")
                        .flatMap(node -> values.regex("assetId", node))
                        .orElse(null),
                check.find("terms").flatMap(node -> values.text("terms", node)).orElse(null));
    }

    private List<String> schemes(YamlNode node) {
        return values.list("schemes", node).stream()
                .flatMap(item -> scheme(item).stream())
                .toList();
    }

    private Optional<String> scheme(YamlNode node) {
        return values.text("schemes", node, SCHEME.asMatchPredicate(), "the scheme of a URL, such as 'skype'")
                .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                .filter(scheme -> {
                    if (UNSAFE.contains(scheme)) {
                        values.bad(node.position(), "'" + scheme + "' is never a safe scheme", "remove it");
                    }
                    return !UNSAFE.contains(scheme);
                });
    }
}
