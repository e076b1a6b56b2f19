package stele.config;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import stele.diagnostic.Position;
import stele.i18n.LocaleTag;
import stele.yaml.YamlNode;

/**
 * The keys {@code locales}, {@code defaultLocale} and {@code fallback}. The locales are a list of tags, a mapping of tags to
 * what is demanded of them, or a list of both.
 */
final class ReadLanguages {

    static final List<String> LOCALE_KEYS = List.of("required", "minCoverage", "translate", "exclude");

    private static final int ALL = 100;

    private final Values values;
    private final YamlNode.Mapping root;
    private final List<LocaleTag> locales = new ArrayList<>();
    private final SortedMap<LocaleTag, LocaleDemand> demands = new TreeMap<>();

    ReadLanguages(Values values, YamlNode.Mapping root) {
        this.values = values;
        this.root = root;
        root.find("locales").ifPresent(this::locales);
    }

    Languages languages() {
        var defaultLocale = root.find("defaultLocale").flatMap(node -> values.locale("defaultLocale", node, locales));
        var fallback = new ReadFallback(values, root, locales);
        return new Languages(locales, defaultLocale.orElse(null), fallback.chain(), fallback.policy());
    }

    /** What is demanded of single languages. */
    SortedMap<LocaleTag, LocaleDemand> demands() {
        return demands;
    }

    private void locales(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            demanding(mapping);
            return;
        }
        for (var item : values.list("locales", node)) {
            if (item instanceof YamlNode.Mapping mapping) {
                demanding(mapping);
            } else {
                values.locale("locales", item).ifPresent(locale -> add(locale, item.position()));
            }
        }
    }

    private void demanding(YamlNode.Mapping mapping) {
        if (isNameless(mapping)) {
            values.bad(
                    mapping.position(),
                    "this entry starts with no language tag",
                    "write it like 'fr-FR: {required: true}'");
            return;
        }
        for (var entry : mapping.entries()) {
            var demand = demand(entry);
            values.locale(entry).ifPresent(locale -> {
                add(locale, entry.position());
                demands.put(locale, demand);
            });
        }
    }

    /** Whether this is one language with its tag as a value, as other tools have it: {@code {tag: fr-FR, required: true}}. */
    private static boolean isNameless(YamlNode.Mapping mapping) {
        return !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .noneMatch(entry -> LocaleTag.parse(entry.name()).isPresent()
                                || entry.value() instanceof YamlNode.Mapping
                                || YamlNode.isBlank(entry.value()));
    }

    private void add(LocaleTag locale, Position position) {
        if (locales.contains(locale)) {
            values.bad(position, "'" + locale + "' is listed already", "remove one of the two");
        } else {
            locales.add(locale);
        }
    }

    private LocaleDemand demand(YamlNode.Entry entry) {
        if (YamlNode.isBlank(entry.value())) {
            return LocaleDemand.NONE;
        }
        return values.mapping(entry.name(), entry.value(), LOCALE_KEYS)
                .map(settings -> new LocaleDemand(
                        settings.find("required")
                                .flatMap(node -> values.flag("required", node))
                                .orElse(LocaleDemand.NONE.required()),
                        settings.find("minCoverage")
                                .flatMap(node -> values.number("minCoverage", node, ALL))
                                .orElse(LocaleDemand.NONE.minCoverage()),
                        settings.find("translate")
                                .flatMap(node -> values.flag("translate", node))
                                .orElse(LocaleDemand.NONE.translate()),
                        settings.find("exclude")
                                .map(node -> values.globs("exclude", node))
                                .orElse(LocaleDemand.NONE.exclude())))
                .orElse(LocaleDemand.NONE);
    }
}
