package stele.navigation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.file.OutputPath;
import stele.navigation.NavView.Branch;

/** A node of a finished tree that knows what is above it. Every seat is another one, whatever is filed there. */
final class Seat {

    private final Place place;
    private final @Nullable Seat parent;
    private final int number;
    private final List<Seat> children = new ArrayList<>();
    private final Branch closed;

    private Seat(NavNode node, @Nullable Seat parent, AtomicInteger count) {
        this.place = node.place();
        this.parent = parent;
        this.number = count.incrementAndGet();
        node.children().forEach(child -> children.add(new Seat(child, this, count)));
        this.closed = new Branch(place, number, false, !children.isEmpty(), null);
    }

    /** The seats of {@code roots} and of all below them. */
    static List<Seat> of(List<NavNode> roots) {
        var count = new AtomicInteger();
        return roots.stream().map(root -> new Seat(root, null, count)).toList();
    }

    /** Its place in reading order, from 1: the same in the page and in the file that holds the whole tree. */
    int number() {
        return number;
    }

    Place place() {
        return place;
    }

    /** The line of it in the sidebar of a page that is neither here nor below: one for all these pages. */
    Branch closed() {
        return closed;
    }

    Optional<Seat> parent() {
        return Optional.ofNullable(parent);
    }

    List<Seat> children() {
        return children;
    }

    /** This seat and all below it, in reading order. */
    Stream<Seat> withDescendants() {
        var all = new ArrayList<Seat>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<Seat> all) {
        all.add(this);
        for (var child : children) {
            child.addTo(all);
        }
    }

    /** From the root down to this seat. */
    List<Seat> path() {
        var path = new ArrayList<Seat>();
        for (var seat = this; seat != null; seat = seat.parent) {
            path.add(seat);
        }
        Collections.reverse(path);
        return path;
    }

    /** What is above, outermost first. */
    List<Place> breadcrumbs() {
        var above = new ArrayList<Place>();
        for (var seat = parent; seat != null; seat = seat.parent) {
            above.add(seat.place);
        }
        Collections.reverse(above);
        return above;
    }

    /** The numbered places below, if this is a guide. */
    List<Seat> steps() {
        return children.stream().filter(Seat::isStep).toList();
    }

    boolean isGuide() {
        for (var child : children) {
            if (child.isStep()) {
                return true;
            }
        }
        return false;
    }

    boolean isStep() {
        return place.phase() > 0;
    }

    /** The step of the innermost guide around this seat that it belongs to, or is. */
    Optional<Seat> step() {
        return isStep()
                ? Optional.of(this)
                : parent().filter(above -> !isGuide()).flatMap(Seat::step);
    }

    /** The innermost guide that this seat is in, or is. */
    Optional<Seat> guide() {
        return nearestGuide(this);
    }

    Optional<Seat> enclosingGuide() {
        return nearestGuide(parent);
    }

    private static Optional<Seat> nearestGuide(@Nullable Seat from) {
        for (var seat = from; seat != null; seat = seat.parent) {
            if (seat.isGuide()) {
                return Optional.of(seat);
            }
        }
        return Optional.empty();
    }

    /** What lies nearest above and opens another page. */
    Optional<Place> up() {
        return parent().flatMap(above ->
                above.opens().isPresent() && !above.opens().equals(opens()) ? Optional.of(above.place) : above.up());
    }

    Optional<OutputPath> opens() {
        return place.destination().opens();
    }
}
