package stele.markdown;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a reader would read aloud. */
final class PlainText {

    private PlainText() {}

    /** The text of an element, images by their alternative text, blanks folded. */
    static String of(Element element) {
        var text = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode written) {
                    text.append(written.getWholeText());
                } else if (node instanceof Element inner) {
                    boolean parts = inner.normalName().equals("br") || Html.isBlock(inner);
                    text.append(parts ? " " : inner.normalName().equals("img") ? inner.attr("alt") : "");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element inner && Html.isBlock(inner)) {
                    text.append(' ');
                }
            }
        });
        return Characters.fold(text.toString());
    }
}
