package stele.navigation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import stele.diagnostic.Position;
import stele.file.OutputPath;

/**
 * A node of the tree of one language.
 *
 * @param written where the author put it: in {@code toc.yml}, or the link in a topic's list
 */
public record NavNode(Place place, List<NavNode> children, Position written) implements Serializable {

    public NavNode {
        children = List.copyOf(children);
    }

    /** This node and all below it, in reading order. */
    public Stream<NavNode> withDescendants() {
        var all = new ArrayList<NavNode>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<NavNode> all) {
        all.add(this);
        for (var child : children) {
            child.addTo(all);
        }
    }

    /** What is known in other trees of this node and all below it. */
    void collectIdentities(Set<String> into) {
        place.destination().identity().ifPresent(into::add);
        children.forEach(child -> child.collectIdentities(into));
    }

    /** Whether an author put it into a table of contents; else it comes from a topic, which is always a {@code .md} file. */
    public boolean isTocEntry() {
        return !written.file().toLowerCase(Locale.ROOT).endsWith(".md");
    }

    /** The first page here or below that can be opened. */
    Optional<OutputPath> firstPage() {
        return place.destination()
                .opens()
                .or(() -> children.stream()
                        .flatMap(child -> child.firstPage().stream())
                        .findFirst());
    }

    NavNode mapPlaces(UnaryOperator<Place> change) {
        return new NavNode(
                change.apply(place),
                children.stream().map(child -> child.mapPlaces(change)).toList(),
                written);
    }

    NavNode withPhase(int number) {
        return new NavNode(place.withPhase(number), children, written);
    }
}
