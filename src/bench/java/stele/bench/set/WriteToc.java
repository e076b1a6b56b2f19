package stele.bench.set;

import java.util.List;

/** The tree of a part in one language, as {@code toc.yml}. */
final class WriteToc {

    private final Edition edition;

    WriteToc(Edition edition) {
        this.edition = edition;
    }

    String file(Part part) {
        var out = new StringBuilder("- name: ").append(part.name()).append("\n  items:\n");
        part.tree().forEach(node -> write(node, 1, out));
        return out.toString();
    }

    /** A topic that the language lacks leaves its place out; where something stands below it, a heading stays. */
    private void write(Node node, int depth, StringBuilder out) {
        var children = node.children().stream().filter(this::isHere).toList();
        var topic = node.topic().flatMap(edition::of);
        if (!isHere(node)) {
            return;
        }
        String indent = "  ".repeat(depth);
        out.append(indent)
                .append("- name: ")
                .append(WriteTopic.quoted(edition.title(node)))
                .append('\n');
        // The older exporter's links start at the file's own folder.
        topic.ifPresent(it -> out.append(indent)
                .append("  href: ")
                .append(edition.tongue().wrapped() ? "../" : "")
                .append(it.file())
                .append('\n'));
        if (!children.isEmpty()) {
            out.append(indent).append("  items:\n");
            children.forEach(child -> write(child, depth + 1, out));
        }
    }

    private boolean isHere(Node node) {
        List<Node> children = node.children();
        return node.topic().flatMap(edition::of).isPresent()
                || children.stream().anyMatch(this::isHere);
    }
}
