package stele.json;

import java.nio.charset.StandardCharsets;
import stele.file.Utf8Builder;

/** Texts as strings of JSON, as {@link Json} writes them, among bytes: what is UTF-8 already does not become a text first. */
public final class Utf8Json {

    /** What begins with one of the bytes from here to there is a letter of Europe, which needs no second look. */
    private static final int FIRST_OF_LETTERS = 0xc3;

    private static final int LAST_OF_LETTERS = 0xc8;

    private static final int FIRST_OF_FOUR = 0xf0;

    private Utf8Json() {}

    /** Adds {@code text}. */
    public static void string(String text, Utf8Builder out) {
        if (Json.isPlain(text)) {
            out.append('"').append(text).append('"');
        } else {
            out.append(Json.write(text).strip());
        }
    }

    /** Adds what stands from {@code from} to {@code to}, well-formed UTF-8. */
    public static void string(byte[] utf8, int from, int to, Utf8Builder out) {
        out.append('"');
        int written = from;
        for (int i = from; i < to; i++) {
            if (!isPlain(utf8[i])) {
                int end = i + width(utf8[i]);
                var escape = Json.escape(new String(utf8, i, end - i, StandardCharsets.UTF_8), 0);
                if (!escape.isEmpty()) {
                    out.append(utf8, written, i).append(escape);
                    written = end;
                }
                i = end - 1;
            }
        }
        out.append(utf8, written, to).append('"');
    }

    /** Whether {@code b} is nothing that may have to be escaped, and does not begin such a thing. */
    private static boolean isPlain(byte b) {
        if (b >= 0) {
            return b >= ' ' && b < 0x7f && b != '"' && b != '\\' && b != '<';
        }
        int unsigned = b & 0xff;
        return unsigned < 0xc0
                || unsigned >= FIRST_OF_LETTERS && unsigned <= LAST_OF_LETTERS
                || unsigned >= FIRST_OF_FOUR;
    }

    private static int width(byte first) {
        return first >= 0 ? 1 : (first & 0xff) < 0xe0 ? 2 : 3;
    }
}
