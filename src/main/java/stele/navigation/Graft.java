package stele.navigation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lends the tree of one language the places of topics that it lacks and others have. Our authors' order and choice stay:
 * a topic of ours that they filed stays where it is, one that they left out of their table of contents stays out, and
 * only one that nobody filed is filed where the other language has it.
 */
final class Graft {

    private final Destinations ours;
    private final Draft root;
    private final Map<String, Draft> byIdentity = new HashMap<>();
    private final Set<Draft> loose = new HashSet<>();

    /** What the tree at hand has lent: with a topic come the headings, links and gaps below it. */
    private final Set<Draft> lent = new LinkedHashSet<>();

    /** Which node of ours a node of the tree at hand stands for. */
    private final IdentityHashMap<NavNode, Draft> counterparts = new IdentityHashMap<>();

    /** Siblings in the other tree, and the node of ours that they belong under; {@code loose}: nobody put them there. */
    private record Row(List<NavNode> theirs, Draft parent, boolean loose) {}

    private Graft(Destinations ours) {
        this.ours = ours;
        this.root = Draft.top(ours.locale());
    }

    /**
     * Our tree with all that {@code others}, best first, can lend it. A language without a tree of its own takes over
     * the first of the others, its own topics linked in it; those of its topics that are not there follow at the end.
     */
    static List<NavNode> of(Tree own, List<Tree> others, Destinations ours) {
        var graft = new Graft(ours);
        if (!own.hasShape() && !others.isEmpty() && others.get(0).hasShape()) {
            others.get(0).roots().forEach(node -> graft.root.add(Draft.of(node.mapPlaces(ours::borrowed))));
            graft.index();
        }
        for (var node : own.roots()) {
            if (own.hasShape() || graft.known(node).isEmpty()) {
                graft.addOwn(Draft.of(node), own.rootsAreLoose());
            }
        }
        graft.index();
        others.forEach(graft::borrow);
        return graft.root.finished().children();
    }

    private void addOwn(Draft node, boolean isLoose) {
        root.add(node);
        if (isLoose) {
            loose.add(node);
        }
    }

    /** Breadth-first: a topic with several places is known by the nearest to the root. */
    private void index() {
        var queue = new ArrayDeque<>(root.children);
        for (var node = queue.poll(); node != null; node = queue.poll()) {
            index(node);
            queue.addAll(node.children);
        }
    }

    private void index(Draft node) {
        node.place().destination().identity().ifPresent(identity -> byIdentity.putIfAbsent(identity, node));
    }

    private Optional<Draft> known(NavNode node) {
        return node.place().destination().identity().map(byIdentity::get);
    }

    private void borrow(Tree other) {
        lent.clear();
        counterparts.clear();
        var likeness = Likeness.of(other);
        var rows = new ArrayDeque<>(List.of(new Row(other.roots(), root, other.rootsAreLoose())));
        for (var row = rows.poll(); row != null; row = rows.poll()) {
            for (int i = 0; i < row.theirs.size(); i++) {
                var theirs = row.theirs.get(i);
                join(row, i, likeness).ifPresent(node -> {
                    counterparts.put(theirs, node);
                    rows.add(new Row(theirs.children(), node, false));
                });
            }
        }
        var innermostFirst = new ArrayList<>(lent);
        Collections.reverse(innermostFirst);
        innermostFirst.stream().filter(Draft::isEmptyHeading).forEach(Draft::detach);
    }

    /** Our node for theirs: the one we have, or one that is lent to us; empty where our authors left it out. */
    private Optional<Draft> join(Row row, int index, Likeness likeness) {
        var theirs = row.theirs.get(index);
        var known = known(theirs).or(() -> likeness.find(theirs, row.parent.children));
        if (known.isPresent()) {
            var node = known.get();
            if (isUnfiled(node, row.parent)) {
                node.detach();
                row.parent.add(position(row, index), node);
            } else if (node.isHeading() && isLacked(theirs)) {
                // Their page for what is a mere heading in our table.
                node.leadTo(ours.borrowed(theirs.place()).destination());
                index(node);
            }
            return known;
        }
        if (!isLacked(theirs) && !comesAlong(theirs, row.parent)) {
            return Optional.empty();
        }
        var node = new Draft(ours.borrowed(theirs.place()), theirs.written());
        row.parent.add(position(row, index), node);
        lent.add(node);
        index(node);
        return Optional.of(node);
    }

    private boolean isUnfiled(Draft node, Draft parent) {
        return loose.contains(node) && node.parent == root && parent != root && !parent.isWithin(node);
    }

    private boolean isLacked(NavNode theirs) {
        var topic = theirs.place().destination().topic();
        return topic.isPresent() && topic.flatMap(ours::own).isEmpty();
    }

    /** What is no topic is lent with the topic above it; a heading also for a topic below it. */
    private boolean comesAlong(NavNode theirs, Draft parent) {
        var destination = theirs.place().destination();
        if (destination.topic().isPresent()) {
            return false;
        }
        boolean heading = destination instanceof Destination.Group;
        return lent.contains(parent) || heading && holdsLacked(theirs);
    }

    private boolean holdsLacked(NavNode theirs) {
        return isLacked(theirs) && known(theirs).isEmpty()
                || theirs.children().stream().anyMatch(this::holdsLacked);
    }

    /** Behind the nearest sibling before it, else before the nearest behind it, else at the end, before what is loose. */
    private int position(Row row, int index) {
        var siblings = row.parent.children;
        if (row.loose && row.theirs.get(index).children().isEmpty()) {
            return siblings.size();
        }
        for (int i = index - 1; i >= 0; i--) {
            var before = counterparts.get(row.theirs.get(i));
            if (before != null && before.parent == row.parent) {
                return siblings.indexOf(before) + 1;
            }
        }
        for (int i = index + 1; i < row.theirs.size(); i++) {
            var behind = known(row.theirs.get(i));
            if (behind.isPresent() && behind.get().parent == row.parent) {
                return siblings.indexOf(behind.get());
            }
        }
        int end = siblings.size();
        while (end > 0
                && loose.contains(siblings.get(end - 1))
                && siblings.get(end - 1).children.isEmpty()) {
            end--;
        }
        return end;
    }
}
