package stele.navigation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the heading of one tree in another. Headings have no identity and are called differently in every language; they
 * are known by the topics below them.
 *
 * @param identities of everything in the tree whose nodes are looked for
 */
record Likeness(Set<String> identities) {

    static Likeness of(Tree tree) {
        return new Likeness(tree.nodes()
                .flatMap(node -> node.place().destination().identity().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The one of {@code candidates} that shares most topics with {@code theirs}, where one of the two is a heading. */
    Optional<Draft> find(NavNode theirs, List<Draft> candidates) {
        var wanted = new HashSet<String>();
        theirs.children()
                .forEach(child -> child.withDescendants()
                        .forEach(node -> node.place().destination().identity().ifPresent(wanted::add)));
        Optional<Draft> best = Optional.empty();
        int most = 0;
        for (var candidate : wanted.isEmpty() ? List.<Draft>of() : candidates) {
            int shared = comparable(theirs, candidate) ? shared(wanted, theirs, candidate) : 0;
            if (shared > most) {
                best = Optional.of(candidate);
                most = shared;
            }
        }
        return best;
    }

    /** A heading may stand for a topic, but not for one that is elsewhere in the other tree. */
    private boolean comparable(NavNode theirs, Draft candidate) {
        boolean heading = theirs.place().destination() instanceof Destination.Group;
        var identity = candidate.place.destination().identity();
        return candidate.isHeading()
                || heading && identity.filter(identities::contains).isEmpty();
    }

    /** How many topics are below both; none where a heading and a topic have less than half of them in common. */
    private static int shared(Set<String> wanted, NavNode theirs, Draft candidate) {
        var found = new HashSet<String>();
        candidate.children.forEach(child -> child.collectIdentities(found));
        int all = Math.max(found.size(), wanted.size());
        found.retainAll(wanted);
        boolean bothHeadings = candidate.isHeading() && theirs.place().destination() instanceof Destination.Group;
        return bothHeadings || 2 * found.size() >= all ? found.size() : 0;
    }
}
