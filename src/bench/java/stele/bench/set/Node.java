package stele.bench.set;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree.
 *
 * @param page what it opens; a heading opens nothing
 * @param number tells headings apart, and borrows a topic's words for them
 * @param phase the number of a step; 0: it is none
 */
record Node(@Nullable Topic page, int number, int phase, List<Node> children) {

    Node {
        children = List.copyOf(children);
    }

    static Node leaf(Topic topic) {
        return new Node(topic, topic.number(), topic.phase(), List.of());
    }

    Optional<Topic> topic() {
        return Optional.ofNullable(page);
    }

    Stream<Node> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::withDescendants));
    }
}
