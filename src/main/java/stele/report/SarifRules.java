package stele.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stele.check.Rule;
import stele.check.RuleText;
import stele.diagnostic.Level;
import stele.diagnostic.RuleName;

/** The rules of a report as SARIF's {@code reportingDescriptor}s, sorted by id. */
final class SarifRules {

    /** "Displayed results limit the text to 1024 characters." */
    private static final int LONGEST = 1024;

    private static final String UNSAFE_LINKS = "link/unsafe-scheme";
    /** As CVSS has cross-site scripting at a click: medium. */
    private static final String MEDIUM = "6.1";

    private final List<Map<String, Object>> descriptors = new ArrayList<>();
    private final Map<String, Integer> indices = new TreeMap<>();

    private SarifRules() {}

    static SarifRules of(Report report) {
        var byId = new TreeMap<String, @Nullable Rule>();
        // What a rule that nobody asked has found comes from a step of the road.
        report.summary().byRule().keySet().forEach(id -> byId.put(id, null));
        report.rules().forEach(rule -> byId.put(rule.id(), rule));
        var rules = new SarifRules();
        byId.forEach((id, rule) -> {
            rules.indices.put(id, rules.descriptors.size());
            rules.descriptors.add(descriptor(id, rule == null ? Level.WARNING : rule.level()));
        });
        return rules;
    }

    List<Map<String, Object>> all() {
        return descriptors;
    }

    Optional<Integer> index(String rule) {
        return Optional.ofNullable(indices.get(rule));
    }

    private static Map<String, Object> descriptor(String id, Level level) {
        var words = RuleText.of(id, RuleText.ENGLISH).orElse(new RuleText(id, id, "", ""));
        var descriptor = new LinkedHashMap<String, Object>();
        descriptor.put("id", id);
        descriptor.put("name", name(id));
        descriptor.put("shortDescription", Sarif.text(Printable.of(words.title(), LONGEST)));
        descriptor.put("fullDescription", Sarif.text(Printable.of(words.text(), LONGEST)));
        descriptor.put("help", help(words));
        descriptor.put("defaultConfiguration", configuration(level));
        descriptor.put("properties", properties(id, level));
        return descriptor;
    }

    /** {@code link/missing-topic} as {@code LinkMissingTopic}, which viewers show as a heading. */
    private static String name(String id) {
        var name = new StringBuilder();
        for (var word : id.split("[/-]", -1)) {
            name.append(word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT));
            name.append(word.substring(Math.min(1, word.length())));
        }
        return name.toString();
    }

    private static Map<String, Object> help(RuleText words) {
        var markdown = new StringBuilder(words.text());
        example("Wrong", words.wrong(), markdown);
        example("Right", words.right(), markdown);
        var help = new LinkedHashMap<String, Object>();
        help.put("text", words.text());
        help.put("markdown", markdown.toString());
        return help;
    }

    private static void example(String title, String code, StringBuilder markdown) {
        if (!code.isEmpty()) {
            markdown.append("\n\n")
                    .append(title)
                    .append(":\n\n~~~~markdown\n")
                    .append(code)
                    .append("\n~~~~");
        }
    }

    private static Map<String, Object> configuration(Level level) {
        var configuration = new LinkedHashMap<String, Object>();
        configuration.put("enabled", level != Level.OFF);
        configuration.put("level", level.severity().map(SarifResults::level).orElse("note"));
        return configuration;
    }

    private static Map<String, Object> properties(String id, Level level) {
        boolean isDanger = id.equals(UNSAFE_LINKS);
        var tags = new ArrayList<String>(List.of("documentation", RuleName.family(id)));
        var properties = new LinkedHashMap<String, Object>();
        properties.put("precision", "high");
        properties.put(
                "problem.severity", level == Level.ERROR || level == Level.WARNING ? level.word() : "recommendation");
        if (isDanger) {
            tags.add("security");
            properties.put("security-severity", MEDIUM);
        }
        properties.put("tags", tags);
        return properties;
    }
}
