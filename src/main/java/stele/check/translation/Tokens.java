package stele.check.translation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Position;
import stele.markdown.Facts.Run;
import stele.topic.Topic;

/** What a text holds that is written alike in every language, each thing where it first stands. */
final class Tokens {

    private final Topic topic;
    private final Kind kind;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private @Nullable Set<String> shown;

    private Tokens(Topic topic, Kind kind) {
        this.topic = topic;
        this.kind = kind;
        topic.body().facts().prose().forEach(passage -> passage.runs().forEach(this::note));
    }

    /** The tokens in the prose of {@code topic}. */
    static Tokens of(Topic topic, Kind kind) {
        return new Tokens(topic, kind);
    }

    private void note(Run run) {
        if (!mayHoldAny(run.text())) {
            return;
        }
        kind.pattern.matcher(run.text()).results().forEach(found -> {
            var form = kind.form.apply(found.group());
            var at = run.position();
            if (!form.isEmpty()) {
                var position = new Position(at.file(), at.line(), at.column() + found.start());
                places.putIfAbsent(form, new Place(position, found.group()));
            }
        });
    }

    private boolean mayHoldAny(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (kind.sign.test(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    Topic topic() {
        return topic;
    }

    Set<String> all() {
        return places.keySet();
    }

    Place place(String token) {
        return Objects.requireNonNull(places.get(token));
    }

    /** Whether a reader finds it anywhere, in prose or in code. */
    boolean show(String token) {
        return places.containsKey(token) || shown().contains(token);
    }

    private Set<String> shown() {
        if (shown == null) {
            var text = topic.title() + "\n" + ShownText.of(topic.body().article());
            shown = kind.shown.apply(text).collect(Collectors.toSet());
        }
        return shown;
    }

    /**
     * What is looked for.
     *
     * @param sign a character that every one has; most lines have none, and need not be searched
     * @param pattern matches one
     * @param form the one way to write it; empty: it does not count
     * @param shown every token that a reader may see in a text, however it is written, also as a part of something else
     */
    record Kind(
            IntPredicate sign, Pattern pattern, UnaryOperator<String> form, Function<String, Stream<String>> shown) {

        /** Tokens that are always written alike. */
        Kind(IntPredicate sign, Pattern pattern) {
            this(
                    sign,
                    pattern,
                    written -> written,
                    text -> pattern.matcher(text).results().map(found -> found.group()));
        }
    }

    record Place(Position position, String written) {}
}
