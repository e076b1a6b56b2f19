package stele.check;

import java.util.Optional;
import stele.yaml.YamlNode;

/**
 * What a rule promises, in words: {@code rules/<category>/<name>.yaml} among Stele's resources, one file for all languages.
 *
 * @param title the promise in one line, in the language asked for
 * @param text what the rule looks at, why it matters, what it lets pass; one paragraph, plain text
 * @param wrong an example that breaks the promise; may be empty
 * @param right the same as it should be; may be empty
 */
public record RuleText(String title, String text, String wrong, String right) {

    /** The language in which the command line speaks. */
    public static final String ENGLISH = "en";

    /**
     * The words for a rule.
     *
     * @param language {@value #ENGLISH} or the tag of one of the guide's languages
     * @return empty where nobody has written them
     */
    public static Optional<RuleText> of(String rule, String language) {
        return Resource.mapping("rules/" + rule + ".yaml").flatMap(file -> of(file, language));
    }

    private static Optional<RuleText> of(YamlNode.Mapping file, String language) {
        return file.find(language)
                .filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast)
                .map(words -> new RuleText(
                        text(words, "title"), text(words, "text"), text(file, "wrong"), text(file, "right")));
    }

    private static String text(YamlNode.Mapping mapping, String key) {
        return mapping.find(key).flatMap(YamlNode::text).orElse("").stripTrailing();
    }
}
