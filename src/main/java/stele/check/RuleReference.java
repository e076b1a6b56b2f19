package stele.check;

import java.util.TreeMap;
import java.util.stream.Collectors;
import stele.yaml.YamlNode;

/** All rules as a page of Markdown in one of the guide's languages, family by family; without front matter. */
public final class RuleReference {

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
        line(word("intro"));
        Rules.ALL.stream()
                .collect(Collectors.groupingBy(RuleReference::family, TreeMap::new, Collectors.toList()))
                .forEach((family, rules) -> {
                    line("## " + family(family));
                    rules.forEach(this::rule);
                });
        return page.toString().stripTrailing() + "\n";
    }

    private void rule(Rule rule) {
        RuleText.of(rule.id(), language).ifPresent(text -> {
            line("### `" + rule.id() + "`");
            line("**" + text.title() + "** (" + word(rule.level().word()) + ")");
            line(text.text() + (rule.isSafety() ? " " + word("safety") : ""));
            example("wrong", text.wrong());
            example("right", text.right());
        });
    }

    /** In a fence that is longer than any in the example. */
    private void example(String title, String text) {
        if (!text.isEmpty()) {
            var fence = text.contains("```") ? "````" : "```";
            line(word(title) + " :".substring(language.startsWith("fr") ? 0 : 1));
            line(fence + "text\n" + text + "\n" + fence);
        }
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }

    private static String family(Rule rule) {
        return rule.id().substring(0, rule.id().indexOf('/'));
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
