package stele.config;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stele.yaml.YamlNode;

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

    /** What a value must look like. YAML's own types are not asked: {@code "5"} is a number, quoted or not. */
    public enum Type {
        ANY("a value", "'text'", node -> true),
        TEXT("text", "'text'", node -> node instanceof YamlNode.Scalar),
        NUMBER("a number", "'12' or '1.5'", matches("[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?")),
        BOOLEAN("true or false", "'true' or 'false'", matches("true|True|TRUE|false|False|FALSE")),
        DATE(
                "a date",
                "'2024-05-31' or '05/31/2024'",
                node -> node.text().filter(Type::isDay).isPresent()),
        LIST("a list", "'[a, b]'", node -> node instanceof YamlNode.Sequence),
        MAPPING("a mapping", "'{a: b}'", node -> node instanceof YamlNode.Mapping);

        private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;

        /** {@code ms.date} is written so. */
        private static final DateTimeFormatter MONTH_FIRST =
                DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

        private static final Pattern TIME = Pattern.compile("(?:[T ].*)?$");

        private final String words;
        private final String example;
        private final Predicate<YamlNode> form;

        Type(String words, String example, Predicate<YamlNode> form) {
            this.words = words;
            this.example = example;
            this.form = form;
        }

        /** What it is, in words for a message. */
        public String words() {
            return words;
        }

        public String example() {
            return example;
        }

        /** Whether {@code value} is of this type. */
        public boolean fits(YamlNode value) {
            return form.test(value);
        }

        private static Predicate<YamlNode> matches(String regex) {
            var text = Pattern.compile(regex).asMatchPredicate();
            return node -> node.text().map(String::strip).filter(text).isPresent();
        }

        /** A day that exists, with or without a time of day behind it. */
        private static boolean isDay(String text) {
            var day = TIME.matcher(text.strip()).replaceFirst("");
            try {
                (day.contains("/") ? MONTH_FIRST : ISO).parse(day);
                return true;
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }
    }
}
