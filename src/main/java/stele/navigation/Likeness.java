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
        if (theirs.children().isEmpty()) {
            return Optional.empty();
        }
        Set<String> wanted = Set.of();
        Optional<Draft> best = Optional.empty();
        int most = 0;
        for (var candidate : candidates) {
            if (!candidate.children.isEmpty() && comparable(theirs, candidate)) {
                wanted = wanted.isEmpty() ? below(theirs) : wanted;
                int shared = shared(wanted, theirs, candidate);
                if (shared > most) {
                    best = Optional.of(candidate);
                    most = shared;
                }
            }
        }
        return best;
    }

    private static Set<String> below(NavNode node) {
        var found = new HashSet<String>();
        node.children().forEach(child -> child.collectIdentities(found));
        return found;
    }

    /** A heading may stand for a topic, but not for one that is elsewhere in the other tree. */
    private boolean comparable(NavNode theirs, Draft candidate) {
        boolean heading = theirs.place().destination() instanceof Destination.Group;
        var identity = candidate.place().destination().identity();
        return candidate.isHeading()
                || heading && identity.filter(identities::contains).isEmpty();
    }

    /** How many topics are below both; none where a heading and a topic have less than half of them in common. */
    private static int shared(Set<String> wanted, NavNode theirs, Draft candidate) {
        var found = candidate.identitiesBelow();
        boolean fewer = found.size() < wanted.size();
        int shared = inBoth(fewer ? found : wanted, fewer ? wanted : found);
        boolean bothHeadings = candidate.isHeading() && theirs.place().destination() instanceof Destination.Group;
        return bothHeadings || 2 * shared >= Math.max(found.size(), wanted.size()) ? shared : 0;
    }

    private static int inBoth(Set<String> fewer, Set<String> more) {
        int count = 0;
        for (var identity : fewer) {
            count += more.contains(identity) ? 1 : 0;
        }
        return count;
    }
}
