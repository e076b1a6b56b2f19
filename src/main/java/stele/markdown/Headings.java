package stele.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/** The headings of an article: one for the page, and an outline without gaps below it. */
final class Headings {

    private static final Tags ANCHORS = Tags.of("a");

    private Optional<Element> title = Optional.empty();
    private final List<Element> others = new ArrayList<>();
    private final Map<Element, Integer> indexes = new HashMap<>();

    private Headings() {}

    /** Gives every heading of {@code body} an id, and those below the page's own a level that follows from the one before. */
    static Headings settle(Element body) {
        var all = Html.HEADINGS.in(body);
        for (var each = all.iterator(); each.hasNext(); ) {
            var heading = each.next();
            adoptAnchor(heading);
            if (Html.isEmpty(heading)) {
                removeEmpty(heading);
                each.remove();
            }
        }
        var slugs = Anchors.settle(body);
        var headings = new Headings();
        for (var heading : all) {
            if (!heading.hasAttr("id")) {
                heading.attr("id", slugs.ofHeading(PlainText.of(heading)));
            }
            headings.add(heading);
        }
        headings.settleLevels();
        return headings;
    }

    /** The page's heading; it stands in the article until it is taken out. */
    Optional<Element> title() {
        return title;
    }

    static Body.Heading value(Element heading) {
        return new Body.Heading(level(heading), heading.id(), PlainText.of(heading));
    }

    /** The place in the {@linkplain #outline outline} of the heading that an element is. */
    OptionalInt index(Element element) {
        var index = indexes.get(element);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** @param elements of the article */
    List<Body.Heading> outline(List<Element> elements) {
        if (others.isEmpty()) {
            return List.of();
        }
        var shapes = Shapes.of(elements);
        return others.stream()
                .map(heading -> new Body.Heading(
                        level(heading),
                        heading.id(),
                        PlainText.of(heading),
                        shapes.getOrDefault(heading, Body.Shape.PLAIN)))
                .toList();
    }

    private void add(Element heading) {
        if (title.isEmpty() && heading.nameIs("h1")) {
            title = Optional.of(heading);
        } else {
            indexes.put(heading, others.size());
            others.add(heading);
        }
    }

    /** {@code ## <a name="x"></a>Y} is a heading with the id {@code x}. */
    private static void adoptAnchor(Element heading) {
        if (heading.hasAttr("id")) {
            return;
        }
        for (var anchor : ANCHORS.in(heading)) {
            if (!anchor.hasAttr("href") && (anchor.hasAttr("id") || anchor.hasAttr("name"))) {
                heading.attr("id", anchor.hasAttr("id") ? anchor.id() : anchor.attr("name"));
                anchor.unwrap();
                return;
            }
        }
    }

    /** A heading without text is no heading; what it was the anchor of, it stays the anchor of. */
    private static void removeEmpty(Element heading) {
        if (heading.hasAttr("id")) {
            heading.prependElement("span").attr("id", heading.id());
        }
        heading.unwrap();
    }

    /** Each level is one below that of the heading it stands under; the article begins below the page's own heading. */
    private void settleLevels() {
        Deque<Element> above = new ArrayDeque<>();
        Deque<Integer> written = new ArrayDeque<>();
        for (var heading : others) {
            int level = Math.max(2, level(heading));
            while (!written.isEmpty() && written.peek() >= level) {
                written.pop();
                above.pop();
            }
            heading.tagName("h" + (above.isEmpty() ? 2 : level(above.peek()) + 1));
            written.push(level);
            above.push(heading);
        }
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
