package stele.translation.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stele.navigation.NavNode;
import stele.navigation.Navigation;
import stele.navigation.Place;
import stele.topic.TopicKey;

/** Where in a tree each topic stands, and into which parts the tree falls. */
final class Filing {

    /** The levels of the tree whose places are parts of the site. */
    private static final int LEVELS = 2;

    /** Every place of a topic; the canonical one is that nearest to the root, the first of equally near ones. */
    private final Map<TopicKey, Seat> canonical = new HashMap<>();

    private final List<Part> parts = new ArrayList<>();
    private int order;

    private Filing() {}

    static Filing of(Optional<Navigation> tree) {
        var filing = new Filing();
        var seats = new ArrayList<Seat>();
        tree.ifPresent(it -> it.roots().forEach(root -> filing.walk(root, 0, null, seats)));
        seats.stream()
                .sorted(Comparator.comparingInt(Seat::depth))
                .forEach(seat -> filing.canonical.putIfAbsent(seat.key, seat));
        filing.canonical.forEach((key, seat) -> {
            for (var part = seat.part; part != null; part = part.above) {
                part.topics.add(key);
            }
        });
        filing.parts.removeIf(part -> part.topics.isEmpty());
        return filing;
    }

    private void walk(NavNode node, int depth, @Nullable Part above, List<Seat> seats) {
        var place = node.place();
        boolean isPart = !node.children().isEmpty() && (depth < LEVELS || place.phase() > 0 || isGuide(node));
        var part = isPart ? new Part(place, above) : above;
        if (isPart) {
            parts.add(part);
        }
        int at = order++;
        place.destination().topic().ifPresent(key -> seats.add(new Seat(key, depth, at, part)));
        node.children().forEach(child -> walk(child, depth + 1, part, seats));
    }

    private static boolean isGuide(NavNode node) {
        return node.children().stream().anyMatch(child -> child.place().phase() > 0);
    }

    /** The parts that hold a topic, each before those in it, in reading order. */
    List<Part> parts() {
        return Collections.unmodifiableList(parts);
    }

    Optional<Status.Place> place(TopicKey key) {
        return Optional.ofNullable(canonical.get(key))
                .map(seat -> new Status.Place(seat.depth, seat.order, parts.indexOf(seat.part)));
    }

    private record Seat(
            TopicKey key, int depth, int order, @Nullable Part part) {}

    /** A part of the tree; each is another, whatever it is called. */
    static final class Part {

        private final Place place;
        private final @Nullable Part above;
        private final Set<TopicKey> topics = new LinkedHashSet<>();

        private Part(Place place, @Nullable Part above) {
            this.place = place;
            this.above = above;
        }

        Place place() {
            return place;
        }

        /** How many parts it is in. */
        int level() {
            return above == null ? 0 : above.level() + 1;
        }

        /** The topics in it and in the parts below. */
        Set<TopicKey> topics() {
            return topics;
        }
    }
}
