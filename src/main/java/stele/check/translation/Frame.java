package stele.check.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Position;
import stele.markdown.Facts;
import stele.markdown.Facts.Kind;
import stele.markdown.Facts.Part;
import stele.markdown.Facts.Passage;
import stele.topic.Topic;

/**
 * What a topic is made of, so far as its translations have it in common: without the heading of the page, and without the
 * headings at the end under which nothing but links stands ("see also" and what it is divided into), which tools make.
 */
final class Frame {

    /** Outweighs everything else of a topic. */
    private static final long IN_QUESTION = 1_000_000;

    private static final Comparator<Piece> ORDER = Comparator.comparing(Piece::position);

    private final Topic topic;

    /** Where the page's heading stands, else the file's first character. */
    private final Position start;

    /** Everything but prose. */
    private final List<Piece> parts;

    private @Nullable List<Piece> pieces;
    private @Nullable List<Integer> levels;

    private Frame(Topic topic, Position start, List<Piece> parts) {
        this.topic = topic;
        this.start = start;
        this.parts = parts;
    }

    static Frame of(Topic topic) {
        var facts = topic.body().facts();
        var title = title(facts);
        var end = endOf(facts, topic.source().start());
        var parts = new ArrayList<Piece>();
        for (var part : facts.parts()) {
            boolean isTail = part.kind() == Kind.HEADING && part.position().compareTo(end) >= 0;
            if (!isTail && !part.equals(title)) {
                parts.add(new Piece(part.kind(), part.position(), part.detail(), part.text()));
            }
        }
        // Markdown takes it for text, but nobody has to add it: another rule says what is wrong with it.
        for (var bracket : facts.brackets()) {
            if (bracket.image() && bracket.isLink()) {
                parts.add(new Piece(Kind.IMAGE, bracket.position(), fileName(bracket.destination()), ""));
            }
        }
        parts.sort(ORDER);
        return new Frame(topic, title == null ? topic.source().start() : title.position(), List.copyOf(parts));
    }

    private static @Nullable Part title(Facts facts) {
        for (var part : facts.parts()) {
            if (part.kind() == Kind.HEADING && part.detail().equals("1")) {
                return part;
            }
        }
        return null;
    }

    /** Where the last thing stands that is more than a list of links. */
    private static Position endOf(Facts facts, Position start) {
        var end = start;
        for (var part : facts.parts()) {
            boolean isLinks = part.kind() == Kind.HEADING || part.kind() == Kind.LIST_ITEM;
            end = isLinks ? end : later(end, part.position());
        }
        for (var passage : facts.prose()) {
            if (!passage.heading() && !isLinks(passage)) {
                end = later(end, passage.runs().get(0).position());
            }
        }
        return end;
    }

    private static boolean isLinks(Passage passage) {
        for (var run : passage.runs()) {
            if (!run.link() && hasWords(run.text())) {
                return false;
            }
        }
        return true;
    }

    private static String fileName(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static boolean hasWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Position later(Position one, Position other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    Topic topic() {
        return topic;
    }

    Position start() {
        return start;
    }

    /** Parts and prose, in order; of most topics, nobody asks for it. */
    List<Piece> pieces() {
        if (pieces == null) {
            var prose = topic.body().facts().prose().stream()
                    .filter(passage -> !passage.heading())
                    .map(Piece::of);
            pieces = Stream.concat(parts.stream(), prose).sorted(ORDER).toList();
        }
        return pieces;
    }

    int count(Kind kind) {
        int count = 0;
        for (var part : parts) {
            if (part.kind == kind) {
                count++;
            }
        }
        return count;
    }

    List<Piece> headings() {
        return parts.stream().filter(piece -> piece.kind == Kind.HEADING).toList();
    }

    /** The levels of the headings, counted by those that occur: h3, h5, h3 is 1, 2, 1. */
    List<Integer> levels() {
        if (levels == null) {
            var written = headings().stream()
                    .map(piece -> Integer.valueOf(piece.detail))
                    .toList();
            var ranks = List.copyOf(new TreeSet<>(written));
            levels = written.stream().map(level -> ranks.indexOf(level) + 1).toList();
        }
        return levels;
    }

    /** The number, from 1, of the piece at {@code index} among those of its kind. */
    int number(int index) {
        var kind = pieces().get(index).kind;
        return (int) pieces().stream()
                .limit(index + 1L)
                .filter(piece -> piece.kind == kind)
                .count();
    }

    /** Where the piece at {@code index} stands; the {@link #start} for -1. */
    Position place(int index) {
        return index < 0 ? start : pieces().get(index).position;
    }

    /** Where something that stands at {@code position} in {@code there} would stand here: where the last piece before it does. */
    Position nearest(Frame there, Position position) {
        int next = (int) there.pieces().stream()
                .takeWhile(piece -> piece.position.line() <= position.line())
                .count();
        return place(against(there, Kind.HEADING).hereBefore(next));
    }

    /** The same, read from its end. */
    Frame backwards() {
        var reversed = new Frame(topic, start, parts);
        reversed.pieces = new ArrayList<>(pieces());
        Collections.reverse(reversed.pieces);
        return reversed;
    }

    /** How this frame corresponds to {@code there}, with as many as possible of {@code kind} paired. */
    Alignment against(Frame there, Kind kind) {
        return Alignment.of(
                there.pieces(),
                pieces(),
                (a, b) -> a.likeness(b) * (a.kind == kind && b.kind == kind ? IN_QUESTION : 1));
    }

    /**
     * A part of a topic, or a passage of prose between them.
     *
     * @param kind null: prose
     * @param detail as that of {@link Part#detail}; of prose, nothing
     * @param text of a heading, or of prose
     */
    record Piece(@Nullable Kind kind, Position position, String detail, String text) {

        static Piece of(Passage passage) {
            return new Piece(null, passage.runs().get(0).position(), "", passage.text());
        }

        /** List items are many and all alike, and prose is as long in one language as in another, roughly. */
        private long likeness(Piece other) {
            if (kind != other.kind) {
                return 0;
            }
            if (kind == null) {
                int longer = Math.max(1, Math.max(text.length(), other.text.length()));
                return 1 + 4L * Math.min(text.length(), other.text.length()) / longer;
            }
            return kind == Kind.LIST_ITEM ? 2 : detail.equals(other.detail) ? 10 : 6;
        }
    }
}
