package stele.yaml;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Position;

/** A piece of a YAML document. Scalars are text as written: {@code no}, {@code 0123} and dates are not interpreted. */
public sealed interface YamlNode extends Serializable {

    /** Where it starts in the author's file. */
    Position position();

    /** The text of a scalar; empty for anything else. */
    default Optional<String> text() {
        return Optional.empty();
    }

    /** The items of a sequence; a scalar counts as a sequence of itself, a mapping as none. */
    default List<YamlNode> items() {
        return List.of();
    }

    /** Whether {@code node} is what stands after a key that has no value: an empty text, or nothing but blanks. */
    static boolean isBlank(YamlNode node) {
        return node.text().filter(String::isBlank).isPresent();
    }

    /** What kind of thing this is, in words for a message: {@code text}, {@code a list}, {@code a mapping}. */
    String kind();

    record Scalar(Position position, String value) implements YamlNode {
        @Override
        public Optional<String> text() {
            return Optional.of(value);
        }

        @Override
        public List<YamlNode> items() {
            return value.isEmpty() ? List.of() : List.of(this);
        }

        @Override
        public String kind() {
            return "text";
        }
    }

    record Sequence(Position position, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys keep their order and their spelling; {@link #find} does not regard letter case. */
    record Mapping(Position position, Entries entries) implements YamlNode {
        public Mapping(Position position, List<Entry> entries) {
            this(position, Entries.of(entries));
        }

        public Optional<YamlNode> find(String key) {
            return Optional.ofNullable(entries.value(key));
        }

        /** The key as its author wrote it, and its value. */
        public Optional<Entry> entry(String key) {
            return Optional.ofNullable(entries.entry(key));
        }

        /** The text of {@code key} as it is written; null where the key is absent or has something else than a text. */
        public @Nullable String scalar(String key) {
            return entries.text(key);
        }

        public Stream<String> keys() {
            return entries.stream().map(entry -> entry.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** A key and its value; {@code position} is that of the key. */
    record Entry(Position position, String name, YamlNode value) implements Serializable {}
}
