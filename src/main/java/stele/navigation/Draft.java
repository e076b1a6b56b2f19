package stele.navigation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Position;
import stele.i18n.LocaleTag;

/** A node that may still change: only while a tree grows, never part of one. */
final class Draft {

    final Position written;
    final List<Draft> children = new ArrayList<>();
    private Place place;

    @Nullable
    Draft parent;

    /** See {@link #identitiesBelow}; null where something below has changed since. */
    private @Nullable Set<String> below;

    Draft(Place place, Position written) {
        this.place = place;
        this.written = written;
    }

    /** What holds the roots together while they grow. */
    static Draft top(LocaleTag locale) {
        return new Draft(new Place("", locale, Destination.Group.EMPTY, 0), Position.startOf(""));
    }

    static Draft of(NavNode node) {
        var draft = new Draft(node.place(), node.written());
        node.children().forEach(child -> draft.add(of(child)));
        return draft;
    }

    Place place() {
        return place;
    }

    void leadTo(Destination other) {
        place = place.leadingTo(other);
        forgetIdentities(parent);
    }

    void add(Draft child) {
        add(children.size(), child);
    }

    void add(int index, Draft child) {
        child.parent = this;
        children.add(index, child);
        forgetIdentities(this);
    }

    void detach() {
        if (parent != null) {
            parent.children.remove(this);
            forgetIdentities(parent);
            parent = null;
        }
    }

    private static void forgetIdentities(@Nullable Draft changed) {
        for (var draft = changed; draft != null; draft = draft.parent) {
            draft.below = null;
        }
    }

    boolean isHeading() {
        return place.destination() instanceof Destination.Group;
    }

    boolean isEmptyHeading() {
        return isHeading() && children.isEmpty();
    }

    boolean isWithin(Draft other) {
        return this == other || parent != null && parent.isWithin(other);
    }

    /** What is known in other trees of all that is below this node. A heading is compared with many. */
    Set<String> identitiesBelow() {
        var known = below;
        if (known == null) {
            known = new HashSet<>();
            collectIdentitiesBelow(known);
            below = known;
        }
        return known;
    }

    private void collectIdentitiesBelow(Set<String> into) {
        for (var child : children) {
            child.place.destination().identity().ifPresent(into::add);
            child.collectIdentitiesBelow(into);
        }
    }

    /** The node as it stands; a heading opens the first page below it. */
    NavNode finished() {
        var nodes = children.stream().map(Draft::finished).toList();
        if (!isHeading()) {
            return new NavNode(place, nodes, written);
        }
        var first = nodes.stream().flatMap(node -> node.firstPage().stream()).findFirst();
        return new NavNode(place.leadingTo(new Destination.Group(first.orElse(null))), nodes, written);
    }
}
