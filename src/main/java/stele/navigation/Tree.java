package stele.navigation;

import java.util.List;
import java.util.stream.Stream;
import stele.i18n.LocaleTag;

/**
 * The tree of one language as its own authors have it, before other languages lend it what it lacks.
 *
 * @param rootsAreLoose whether a root is a topic that nobody listed, rather than one that an author put there
 */
record Tree(LocaleTag locale, List<NavNode> roots, boolean rootsAreLoose) {

    /** Whether it says more than which topics there are. */
    boolean hasShape() {
        return !roots.isEmpty()
                && (!rootsAreLoose
                        || roots.stream().anyMatch(root -> !root.children().isEmpty()));
    }

    Stream<NavNode> nodes() {
        return roots.stream().flatMap(NavNode::withDescendants);
    }
}
