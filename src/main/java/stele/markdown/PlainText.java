package stele.markdown;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a reader would read aloud. */
final class PlainText {

    private PlainText() {}

    /** The text of an element, images by their alternative text, blanks folded. */
    static String of(Element element) {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
            return Characters.fold(only.getWholeText());
        }
        var text = new StringBuilder();
        add(element, text);
        return Characters.fold(text.toString());
    }

    private static void add(Element element, StringBuilder text) {
        boolean block = Html.isBlock(element);
        if (block || element.nameIs("br")) {
            text.append(' ');
        } else if (element.nameIs("img")) {
            text.append(element.attr("alt"));
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            var node = element.childNode(i);
            if (node instanceof TextNode written) {
                text.append(written.getWholeText());
            } else if (node instanceof Element inner) {
                add(inner, text);
            }
        }
        if (block) {
            text.append(' ');
        }
    }
}
