package stele.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Removes what converters leave behind: comments, empty paragraphs and spans, wrappers that wrap nothing in particular. */
final class Noise {

    private static final Tags SUSPECT = Tags.of("p span div");

    private Noise() {}

    static void removeComments(Element body) {
        var comments = new ArrayList<Node>();
        collectComments(body, comments);
        comments.forEach(Node::remove);
    }

    private static void collectComments(Node parent, List<Node> comments) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            var node = parent.childNode(i);
            if (node instanceof Comment) {
                comments.add(node);
            } else if (node instanceof Element) {
                collectComments(node, comments);
            }
        }
    }

    static void removeEmpty(Element body) {
        var elements = SUSPECT.in(body);
        // From the innermost out, so that a wrapper is judged by what is left in it.
        for (int i = elements.size() - 1; i >= 0; i--) {
            element(elements.get(i));
        }
    }

    private static void element(Element element) {
        boolean bare = element.attributesSize() == 0;
        if (element.nameIs("p") && Html.isHollow(element)) {
            element.remove();
        } else if (element.nameIs("span") && bare) {
            span(element);
        } else if (element.nameIs("div") && bare) {
            div(element);
        }
    }

    private static void span(Element span) {
        var parent = span.parent();
        // Asked of hollow ones only: to look at all siblings of each would take long where there are thousands.
        if (Html.isHollow(span) && parent != null && parent.children().stream().anyMatch(Html::isBlock)) {
            span.remove();
        } else {
            span.unwrap();
        }
    }

    private static void div(Element div) {
        if (Html.isHollow(div)) {
            div.remove();
        } else if (div.childNodes().stream().allMatch(Noise::isBlockOrBlank)) {
            div.unwrap();
        }
    }

    private static boolean isBlockOrBlank(Node node) {
        return node instanceof Element element ? Html.isBlock(element) : Html.isBlank(node);
    }
}
