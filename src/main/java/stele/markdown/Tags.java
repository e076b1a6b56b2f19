package stele.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Elements by their names, and where such elements are: what a CSS selector says, without one being read again at every
 * question. The tree may be changed between two questions, not during one.
 */
record Tags(Set<String> names) {

    static Tags of(String blankSeparated) {
        return new Tags(Vocabulary.words(blankSeparated));
    }

    boolean has(Element element) {
        return names.contains(element.normalName());
    }

    /** Those within {@code root}, itself included, in order; a list of its own. */
    List<Element> in(Element root) {
        var found = new ArrayList<Element>();
        for (Element at = root; at != null; at = next(at, root)) {
            if (has(at)) {
                found.add(at);
            }
        }
        return found;
    }

    /** The first within {@code root}, itself included. */
    @Nullable
    Element firstIn(Element root) {
        for (Element at = root; at != null; at = next(at, root)) {
            if (has(at)) {
                return at;
            }
        }
        return null;
    }

    boolean areIn(Element root) {
        return firstIn(root) != null;
    }

    /** Those among the children of {@code parent}, in order; a list of its own. */
    List<Element> childrenOf(Element parent) {
        var found = new ArrayList<Element>();
        for (var child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (has(child)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first among the children of {@code parent}. */
    @Nullable
    Element firstChildOf(Element parent) {
        var child = parent.firstElementChild();
        while (child != null && !has(child)) {
            child = child.nextElementSibling();
        }
        return child;
    }

    /** The nearest of {@code element} and those around it. */
    @Nullable
    Element around(@Nullable Element element) {
        var at = element;
        while (at != null && !has(at)) {
            at = at.parent();
        }
        return at;
    }

    /** Every element within {@code root}, itself left out, in order; a list of its own. */
    static List<Element> allIn(Element root) {
        var all = new ArrayList<Element>();
        for (var at = next(root, root); at != null; at = next(at, root)) {
            all.add(at);
        }
        return all;
    }

    /** The element that begins next after {@code at} within {@code root}. */
    static @Nullable Element next(Element at, Element root) {
        var inner = at.firstElementChild();
        if (inner != null) {
            return inner;
        }
        for (Element around = at; around != null && !around.equals(root); around = around.parent()) {
            var sibling = around.nextElementSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }
}
