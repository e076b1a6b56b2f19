package stele.check.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 *
 * @param start where the page's heading stands, else the file's first character
 */
record Frame(Topic topic, Position start, List<Piece> pieces) {

    /** Outweighs everything else of a topic. */
    private static final long IN_QUESTION = 1_000_000;

    Frame {
        pieces = List.copyOf(pieces);
    }

    static Frame of(Topic topic) {
        var facts = topic.body().facts();
        var title = facts.parts().stream()
                .filter(part -> part.kind() == Kind.HEADING && part.detail().equals("1"))
                .findFirst();
        var end = endOf(facts, topic.source().start());
        var parts = facts.parts().stream()
                .filter(part -> !title.equals(Optional.of(part)))
                .filter(part -> part.kind() != Kind.HEADING || part.position().compareTo(end) < 0)
                .map(part -> new Piece(part.kind(), part.position(), part.detail(), part.text()));
        var prose = facts.prose().stream().filter(passage -> !passage.heading()).map(Piece::of);
        // Markdown takes it for text, but nobody has to add it: another rule says what is wrong with it.
        var misread = facts.brackets().stream()
                .filter(bracket -> bracket.image() && bracket.isLink())
                .map(image -> new Piece(Kind.IMAGE, image.position(), fileName(image.destination()), ""));
        var all = Stream.of(parts, misread, prose)
                .flatMap(piece -> piece)
                .sorted(Comparator.comparing(Piece::position))
                .toList();
        return new Frame(topic, title.map(Part::position).orElse(topic.source().start()), all);
    }

    /** Where the last thing stands that is more than a list of links. */
    private static Position endOf(Facts facts, Position start) {
        var end = start;
        for (var part : facts.parts()) {
            boolean isLinks = part.kind() == Kind.HEADING || part.kind() == Kind.LIST_ITEM;
            end = isLinks ? end : later(end, part.position());
        }
        for (var passage : facts.prose()) {
            boolean isLinks = passage.runs().stream().allMatch(run -> run.link() || !hasWords(run.text()));
            end = isLinks || passage.heading()
                    ? end
                    : later(end, passage.runs().get(0).position());
        }
        return end;
    }

    private static String fileName(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Position later(Position one, Position other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    int count(Kind kind) {
        return (int) pieces.stream().filter(piece -> piece.kind == kind).count();
    }

    List<Piece> headings() {
        return pieces.stream().filter(piece -> piece.kind == Kind.HEADING).toList();
    }

    /** The levels of the headings, counted by those that occur: h3, h5, h3 is 1, 2, 1. */
    List<Integer> levels() {
        var levels =
                headings().stream().map(piece -> Integer.valueOf(piece.detail)).toList();
        var ranks = List.copyOf(new TreeSet<>(levels));
        return levels.stream().map(level -> ranks.indexOf(level) + 1).toList();
    }

    /** The number, from 1, of the piece at {@code index} among those of its kind. */
    int number(int index) {
        var kind = pieces.get(index).kind;
        return (int) pieces.stream()
                .limit(index + 1L)
                .filter(piece -> piece.kind == kind)
                .count();
    }

    /** Where the piece at {@code index} stands; the {@link #start} for -1. */
    Position place(int index) {
        return index < 0 ? start : pieces.get(index).position;
    }

    /** Where something that stands at {@code position} in {@code there} would stand here: where the last piece before it does. */
    Position nearest(Frame there, Position position) {
        int next = (int) there.pieces.stream()
                .takeWhile(piece -> piece.position.line() <= position.line())
                .count();
        return place(against(there, Kind.HEADING).hereBefore(next));
    }

    /** The same, read from its end. */
    Frame backwards() {
        var reversed = new ArrayList<>(pieces);
        Collections.reverse(reversed);
        return new Frame(topic, start, reversed);
    }

    /** How this frame corresponds to {@code there}, with as many as possible of {@code kind} paired. */
    Alignment against(Frame there, Kind kind) {
        return Alignment.of(
                there.pieces, pieces, (a, b) -> a.likeness(b) * (a.kind == kind && b.kind == kind ? IN_QUESTION : 1));
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
