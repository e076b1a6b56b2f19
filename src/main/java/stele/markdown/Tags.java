package stele.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Elements by their names, and where such elements are: what a CSS selector says, without one being read again at every
 * question. The tree may be changed between two questions, not during one.
 *
 * <p>Children are gone through by number: to ask each for the next one takes several times as long.
 */
final class Tags {

    /** So many names are compared one by one. */
    private static final int FEW = 3;

    private final String[] few;
    private final Set<String> names;

    private Tags(Set<String> names) {
        this.names = names;
        this.few = names.size() <= FEW ? names.toArray(String[]::new) : new String[0];
    }

    static Tags of(String blankSeparated) {
        return new Tags(Vocabulary.words(blankSeparated));
    }

    boolean has(Element element) {
        var name = element.normalName();
        for (var one : few) {
            if (one.equals(name)) {
                return true;
            }
        }
        return few.length == 0 && names.contains(name);
    }

    /** Those within {@code root}, itself included, in order; a list of its own. */
    List<Element> in(Element root) {
        var found = new ArrayList<Element>();
        if (has(root)) {
            found.add(root);
        }
        collect(root, found);
        return found;
    }

    private void collect(Element parent, List<Element> found) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child) {
                if (has(child)) {
                    found.add(child);
                }
                collect(child, found);
            }
        }
    }

    /** Those of {@code elements}, in order; a list of its own. */
    List<Element> among(List<Element> elements) {
        var found = new ArrayList<Element>();
        for (var element : elements) {
            if (has(element)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The first within {@code root}, itself included. */
    @Nullable
    Element firstIn(Element root) {
        if (has(root)) {
            return root;
        }
        for (int i = 0; i < root.childNodeSize(); i++) {
            var found = root.childNode(i) instanceof Element child ? firstIn(child) : null;
            if (found != null) {
                return found;
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
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child && has(child)) {
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
        collectAll(root, all);
        return all;
    }

    private static void collectAll(Element parent, List<Element> all) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child) {
                all.add(child);
                collectAll(child, all);
            }
        }
    }

    /** Every element within {@code root}, itself included, that has attributes, in order; a list of its own. */
    static List<Element> withAttributes(Element root) {
        var found = new ArrayList<Element>();
        if (root.attributesSize() > 0) {
            found.add(root);
        }
        collectWithAttributes(root, found);
        return found;
    }

    private static void collectWithAttributes(Element parent, List<Element> found) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child) {
                if (child.attributesSize() > 0) {
                    found.add(child);
                }
                collectWithAttributes(child, found);
            }
        }
    }
}
