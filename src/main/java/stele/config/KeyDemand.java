package stele.config;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is demanded of one key of the front matter: {@code frontMatter: {ms.topic: {required: true, values: [a, b]}}}.
 *
 * @param pattern a regular expression that the whole text must match; absent: any text
 * @param values the only texts allowed; empty: any
 */
public record KeyDemand(
        String key, boolean required, Type type, @Nullable String pattern, List<String> values)
        implements Serializable {

    public KeyDemand {
        values = List.copyOf(values);
    }

    public Optional<String> regex() {
        return Optional.ofNullable(pattern);
    }

    /** What a value must look like. */
    public enum Type {
        ANY,
        TEXT,
        NUMBER,
        BOOLEAN,
        DATE,
        LIST,
        MAPPING
    }
}
