package stele.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, lists, text, numbers, truth values and null as JSON (RFC 8259), keys in the order of the map. */
public final class Json {

    private final Appendable out;

    private Json(Appendable out) {
        this.out = out;
    }

    /** One line of JSON. */
    public static String write(Object value) {
        var line = new StringBuilder();
        try {
            append(value, line);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.append('\n').toString();
    }

    /** Writes {@code value} on one line, without its end. */
    public static void append(@Nullable Object value, Appendable out) throws IOException {
        new Json(out).value(value);
    }

    private void value(@Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            map(map.entrySet().iterator());
        } else if (value instanceof Iterable<?> list) {
            list(list.iterator());
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(String.valueOf(value));
        } else {
            string(value.toString());
        }
    }

    private void map(Iterator<? extends Map.Entry<?, ?>> entries) throws IOException {
        out.append('{');
        while (entries.hasNext()) {
            var entry = entries.next();
            string(String.valueOf(entry.getKey()));
            out.append(':');
            value(entry.getValue());
            out.append(entries.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private void list(Iterator<?> elements) throws IOException {
        out.append('[');
        while (elements.hasNext()) {
            value(elements.next());
            out.append(elements.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void string(String text) throws IOException {
        out.append('"');
        // Piece by piece would be character by character.
        if (isPlain(text)) {
            out.append(text).append('"');
            return;
        }
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            var escape = isPlain(text.charAt(i)) ? "" : escape(text, i);
            if (!escape.isEmpty()) {
                out.append(text.substring(written, i)).append(escape);
                written = i + 1;
            }
        }
        out.append(text.substring(written)).append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code c} is one of the many that need no second look: ASCII, and the letters of Europe. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f ? c != '"' && c != '\\' && c != '<' : c >= 0xc0 && c < 0x250;
    }

    /** What to write instead of a character; empty where it can stand as it is. */
    private static String escape(String text, int offset) {
        char c = text.charAt(offset);
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            // So that the text can never end a script element that it is put into.
            case '<' -> "\\u003c";
            default -> {
                if (isUnsafe(c)) {
                    yield String.format(Locale.ROOT, "\\u%04x", (int) c);
                }
                // Half a character has no bytes in UTF-8, and parsers do not agree on its escape (RFC 8259, section
                // 8.2).
                yield isLone(text, offset, c) ? "\ufffd" : "";
            }
        };
    }

    private static boolean isLone(String text, int offset, char c) {
        return Character.isHighSurrogate(c)
                ? offset + 1 == text.length() || !Character.isLowSurrogate(text.charAt(offset + 1))
                : Character.isLowSurrogate(c) && (offset == 0 || !Character.isHighSurrogate(text.charAt(offset - 1)));
    }

    /** What a terminal would obey, or a script take for the end of a line. */
    private static boolean isUnsafe(char c) {
        return c < ' '
                || c >= '\u007f'
                        && (Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || c == '\u2028'
                                || c == '\u2029');
    }
}
