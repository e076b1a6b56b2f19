package stele.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/** The links and images of an article, numbered in order. */
final class Links {

    private static final Tags LINKS = Tags.of("a");
    private static final Tags IMAGES = Tags.of("img");
    private static final Tags LINKS_AND_IMAGES = Tags.of("a img");

    private final List<Link> links = new ArrayList<>();
    private final Map<Element, Integer> indexes = new HashMap<>();

    private Links() {}

    /** @param elements of the article */
    static Links of(List<Element> elements, Reading reading) {
        var links = new Links();
        for (var element : LINKS_AND_IMAGES.among(elements)) {
            if (element.nameIs("a") && !element.hasAttr("href")) {
                continue;
            }
            links.indexes.put(element, links.links.size());
            links.links.add(element.nameIs("img") ? image(element, reading) : link(element, reading));
        }
        return links;
    }

    /**
     * Of a link that crosses blocks or is never closed, an HTML parser makes a copy in each block that follows, and the rest
     * of the page would be one link: leaves only the first that has a text.
     */
    static void endUnclosed(Element body, Reading reading) {
        Map<String, Element> kept = new HashMap<>();
        for (var element : LINKS.in(body)) {
            var mark = reading.mark(element);
            var before = mark == null ? null : kept.get(mark);
            if (before != null && !isBare(before)) {
                element.unwrap();
            } else if (mark != null) {
                kept.put(mark, element);
                if (before != null) {
                    before.unwrap();
                }
            }
        }
    }

    /** Whether a link has nothing to click on. */
    static boolean isBare(Element link) {
        return Html.isSilent(link) && !IMAGES.areIn(link);
    }

    List<Link> all() {
        return List.copyOf(links);
    }

    /** The index of the link or image that an element is. */
    OptionalInt index(Element element) {
        var index = indexes.get(element);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Whether a link leads to a topic: to a Markdown file or to an asset id. */
    boolean leadsToTopic(int index) {
        var written = links.get(index).written().toLowerCase(Locale.ROOT);
        if (written.startsWith("asset:") || written.startsWith("xref:")) {
            return true;
        }
        var path = written.split("[?#]", 2)[0];
        return path.endsWith(".md") && !path.contains("://");
    }

    private static Link link(Element a, Reading reading) {
        return new Link(reading.position(a), Link.Kind.LINK, url(a.attr("href")), PlainText.of(a), reading.markup(a));
    }

    private static Link image(Element img, Reading reading) {
        return new Link(
                reading.position(img),
                Link.Kind.IMAGE,
                url(img.attr("src")),
                Characters.fold(img.attr("alt")),
                reading.markup(img));
    }

    /** An URL may have blanks around it (HTML standard, section 2.4.1). */
    private static String url(String written) {
        return written.strip();
    }
}
