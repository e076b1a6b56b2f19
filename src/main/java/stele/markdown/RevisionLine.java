package stele.markdown;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The line {@code _**Label:** 2012-10-19_} under a heading: the topic's revision date, with a label in any language. */
final class RevisionLine {

    private static final Set<String> WRAPPERS = Set.of("article", "div", "section");
    private static final Tags EMPHASIS = Tags.of("em i strong b");

    private static final Pattern LABEL_AND_DATE =
            Pattern.compile("[^:：]{1,100}[:：][ \\u00A0]?([0-9]{4}-[0-9]{2}-[0-9]{2})");

    private RevisionLine() {}

    /**
     * Takes the line out of the article.
     *
     * @param heading the page's heading, under which the line stands; without one it stands first
     */
    static Optional<String> take(Element body, Optional<Element> heading) {
        var node = heading.map(it -> following(it, body))
                .orElseGet(() -> body.childNodeSize() == 0 ? null : body.childNode(0));
        while (node != null) {
            if (!(node instanceof Element element)) {
                if (!Html.isBlank(node)) {
                    return Optional.empty();
                }
                node = following(node, body);
            } else if (Html.isEmpty(element)) {
                node = following(element, body);
            } else if (WRAPPERS.contains(element.normalName()) && !Html.isAlert(element)) {
                node = element.childNode(0);
            } else {
                var date = date(element);
                date.ifPresent(it -> element.remove());
                return date;
            }
        }
        return Optional.empty();
    }

    /** Whether {@code line} is a label and {@code date}. */
    static boolean says(String line, String date) {
        var match = LABEL_AND_DATE.matcher(line);
        return match.matches() && match.group(1).equals(date);
    }

    /** The next node in the order of the text that is not within this one. */
    private static @Nullable Node following(Node node, Element body) {
        for (Node at = node; at != null && !at.equals(body); at = at.parent()) {
            if (at.nextSibling() != null) {
                return at.nextSibling();
            }
        }
        return null;
    }

    private static Optional<String> date(Element paragraph) {
        if (!paragraph.nameIs("p") || paragraph.childrenSize() != 1) {
            return Optional.empty();
        }
        var line = paragraph.child(0);
        boolean emphasised = EMPHASIS.has(line) && line.childrenSize() == 1 && EMPHASIS.has(line.child(0));
        if (!emphasised || !PlainText.of(paragraph).equals(PlainText.of(line))) {
            return Optional.empty();
        }
        var match = LABEL_AND_DATE.matcher(PlainText.of(line));
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
