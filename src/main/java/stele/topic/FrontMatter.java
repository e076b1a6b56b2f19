package stele.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import stele.diagnostic.Position;
import stele.yaml.YamlNode;

/** The YAML block that opens a topic: keys without regard to letter case, values as text, unknown keys kept. */
public record FrontMatter(YamlNode.Mapping values) implements Serializable {

    /** The text of a scalar, without surrounding blanks; empty where the key is absent, blank, or holds a list or mapping. */
    public Optional<String> text(String key) {
        // Asked for several times for each topic.
        var written = values.scalar(key);
        var text = written == null ? "" : written.strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The texts of a list, or the one text of a scalar. */
    public List<String> texts(String key) {
        return values.find(key).stream()
                .flatMap(node -> node.items().stream())
                .flatMap(item -> item.text().stream())
                .map(String::strip)
                .toList();
    }

    /** The key as its author wrote it, and its value. */
    public Optional<YamlNode.Entry> entry(String key) {
        return values.entry(key);
    }

    /** Whether it holds no key at all, be it because the file does not start with it. */
    public boolean isEmpty() {
        return values.entries().isEmpty();
    }

    /** Where the value of {@code key} stands. */
    public Optional<Position> position(String key) {
        return values.find(key).map(YamlNode::position);
    }
}
