package stele.markdown;

import java.nio.charset.StandardCharsets;
import stele.file.Utf8;
import stele.file.Utf8Builder;

/**
 * Writes the pieces of an article one after another: a letter for what a piece is, then what it holds. Numbers have digits
 * of six bits, the lowest first, and a seventh bit where more follow; texts are their length in bytes, and UTF-8. So the
 * whole is UTF-8, too.
 */
final class Encoding {

    static final char HTML = 'H';
    static final char LINK_START = 'L';
    static final char LINK_TEXT = 'T';
    static final char LINK_END = 'E';
    static final char IMAGE = 'i';
    static final char IMAGE_THAT_OPENS = 'I';
    static final char CODE = 'C';
    static final char REGION = 'R';
    static final char WORD = 'W';
    static final char HEADING_START = 'S';
    static final char HEADING_END = 'P';

    static final int BITS = 6;
    static final int MORE = 1 << BITS;

    private final Utf8Builder bytes = new Utf8Builder(4096);

    Encoding html(String html) {
        return piece(HTML).text(html);
    }

    Encoding html(Utf8Builder html) {
        piece(HTML).number(html.length());
        bytes.append(html);
        return this;
    }

    /** Begins a piece; what it holds has to follow. */
    Encoding piece(char kind) {
        bytes.append(kind);
        return this;
    }

    /** @param number from 0 */
    Encoding number(int number) {
        int rest = number;
        while (rest >= MORE) {
            bytes.append((char) (rest % MORE | MORE));
            rest /= MORE;
        }
        bytes.append((char) rest);
        return this;
    }

    Encoding text(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.append(utf8);
        return this;
    }

    boolean isEmpty() {
        return bytes.length() == 0;
    }

    Utf8 toUtf8() {
        return bytes.toUtf8();
    }
}
