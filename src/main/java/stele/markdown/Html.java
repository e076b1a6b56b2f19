package stele.markdown;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What kind of content the parts of an article are (HTML standard, section 3.2.5.2). */
final class Html {

    static final Tags HEADINGS = Tags.of("h1 h2 h3 h4 h5 h6");

    private static final Set<String> BLOCKS = Vocabulary.words("""
            address article aside blockquote caption col colgroup dd details div dl dt figcaption figure h1 h2 h3 h4
            h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr ul""");

    /** Blocks that hold text and no other blocks. */
    private static final Set<String> TEXT_BLOCKS = Vocabulary.words("h1 h2 h3 h4 h5 h6 p pre summary");

    /** There is something to see in them, whatever their text is; so is there in a link. */
    private static final Tags SEEN = Tags.of("img input hr audio video iframe svg canvas object embed");

    private Html() {}

    /** Every element within {@code body}, in order; a list of its own, so that the tree may be changed on the way. */
    static List<Element> elements(Element body) {
        return Tags.allIn(body);
    }

    static boolean isHeading(Element element) {
        return HEADINGS.has(element);
    }

    static boolean isBlock(Element element) {
        return isBlock(element.normalName());
    }

    static boolean isBlock(String element) {
        return BLOCKS.contains(element);
    }

    /** Whether an element holds what the one around it may hold. A link is none: a page may show it as a phrase. */
    static boolean isTransparent(Element element) {
        return switch (element.normalName()) {
            case "del", "ins" -> true;
            case "a" -> !element.hasAttr("href");
            default -> false;
        };
    }

    static boolean holdsOnlyText(Element element) {
        return TEXT_BLOCKS.contains(element.normalName()) || !isBlock(element) && !isTransparent(element);
    }

    static boolean isList(Element element) {
        return element.nameIs("ul") || element.nameIs("ol");
    }

    static boolean isAlert(Element element) {
        return element.nameIs("div") && element.hasClass("alert");
    }

    /** White space between elements. */
    static boolean isSpace(Node node) {
        return node instanceof TextNode text && Characters.isSpace(text.getWholeText());
    }

    /** White space, or the no-break spaces that converters fill empty places with. */
    static boolean isBlank(Node node) {
        return node instanceof TextNode text && Characters.isBlank(text.getWholeText());
    }

    /** Whether there is nothing to read and nothing to see in an element: a link without text gets one. */
    static boolean isEmpty(Element element) {
        return isSilent(element) && !isSeen(element);
    }

    /** Whether an element is empty and nothing links to it either. */
    static boolean isHollow(Element element) {
        return isEmpty(element) && !holdsId(element);
    }

    /** Whether there is no text but blanks in an element. */
    static boolean isSilent(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            var node = element.childNode(i);
            if (node instanceof Element inner ? !isSilent(inner) : node instanceof TextNode && !isBlank(node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(Element root) {
        if (SEEN.has(root) || isLink(root)) {
            return true;
        }
        for (int i = 0; i < root.childNodeSize(); i++) {
            if (root.childNode(i) instanceof Element inner && isSeen(inner)) {
                return true;
            }
        }
        return false;
    }

    static boolean isLink(Element element) {
        return element.nameIs("a") && element.hasAttr("href");
    }

    private static boolean holdsId(Element root) {
        if (root.hasAttr("id")) {
            return true;
        }
        for (int i = 0; i < root.childNodeSize(); i++) {
            if (root.childNode(i) instanceof Element inner && holdsId(inner)) {
                return true;
            }
        }
        return false;
    }
}
