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

        /** The whole tag for an image, be it in a link to its file or not. */
        String image(Image image);

        /** The whole of a block of code. */
        default String code(Code code) {
            var html = new StringBuilder("<pre><code>");
            Escape.text(code.text(), html);
            return html.append("</code></pre>").toString();
        }

        /** The attributes, each with a leading blank, that make a stop of the Tab key of a box that scrolls. */
        default String region(Region region) {
            return "";
        }

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

    /**
     * An image.
     *
     * @param index into {@link Body#links}
     * @param attributes further attributes of the author's, cleaned and escaped, each with a leading blank, {@code alt}
     *     among them; no src, width or height
     * @param width in CSS pixels, as the author wrote it; 0 where the author wrote none
     * @param height as for {@code width}
     * @param opens whether it may be a link to its own file
     */
    public record Image(int index, String attributes, int width, int height, boolean opens) implements Piece {
        @Override
        public void write(StringBuilder out, Slots slots) {
            out.append(slots.image(this));
        }
    }

    /**
     * A block of code.
     *
     * @param index into {@link Body#listings}
     * @param attributes of its element, escaped, each with a leading blank
     * @param text as it is to be shown, not escaped
     */
    public record Code(int index, String attributes, String text) implements Piece {
        @Override
        public void write(StringBuilder out, Slots slots) {
            out.append(slots.code(this));
        }
    }

    /**
     * The attributes of a box that scrolls.
     *
     * @param key of the theme's word that names it by its number
     * @param number from 1
     * @param name what the author calls it; may be empty
     */
    public record Region(String key, int number, String name) implements Piece {
        @Override
        public void write(StringBuilder out, Slots slots) {
            out.append(slots.region(this));
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
