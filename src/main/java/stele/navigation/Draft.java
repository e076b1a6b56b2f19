package stele.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Position;
import stele.i18n.LocaleTag;

/** A node that may still change: only while a tree grows, never part of one. */
final class Draft {

    final Position written;
    final List<Draft> children = new ArrayList<>();
    Place place;

    @Nullable
    Draft parent;

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

    void add(Draft child) {
        add(children.size(), child);
    }

    void add(int index, Draft child) {
        child.parent = this;
        children.add(index, child);
    }

    void detach() {
        if (parent != null) {
            parent.children.remove(this);
            parent = null;
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

    /** What is known in other trees of this node and all below it. */
    void collectIdentities(Set<String> into) {
        place.destination().identity().ifPresent(into::add);
        children.forEach(child -> child.collectIdentities(into));
    }

    /** The node as it stands; a heading opens the first page below it. */
    NavNode finished() {
        var nodes = children.stream().map(Draft::finished).toList();
        var first = nodes.stream().flatMap(node -> node.firstPage().stream()).findFirst();
        var opened = isHeading() ? place.leadingTo(new Destination.Group(first.orElse(null))) : place;
        return new NavNode(opened, nodes, written);
    }
}
