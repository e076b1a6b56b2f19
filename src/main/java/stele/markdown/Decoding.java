package stele.markdown;

import java.util.ArrayList;
import java.util.List;
import stele.file.Utf8;
import stele.file.Utf8Builder;
import stele.markdown.Article.Piece;

/** Reads what {@link Encoding} wrote, once, from the first piece to the last. */
final class Decoding {

    private final Utf8 encoded;
    private int at;

    Decoding(Utf8 encoded) {
        this.encoded = encoded;
    }

    /** Adds the HTML of all pieces; stretches are copied and never become text. */
    void write(Utf8Builder html, Article.Slots slots) {
        while (at < encoded.length()) {
            char kind = kind();
            if (kind == Encoding.HTML) {
                int length = number();
                html.append(encoded, at, at + length);
                at += length;
            } else {
                html.append(piece(kind).html(slots));
            }
        }
    }

    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        while (at < encoded.length()) {
            pieces.add(piece(kind()));
        }
        return List.copyOf(pieces);
    }

    private Piece piece(char kind) {
        return switch (kind) {
            case Encoding.HTML -> new Article.Html(text());
            case Encoding.LINK_START -> new Article.LinkStart(number(), text());
            case Encoding.LINK_TEXT -> new Article.LinkText(number());
            case Encoding.LINK_END -> new Article.LinkEnd(number());
            case Encoding.IMAGE -> new Article.Image(number(), text(), number(), number(), false);
            case Encoding.IMAGE_THAT_OPENS -> new Article.Image(number(), text(), number(), number(), true);
            case Encoding.CODE -> new Article.Code(number(), text(), text());
            case Encoding.REGION -> new Article.Region(text(), number(), text());
            case Encoding.WORD -> new Article.Word(text());
            case Encoding.HEADING_START -> new Article.HeadingStart(number());
            case Encoding.HEADING_END -> new Article.HeadingEnd(number());
            default -> throw new IllegalStateException("no piece of an article: " + (int) kind);
        };
    }

    private char kind() {
        return (char) encoded.at(at++);
    }

    private int number() {
        int number = 0;
        int shift = 0;
        while (true) {
            int digit = encoded.at(at++);
            number |= (digit & Encoding.MORE - 1) << shift;
            if (digit < Encoding.MORE) {
                return number;
            }
            shift += Encoding.BITS;
        }
    }

    private String text() {
        int length = number();
        int start = at;
        at += length;
        return encoded.text(start, at);
    }
}
