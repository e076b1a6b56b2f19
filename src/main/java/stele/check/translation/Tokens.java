package stele.check.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Position;
import stele.markdown.Facts.Passage;
import stele.markdown.Facts.Run;
import stele.topic.Topic;

/** What a text holds that is written alike in every language, each thing where it first stands. */
final class Tokens {

    static final String DIGITS = "0123456789";
    static final String BRACES = "{$%";

    /** Every token has one of these. */
    private static final boolean[] SIGNS = new boolean[0x80];

    static {
        (DIGITS + BRACES).chars().forEach(sign -> SIGNS[sign] = true);
    }

    private final Member member;
    private final Kind kind;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private @Nullable Set<String> shown;

    private Tokens(Member member, Kind kind) {
        this.member = member;
        this.kind = kind;
    }

    /** The tokens in {@code prose}, which {@link #mayBeIn} has chosen from what {@code member} says. */
    static Tokens of(Member member, List<Run> prose, Kind kind) {
        var tokens = new Tokens(member, kind);
        prose.forEach(tokens::note);
        return tokens;
    }

    /** The runs in which a token of any kind may be: few are, and only they are searched. */
    static List<Run> mayBeIn(List<Passage> prose) {
        var found = new ArrayList<Run>();
        for (var passage : prose) {
            for (var run : passage.runs()) {
                if (holdsSign(run.text())) {
                    found.add(run);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean holdsSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < SIGNS.length && SIGNS[c]) {
                return true;
            }
        }
        return false;
    }

    private void note(Run run) {
        if (!kind.mayBeIn(run.text())) {
            return;
        }
        var found = kind.pattern.matcher(run.text());
        while (found.find()) {
            var form = kind.form.apply(found.group());
            var at = run.position();
            if (!form.isEmpty()) {
                var position = new Position(at.file(), at.line(), at.column() + found.start());
                places.putIfAbsent(form, new Place(position, found.group()));
            }
        }
    }

    Topic topic() {
        return member.topic();
    }

    Frame frame() {
        return member.frame();
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
            var text = topic().title() + "\n" + ShownText.of(member.body().article());
            shown = kind.shown.apply(text).collect(Collectors.toSet());
        }
        return shown;
    }

    /**
     * What is looked for.
     *
     * @param signs the characters of which every one has one: {@link #DIGITS} or {@link #BRACES}
     * @param pattern matches one
     * @param form the one way to write it; empty: it does not count
     * @param shown every token that a reader may see in a text, however it is written, also as a part of something else
     */
    record Kind(String signs, Pattern pattern, UnaryOperator<String> form, Function<String, Stream<String>> shown) {

        /** Tokens that are always written alike. */
        Kind(String signs, Pattern pattern) {
            this(
                    signs,
                    pattern,
                    written -> written,
                    text -> pattern.matcher(text).results().map(found -> found.group()));
        }

        private boolean mayBeIn(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (signs.indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    record Place(Position position, String written) {}
}
