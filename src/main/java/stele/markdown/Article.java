package stele.markdown;

import java.io.Serializable;
import java.util.List;

/**
 * Rendered HTML, cut wherever something depends on another topic or on the theme's words. The HTML between the cuts is
 * final: balanced as a whole, cleaned, and never looked at again.
 */
public record Article(List<Piece> pieces) implements Serializable {

    public Article {
        pieces = List.copyOf(pieces);
    }

    /** The HTML with every slot filled. */
    public String html(Slots slots) {
        var html = new StringBuilder();
        pieces.forEach(piece -> piece.write(html, slots));
        return html.toString();
    }

    /** What only the rest of the site knows. Every answer is HTML. */
    public interface Slots {

        /**
         * The start tag for link {@code index} of {@link Body#links}.
         *
         * @param attributes further attributes of the author's, cleaned and escaped, each with a leading blank; no href
         */
        String linkStart(int index, String attributes);

        /** The text for link {@code index}, which the author left without any. */
        String linkText(int index);

        /** The end tag that fits {@link #linkStart}. */
        String linkEnd(int index);

        /**
         * The whole tag for image {@code index} of {@link Body#links}.
         *
         * @param attributes as for {@link #linkStart}, {@code alt} among them; no src
         */
        String image(int index, String attributes);

        /** The theme's word for {@code key}, in the article's language. */
        String word(String key);

        /** What begins heading {@code index} of {@link Body#outline}: elements with further ids that lead to it. */
        default String headingStart(int index) {
            return "";
        }

        /** What ends heading {@code index} of {@link Body#outline}: a link to it. */
        default String headingEnd(int index) {
            return "";
        }
    }

    /** A stretch of HTML, or a cut. */
    public sealed interface Piece extends Serializable {
        void write(StringBuilder html, Slots slots);
    }

    public record Html(String html) implements Piece {
        @Override
        public void write(StringBuilder out, Slots slots) {
            out.append(html);
        }
    }

    public record LinkStart(int index, String attributes) implements Piece {
        @Override
        public void write(StringBuilder out, Slots slots) {
            out.append(slots.linkStart(index, attributes));
        }
    }

    public record LinkText(int index) implements Piece {
        @Override
        public void write(StringBuilder out, Slots slots) {
            out.append(slots.linkText(index));
        }
    }

    public record LinkEnd(int index) implements Piece {
        @Override
        public void write(StringBuilder out, Slots slots) {
            out.append(slots.linkEnd(index));
        }
    }

    public record Image(int index, String attributes) implements Piece {
        @Override
        public void write(StringBuilder out, Slots slots) {
            out.append(slots.image(index, attributes));
        }
    }

    public record Word(String key) implements Piece {
        @Override
        public void write(StringBuilder out, Slots slots) {
            out.append(slots.word(key));
        }
    }

    public record HeadingStart(int index) implements Piece {
        @Override
        public void write(StringBuilder out, Slots slots) {
            out.append(slots.headingStart(index));
        }
    }

    public record HeadingEnd(int index) implements Piece {
        @Override
        public void write(StringBuilder out, Slots slots) {
            out.append(slots.headingEnd(index));
        }
    }
}
