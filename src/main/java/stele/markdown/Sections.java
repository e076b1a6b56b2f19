package stele.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/** Cuts an article at its headings and finds the lists of topics in it. */
final class Sections {

    private static final Tags BOXES = Tags.of("div section article");

    private final Links links;
    private final List<Body.Section> sections = new ArrayList<>();

    private String title = "";
    private boolean prose;
    private List<Body.ListedLink> items = new ArrayList<>();

    private Sections(Links links) {
        this.links = links;
    }

    static List<Body.Section> of(Element body, Links links) {
        var sections = new Sections(links);
        sections.flow(body);
        sections.close();
        return List.copyOf(sections.sections);
    }

    private void close() {
        if (!title.isEmpty() || prose || !items.isEmpty()) {
            sections.add(new Body.Section(title, !prose && !items.isEmpty(), items));
        }
        prose = false;
        items = new ArrayList<>();
    }

    private void flow(Element element) {
        for (var node : element.childNodes()) {
            if (!(node instanceof Element child)) {
                prose |= !Html.isBlank(node);
            } else if (Html.isHeading(child)) {
                close();
                title = PlainText.of(child);
            } else if (Html.isList(child)) {
                list(child, 0);
            } else if (BOXES.has(child) && !Html.isAlert(child)) {
                flow(child);
            } else if (!Html.isEmpty(child)) {
                prose = true;
                nestedLists(child, 0);
            }
        }
    }

    private void list(Element list, int depth) {
        for (var item : list.children()) {
            var link = firstLink(item);
            if (link.isPresent()) {
                items.add(new Body.ListedLink(link.getAsInt(), depth));
            } else {
                prose = true;
            }
            nestedLists(item, depth + 1);
        }
    }

    private void nestedLists(Element element, int depth) {
        for (var child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (Html.isList(child)) {
                list(child, depth);
            } else {
                nestedLists(child, depth);
            }
        }
    }

    /** The link to a topic that an item starts with, whatever emphasis or paragraph it is in. */
    private OptionalInt firstLink(Element item) {
        for (var node : item.childNodes()) {
            if (Html.isBlank(node) || node instanceof Element blank && Html.isEmpty(blank) && !blank.nameIs("a")) {
                continue;
            }
            if (!(node instanceof Element element) || Html.isList(element)) {
                return OptionalInt.empty();
            }
            var index = links.index(element);
            return index.isPresent() ? topic(index.getAsInt()) : firstLink(element);
        }
        return OptionalInt.empty();
    }

    private OptionalInt topic(int index) {
        return links.leadsToTopic(index) ? OptionalInt.of(index) : OptionalInt.empty();
    }
}
