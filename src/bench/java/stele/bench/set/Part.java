package stele.bench.set;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of topics with its pictures and its tree.
 *
 * @param folder below the language's folder
 * @param name of the product, at the root of the tree
 * @param topics all of them, by number, each as the tree has it
 * @param pictures the names of the files in {@code images}
 */
record Part(String folder, String name, List<Node> tree, List<Topic> topics, List<String> pictures) {

    Part {
        tree = List.copyOf(tree);
        topics = List.copyOf(topics);
        pictures = List.copyOf(pictures);
    }

    /** The topics below each topic, by its number. */
    Map<Integer, List<Topic>> children() {
        var children = new HashMap<Integer, List<Topic>>();
        nodes().forEach(node -> node.topic().ifPresent(topic -> {
            var below = node.children().stream()
                    .flatMap(child -> child.topic().stream())
                    .toList();
            if (!below.isEmpty()) {
                children.put(topic.number(), below);
            }
        }));
        return children;
    }

    Stream<Node> nodes() {
        return tree.stream().flatMap(Node::withDescendants);
    }
}
