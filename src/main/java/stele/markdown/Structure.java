package stele.markdown;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Makes of any tree of allowed elements one that HTML allows, without losing text: what may not stand where it stands is
 * unwrapped, wrapped or renamed.
 */
final class Structure {

    private static final Map<String, Integer> ORDER_IN_TABLE =
            Map.of("caption", 0, "colgroup", 1, "thead", 2, "tbody", 3, "tfoot", 4);

    private static final Tags NO_HEADING_IN = Tags.of("th dt address");
    private static final Tags CELLS = Tags.of("th td");
    private static final Tags CAPTIONS = Tags.of("caption");
    private static final Tags FIGURE_CAPTIONS = Tags.of("figcaption");
    private static final Tags LINKS = Tags.of("a");
    private static final Tags DEFINED = Tags.of("dfn");
    private static final Tags RARE = Tags.of("dl dt dd bdo time dfn ruby rt rp address details summary figcaption");
    private static final Tags SECTIONS = Tags.of("address article aside section");

    private Structure() {}

    /** Most trees need no repair, which is soon seen; the others are gone through once for each kind of fault. */
    static void repair(Element body) {
        repair(body, Html.elements(body));
    }

    /** @param elements all that are within {@code body} */
    static void repair(Element body, List<Element> elements) {
        if (!elements.stream().allMatch(Structure::isSound)) {
            repairAll(body);
        }
    }

    /** The same without a look beforehand. */
    static void repairAll(Element body) {
        List<Consumer<Element>> repairs =
                List.of(Structure::inline, Structure::blockInText, Structure::list, Structure::table, Structure::other);
        repairs.forEach(repair -> Html.elements(body).forEach(repair));
    }

    /** Whether no repair would touch an element; where all are sound, none touches any. Rare elements count as unsound. */
    private static boolean isSound(Element element) {
        var parent = element.parent();
        if (parent == null || Html.isBlock(element) && !mayHoldBlocks(parent)) {
            return false;
        }
        return switch (element.normalName()) {
            case "a" -> LINKS.around(parent) == null && (element.hasAttr("href") || element.hasAttr("id"));
            case "li" -> parent.nameIs("ol") || parent.nameIs("ul") && !element.hasAttr("value");
            case "ul", "ol" -> holdsItemsOnly(element);
            case "tr" -> element.childrenSize() > 0;
            case "table" -> isInOrder(element);
            case "colgroup" -> !element.hasAttr("span");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> NO_HEADING_IN.around(element) == null;
            default -> !RARE.has(element);
        };
    }

    private static boolean mayHoldBlocks(Element element) {
        return element.nameIs("body") || !Html.holdsOnlyText(element) && !Html.isTransparent(element);
    }

    private static boolean holdsItemsOnly(Element list) {
        boolean items = false;
        for (int i = 0; i < list.childNodeSize(); i++) {
            var node = list.childNode(i);
            if (!isItem(node) && !Html.isSpace(node)) {
                return false;
            }
            items |= isItem(node);
        }
        return items;
    }

    /** Whether a table has cells, no captions but one, and its parts in the order that they have in HTML. */
    private static boolean isInOrder(Element table) {
        int last = 0;
        int captions = 0;
        for (int i = 0; i < table.childNodeSize(); i++) {
            if (table.childNode(i) instanceof Element part) {
                int order = ORDER_IN_TABLE.getOrDefault(part.normalName(), 0);
                captions += part.nameIs("caption") ? 1 : 0;
                if (order < last || captions > 1) {
                    return false;
                }
                last = order;
            }
        }
        return CELLS.areIn(table);
    }

    /** A word or phrase that holds blocks marks nothing. */
    private static void inline(Element element) {
        boolean phrase = !Html.isBlock(element) && !Html.isTransparent(element) && !element.nameIs("a");
        if (phrase && holdsBlock(element)) {
            element.unwrap();
        }
    }

    private static boolean holdsBlock(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element inner && (Html.isBlock(inner) || holdsBlock(inner))) {
                return true;
            }
        }
        return false;
    }

    /** A block within a heading, a paragraph or a link is only its text. */
    private static void blockInText(Element element) {
        var around = element.parent();
        while (around != null && Html.isTransparent(around)) {
            around = around.parent();
        }
        if (around == null || around.nameIs("body") || !Html.holdsOnlyText(around) || !Html.isBlock(element)) {
            return;
        }
        if (!around.nameIs("summary") || !Html.isHeading(element)) {
            element.before(" ");
            element.unwrap();
        }
    }

    private static void list(Element element) {
        boolean inList = element.parent() != null && Html.isList(element.parent());
        if (element.nameIs("li") && !inList) {
            wrapItems(element);
        } else if (Html.isList(element)) {
            adoptStrays(element);
        } else if (element.nameIs("dl") && !isDefinitionList(element)) {
            element.tagName("div");
        } else if (isTermOrDefinition(element)
                && element.parent() != null
                && !element.parent().nameIs("dl")) {
            element.tagName("div");
        }
    }

    /** Items without a list get one. */
    private static void wrapItems(Element first) {
        var list = new Element("ul");
        first.before(list);
        for (Node node = first; node != null && (isItem(node) || Html.isSpace(node)); node = list.nextSibling()) {
            list.appendChild(node);
        }
    }

    /** What stands in a list outside its items belongs to the item before it. */
    private static void adoptStrays(Element list) {
        Element item = null;
        for (var node : List.copyOf(list.childNodes())) {
            if (isItem(node)) {
                item = (Element) node;
            } else if (!Html.isSpace(node)) {
                if (item == null) {
                    item = new Element("li");
                    node.before(item);
                }
                item.appendChild(node);
            }
        }
        if (item == null) {
            list.unwrap();
        }
    }

    private static boolean isItem(Node node) {
        return node instanceof Element element && element.nameIs("li");
    }

    private static boolean isTermOrDefinition(Element element) {
        return element.nameIs("dt") || element.nameIs("dd");
    }

    private static boolean isDefinitionList(Element list) {
        boolean nothingElse = list.childNodes().stream()
                .allMatch(it -> it instanceof Element element ? isTermOrDefinition(element) : Html.isSpace(it));
        var parts = list.children();
        return nothingElse
                && !parts.isEmpty()
                && parts.get(0).nameIs("dt")
                && parts.get(parts.size() - 1).nameIs("dd");
    }

    private static void table(Element element) {
        if (element.nameIs("tr") && element.childrenSize() == 0) {
            element.remove();
        } else if (element.nameIs("table")) {
            arrange(element);
        } else if (element.nameIs("colgroup") && element.childrenSize() > 0) {
            element.removeAttr("span");
        } else if (Html.isHeading(element) && NO_HEADING_IN.around(element) != null) {
            element.tagName("p");
        }
    }

    private static void arrange(Element table) {
        if (!CELLS.areIn(table)) {
            table.unwrap();
            return;
        }
        var captions = CAPTIONS.childrenOf(table);
        for (var further : captions.subList(Math.min(1, captions.size()), captions.size())) {
            captions.get(0).appendText(" ").insertChildren(-1, further.childNodesCopy());
            further.remove();
        }
        var parts = List.copyOf(table.children());
        var ordered = parts.stream()
                .sorted(Comparator.comparing(it -> ORDER_IN_TABLE.getOrDefault(it.normalName(), 0)))
                .toList();
        if (!ordered.equals(parts)) {
            ordered.forEach(table::appendChild);
        }
    }

    private static void other(Element element) {
        var parent = element.parent();
        if (parent == null) {
            return;
        }
        switch (element.normalName()) {
            case "a" ->
                unwrapUnless(
                        element, LINKS.around(parent) == null && (element.hasAttr("href") || element.hasAttr("id")));
            case "bdo" -> unwrapUnless(element, element.hasAttr("dir"));
            case "time" -> unwrapUnless(element, element.hasAttr("datetime"));
            case "dfn" -> unwrapUnless(element, DEFINED.around(parent) == null);
            case "ruby" -> unwrapUnless(element, endsWithReading(element));
            case "rt", "rp" -> unwrapUnless(element, parent.nameIs("ruby"));
            case "address" -> divUnless(element, !holdsSection(element));
            case "details" -> divUnless(element, startsWithSummary(element));
            case "summary" -> divUnless(element, parent.nameIs("details") && element.elementSiblingIndex() == 0);
            case "figcaption" ->
                divUnless(element, parent.nameIs("figure") && element.equals(FIGURE_CAPTIONS.firstChildOf(parent)));
            case "li" -> {
                if (!parent.nameIs("ol")) {
                    element.removeAttr("value");
                }
            }
            default -> {}
        }
    }

    private static boolean endsWithReading(Element ruby) {
        var last = ruby.lastElementChild();
        return last != null && last.nameIs("rt") && endsWithElement(ruby);
    }

    private static boolean startsWithSummary(Element details) {
        var first = details.firstElementChild();
        return first != null && first.nameIs("summary") && startsWithElement(details);
    }

    private static boolean holdsSection(Element address) {
        return SECTIONS.in(address).stream().anyMatch(it -> !it.equals(address));
    }

    private static boolean startsWithElement(Element parent) {
        var first =
                parent.childNodes().stream().filter(node -> !Html.isSpace(node)).findFirst();
        return first.filter(Element.class::isInstance).isPresent();
    }

    private static boolean endsWithElement(Element parent) {
        var last =
                parent.childNodes().stream().filter(node -> !Html.isSpace(node)).reduce((one, other) -> other);
        return last.filter(Element.class::isInstance).isPresent();
    }

    private static void unwrapUnless(Element element, boolean valid) {
        if (!valid) {
            element.unwrap();
        }
    }

    private static void divUnless(Element element, boolean valid) {
        if (!valid) {
            element.tagName("div").removeAttr("open");
        }
    }
}
