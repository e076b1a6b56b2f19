package stele.check;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stele.diagnostic.RuleName;
import stele.yaml.YamlNode;

/**
 * All rules as a page of Markdown in one of the guide's languages, without front matter: a table to find one's way, then
 * each rule in full, family by family.
 */
public final class RuleReference {

    /** A span of code, which stays as it is, or a blank that French typography does not break at. */
    private static final Pattern FRENCH_BLANK = Pattern.compile("(`[^`]*`)| (?=[:;?!»])|(?<=«) ");

    private static final String NO_BREAK_SPACE = "\u00A0";

    private final String language;
    private final YamlNode.Mapping words;
    private final StringBuilder page = new StringBuilder();

    private RuleReference(String language) {
        this.language = language;
        this.words = Resource.mapping("rules/reference.yaml")
                .flatMap(all -> all.find(language))
                .filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("there is no reference in " + language));
    }

    /**
     * The page.
     *
     * @throws IllegalArgumentException if the guide is not written in {@code language}
     */
    public static String in(String language) {
        return new RuleReference(language).page();
    }

    private String page() {
        line("# " + word("title"));
        line(prose(word("intro")));
        var families = Rules.ALL.stream()
                .filter(rule -> RuleText.of(rule.id(), language).isPresent())
                .collect(Collectors.groupingBy(RuleReference::family, TreeMap::new, Collectors.toList()));
        line("## " + word("overview"));
        page.append("| " + word("family") + " | " + word("rules") + " |\n| :--- | :--- |\n");
        families.forEach(this::row);
        page.append("\n");
        families.forEach((family, rules) -> {
            line("## <a name=\"" + anchor(family) + "\"></a>" + family(family));
            rules.forEach(this::rule);
        });
        return page.toString().stripTrailing() + "\n";
    }

    /** A family with the names of its rules; each rule's id is its family's and its own. */
    private void row(String family, List<Rule> rules) {
        page.append("| [" + family(family) + "](#" + anchor(family) + ")<br>`" + family + "/` | ");
        page.append(rules.stream()
                .map(rule -> "[`" + rule.id().substring(family.length() + 1) + "`](#" + anchor(rule) + ")")
                .collect(Collectors.joining(", ")));
        page.append(" |\n");
    }

    private void rule(Rule rule) {
        RuleText.of(rule.id(), language).ifPresent(text -> {
            line("### <a name=\"" + anchor(rule) + "\"></a>`" + rule.id() + "`");
            line("**" + prose(text.title()) + "** (" + word(rule.level().word()) + ")");
            line(prose(text.text()) + (rule.isSafety() ? " " + word("safety") : ""));
            example("wrong", text.wrong());
            example("right", text.right());
        });
    }

    /** The same in every language, so that a link to a rule can be translated. */
    private static String anchor(Rule rule) {
        return rule.id().replace('/', '-');
    }

    private static String anchor(String family) {
        return "rules-" + family;
    }

    /** In a fence that is longer than any in the example. */
    private void example(String title, String text) {
        if (!text.isEmpty()) {
            var fence = text.contains("```") ? "````" : "```";
            line(word(title) + (isFrench() ? NO_BREAK_SPACE : "") + ":");
            line(fence + "text\n" + text + "\n" + fence);
        }
    }

    private String prose(String text) {
        return isFrench()
                ? FRENCH_BLANK
                        .matcher(text)
                        .replaceAll(blank ->
                                blank.group(1) == null ? NO_BREAK_SPACE : Matcher.quoteReplacement(blank.group(1)))
                : text;
    }

    private boolean isFrench() {
        return language.startsWith("fr");
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }

    private static String family(Rule rule) {
        return RuleName.family(rule.id());
    }

    private String family(String family) {
        return words.find("families")
                .filter(YamlNode.Mapping.class::isInstance)
                .flatMap(families -> ((YamlNode.Mapping) families).find(family))
                .flatMap(YamlNode::text)
                .orElse(family);
    }

    private String word(String key) {
        return words.find(key)
                .flatMap(YamlNode::text)
                .orElseThrow(
                        () -> new IllegalStateException("rules/reference.yaml lacks '" + key + "' in " + language));
    }
}
