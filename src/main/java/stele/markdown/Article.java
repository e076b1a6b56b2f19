package stele.markdown;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import stele.file.Utf8;
import stele.file.Utf8Builder;

/**
 * Rendered HTML, cut wherever something depends on another topic or on the theme's words. The HTML between the cuts is
 * final: balanced as a whole, cleaned, and never looked at again. It is kept encoded ({@link Encoding}), so that it goes
 * into a page, and into a cache and out of it, by being copied.
 */
public final class Article implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient Supplier<Utf8> encoded;

    private Article(Supplier<Utf8> encoded) {
        this.encoded = encoded;
    }

    public static Article of(List<Piece> pieces) {
        var encoding = new Encoding();
        pieces.forEach(piece -> piece.encode(encoding));
        return of(encoding.toUtf8());
    }

    /** The article of which {@link #encoded} gave {@code encoded}. */
    public static Article of(Utf8 encoded) {
        return new Article(() -> encoded);
    }

    /** The same; {@code encoded} is asked whenever the article is looked at, and always gives an equal value. */
    public static Article of(Supplier<Utf8> encoded) {
        return new Article(encoded);
    }

    /** The article as {@link #of(Utf8)} takes it. */
    public Utf8 encoded() {
        return encoded.get();
    }

    /** Adds the HTML to {@code html}, with every slot filled. */
    public void write(Utf8Builder html, Slots slots) {
        new Decoding(encoded.get()).write(html, slots);
    }

    /** The HTML with every slot filled. */
    public String html(Slots slots) {
        var html = new Utf8Builder(encoded.get().length() * 2);
        write(html, slots);
        return html.toString();
    }

    /** The stretches of HTML and the cuts, in order. */
    public List<Piece> pieces() {
        return new Decoding(encoded.get()).pieces();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article article && encoded.get().equals(article.encoded.get());
    }

    @Override
    public int hashCode() {
        return encoded.get().hashCode();
    }

    @Override
    public String toString() {
        return "Article" + pieces();
    }

    private Object writeReplace() {
        return new Written(encoded.get());
    }

    /** An article as it is serialised, wherever its bytes are kept. */
    private record Written(Utf8 encoded) implements Serializable {
        private Object readResolve() {
            return of(encoded);
        }
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

        /** The HTML. */
        String html(Slots slots);

        /** Adds the piece to the others of its article. */
        void encode(Encoding encoding);
    }

    public record Html(String html) implements Piece {
        @Override
        public String html(Slots slots) {
            return html;
        }

        @Override
        public void encode(Encoding encoding) {
            encoding.html(html);
        }
    }

    public record LinkStart(int index, String attributes) implements Piece {
        @Override
        public String html(Slots slots) {
            return slots.linkStart(index, attributes);
        }

        @Override
        public void encode(Encoding encoding) {
            encoding.piece(Encoding.LINK_START).number(index).text(attributes);
        }
    }

    public record LinkText(int index) implements Piece {
        @Override
        public String html(Slots slots) {
            return slots.linkText(index);
        }

        @Override
        public void encode(Encoding encoding) {
            encoding.piece(Encoding.LINK_TEXT).number(index);
        }
    }

    public record LinkEnd(int index) implements Piece {
        @Override
        public String html(Slots slots) {
            return slots.linkEnd(index);
        }

        @Override
        public void encode(Encoding encoding) {
            encoding.piece(Encoding.LINK_END).number(index);
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
        public String html(Slots slots) {
            return slots.image(this);
        }

        @Override
        public void encode(Encoding encoding) {
            encoding.piece(opens ? Encoding.IMAGE_THAT_OPENS : Encoding.IMAGE)
                    .number(index)
                    .text(attributes)
                    .number(width)
                    .number(height);
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
        public String html(Slots slots) {
            return slots.code(this);
        }

        @Override
        public void encode(Encoding encoding) {
            encoding.piece(Encoding.CODE).number(index).text(attributes).text(text);
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
        public String html(Slots slots) {
            return slots.region(this);
        }

        @Override
        public void encode(Encoding encoding) {
            encoding.piece(Encoding.REGION).text(key).number(number).text(name);
        }
    }

    public record Word(String key) implements Piece {
        @Override
        public String html(Slots slots) {
            return slots.word(key);
        }

        @Override
        public void encode(Encoding encoding) {
            encoding.piece(Encoding.WORD).text(key);
        }
    }

    public record HeadingStart(int index) implements Piece {
        @Override
        public String html(Slots slots) {
            return slots.headingStart(index);
        }

        @Override
        public void encode(Encoding encoding) {
            encoding.piece(Encoding.HEADING_START).number(index);
        }
    }

    public record HeadingEnd(int index) implements Piece {
        @Override
        public String html(Slots slots) {
            return slots.headingEnd(index);
        }

        @Override
        public void encode(Encoding encoding) {
            encoding.piece(Encoding.HEADING_END).number(index);
        }
    }
}
