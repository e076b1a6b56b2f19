package stele.markdown;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import stele.markdown.Body.Shape;

/** What stands under each heading of an article, up to the next one. */
final class Shapes {

    private static final Shape TABLE = new Shape(true, false, 0);
    private static final Shape CODE = new Shape(false, true, 0);
    private static final Shape LIST = new Shape(false, false, 1);

    private static final Tags TELLING = Tags.of("h1 h2 h3 h4 h5 h6 table pre ul ol dl");

    private Shapes() {}

    /** The shapes that are not plain. */
    static IdentityHashMap<Element, Shape> of(List<Element> elements) {
        IdentityHashMap<Element, Shape> shapes = new IdentityHashMap<Element, Shape>();
        Element heading = null;
        for (var element : TELLING.among(elements)) {
            if (Html.isHeading(element)) {
                heading = element;
            } else if (heading != null) {
                shapes.merge(heading, shape(element), Shape::with);
            }
        }
        return shapes;
    }

    private static Shape shape(Element element) {
        if (element.nameIs("table")) {
            return TABLE;
        }
        return element.nameIs("pre") ? CODE : LIST;
    }
}
