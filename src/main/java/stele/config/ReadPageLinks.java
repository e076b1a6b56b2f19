package stele.config;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import stele.diagnostic.Nearest;
import stele.yaml.YamlNode;

/** The keys {@code edit} and {@code report}. */
final class ReadPageLinks {

    /** RFC 3986 without user and port. */
    private static final Predicate<String> HTTPS = Pattern.compile(
                    "(?i:https)://[\\p{L}\\p{N}.-]+(?:[/?#][^\\s\"<>\\\\^`{|}\\p{Cntrl}]*)?")
            .asMatchPredicate();

    private final Values values;
    private final YamlNode.Mapping root;

    ReadPageLinks(Values values, YamlNode.Mapping root) {
        this.values = values;
        this.root = root;
    }

    PageLinks read() {
        return new PageLinks(pattern("edit").orElse(null), pattern("report").orElse(null));
    }

    private Optional<String> pattern(String key) {
        return root.find(key)
                .flatMap(node -> values.text(key, node)
                        .filter(pattern -> isOnTheWeb(pattern, node) && tellsWhatIsKnown(pattern, node)));
    }

    private boolean isOnTheWeb(String pattern, YamlNode node) {
        if (HTTPS.test(PageLinks.PLACEHOLDER.matcher(pattern).replaceAll("x"))) {
            return true;
        }
        values.bad(
                node.position(),
                "'" + pattern + "' is not the pattern of an https URL",
                "write it like 'https://github.com/owner/repository/edit/main/{path}'");
        return false;
    }

    private boolean tellsWhatIsKnown(String pattern, YamlNode node) {
        var unknown = PageLinks.PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(placeholder -> placeholder.group(1))
                .filter(name -> !PageLinks.PLACEHOLDERS.contains(name))
                .findFirst();
        unknown.ifPresent(name -> values.bad(
                node.position(),
                "'{" + name + "}' is nothing that is known of a page",
                Nearest.to(name, PageLinks.PLACEHOLDERS)
                        .map(near -> "write '{" + near + "}'")
                        .orElse("write one of {" + String.join("}, {", PageLinks.PLACEHOLDERS) + "}")));
        return unknown.isEmpty();
    }
}
