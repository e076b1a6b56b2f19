package stele.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.file.OutputPath;

/** A node of a finished tree that knows what is above it. Every seat is another one, whatever is filed there. */
final class Seat {

    private final Place place;
    private final @Nullable Seat parent;
    private final List<Place> steps;
    private final List<Seat> children = new ArrayList<>();

    Seat(NavNode node, @Nullable Seat parent) {
        this.place = node.place();
        this.parent = parent;
        this.steps = node.children().stream()
                .map(NavNode::place)
                .filter(child -> child.phase() > 0)
                .toList();
        node.children().forEach(child -> children.add(new Seat(child, this)));
    }

    Place place() {
        return place;
    }

    Optional<Seat> parent() {
        return Optional.ofNullable(parent);
    }

    List<Seat> children() {
        return children;
    }

    /** This seat and all below it, in reading order. */
    Stream<Seat> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Seat::withDescendants));
    }

    /** From the root down to this seat. */
    List<Seat> path() {
        var path = new ArrayList<Seat>();
        for (var seat = this; seat != null; seat = seat.parent) {
            path.add(0, seat);
        }
        return path;
    }

    /** What is above, outermost first. */
    List<Place> breadcrumbs() {
        return path().stream().filter(seat -> seat != this).map(Seat::place).toList();
    }

    /** The numbered places below, if this is a guide. */
    List<Place> steps() {
        return steps;
    }

    boolean isGuide() {
        return !steps.isEmpty();
    }

    /** The innermost guide that this seat is in, or is. */
    Optional<Seat> guide() {
        return isGuide() ? Optional.of(this) : enclosingGuide();
    }

    Optional<Seat> enclosingGuide() {
        return parent().flatMap(Seat::guide);
    }

    /** What lies nearest above and opens another page. */
    Optional<Place> up() {
        return parent().flatMap(above ->
                above.opens().isPresent() && !above.opens().equals(opens()) ? Optional.of(above.place) : above.up());
    }

    private Optional<OutputPath> opens() {
        return place.destination().opens();
    }
}
