package stele.config;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is demanded of one key of the front matter: {@code frontMatter: {ms.topic: {required: true, values: [a, b]}}}. Of a
 * list, each item is held to {@code pattern} and {@code values}.
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

    /** Whether {@code text} has the form that is asked for. */
    public boolean hasForm(String text) {
        return pattern == null || Pattern.matches(pattern, text);
    }

    /** Whether {@code text} is one of the texts allowed. */
    public boolean allows(String text) {
        return values.isEmpty() || values.contains(text);
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
