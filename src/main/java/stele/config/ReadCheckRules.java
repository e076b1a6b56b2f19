package stele.config;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stele.config.CheckRules.RuleLevel;
import stele.config.CheckRules.Scope;
import stele.diagnostic.Level;
import stele.i18n.LocaleTag;
import stele.yaml.YamlNode;

/** What {@code check} says of how seriously rules are taken. */
final class ReadCheckRules {

    static final List<String> OVERRIDE_KEYS = List.of("paths", "locales", "translations", "rules");

    private static final String NEVER = "never";
    static final List<String> FAIL_ON = List.of("error", "warning", "info", NEVER);

    /** The id of a rule, of all rules of a family, or of all. */
    private static final Pattern RULE = Pattern.compile("\\*|[a-z0-9-]+/(?:\\*|[a-z0-9-]+)");

    private final Values values;
    private final List<LocaleTag> locales;
    private final boolean hasSource;

    ReadCheckRules(Values values, List<LocaleTag> locales, boolean hasSource) {
        this.values = values;
        this.locales = locales;
        this.hasSource = hasSource;
    }

    CheckRules read(YamlNode.Mapping check) {
        return new CheckRules(
                check.find("rules").map(this::levels).orElse(List.of()),
                check.find("overrides").stream()
                        .flatMap(node -> values.list("overrides", node).stream())
                        .flatMap(node -> override(node).stream())
                        .toList(),
                check.find("failOn")
                        .flatMap(node -> values.word("failOn", node, FAIL_ON))
                        .flatMap(word -> word.equals(NEVER) ? Optional.of(Level.OFF) : Level.find(word))
                        .orElse(CheckRules.DEFAULTS.failOn()),
                check.find("maxWarnings")
                        .flatMap(node -> values.number("maxWarnings", node, Integer.MAX_VALUE))
                        .orElse(null),
                check.find("baseline")
                        .flatMap(node -> values.text("baseline", node))
                        .orElse(null));
    }

    private List<RuleLevel> levels(YamlNode node) {
        return values.mapping("rules", node).stream()
                .flatMap(rules -> rules.entries().stream())
                .flatMap(entry -> level(entry).stream())
                .toList();
    }

    private Optional<RuleLevel> level(YamlNode.Entry entry) {
        boolean isRule = RULE.matcher(entry.name()).matches();
        if (!isRule) {
            values.bad(
                    entry.position(),
                    "'" + entry.name() + "' is not the name of a rule",
                    "write it like 'link/missing-anchor' or 'link/*'");
        }
        return values.word(entry.name(), entry.value(), Level.class)
                .filter(level -> isRule)
                .map(level -> new RuleLevel(entry.name(), level, entry.position()));
    }

    private Optional<Scope> override(YamlNode node) {
        return values.mapping("overrides", node, OVERRIDE_KEYS).map(override -> {
            var rules = override.find("rules");
            if (rules.isEmpty()) {
                values.bad(override.position(), "an override without 'rules' changes nothing", "add 'rules' to it");
            }
            return new Scope(
                    override.find("paths")
                            .map(paths -> values.globs("paths", paths))
                            .orElse(List.of()),
                    override.find("locales").stream()
                            .flatMap(tags -> values.list("locales", tags).stream())
                            .flatMap(tag -> values.locale("locales", tag, locales).stream())
                            .toList(),
                    override.find("translations").flatMap(this::translations).orElse(false),
                    rules.map(this::levels).orElse(List.of()));
        });
    }

    private Optional<Boolean> translations(YamlNode node) {
        var flag = values.flag("translations", node);
        if (!hasSource && flag.orElse(false)) {
            values.bad(
                    node.position(),
                    "without 'sourceLocale' no file is known to be a translation",
                    "name the language that the others are translated from in 'sourceLocale'");
        }
        return flag;
    }
}
