package stele.json;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, lists, text, numbers, truth values and null as JSON (RFC 8259), keys in the order of the map. */
public final class Json {

    private Json() {}

    /** One line of JSON. */
    public static String write(Object value) {
        var out = new StringBuilder();
        value(value, out);
        return out.append('\n').toString();
    }

    /** The same, without the end of the line. */
    public static String text(@Nullable Object value) {
        var out = new StringBuilder();
        value(value, out);
        return out.toString();
    }

    /** Writes {@code value} on one line, without its end. */
    public static void append(@Nullable Object value, Appendable out) throws IOException {
        out.append(text(value));
    }

    static void value(@Nullable Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            map(map.entrySet().iterator(), out);
        } else if (value instanceof Iterable<?> list) {
            list(list.iterator(), out);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString(), out);
        }
    }

    private static void map(Iterator<? extends Map.Entry<?, ?>> entries, StringBuilder out) {
        out.append('{');
        while (entries.hasNext()) {
            var entry = entries.next();
            string(String.valueOf(entry.getKey()), out);
            out.append(':');
            value(entry.getValue(), out);
            if (entries.hasNext()) {
                out.append(',');
            }
        }
        out.append('}');
    }

    private static void list(Iterator<?> elements, StringBuilder out) {
        out.append('[');
        while (elements.hasNext()) {
            value(elements.next(), out);
            if (elements.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    static void string(String text, StringBuilder out) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            var escape = isPlain(text.charAt(i)) ? "" : escape(text, i);
            if (!escape.isEmpty()) {
                out.append(text, written, i).append(escape);
                written = i + 1;
            }
        }
        // Nearly always the whole: at once, and not char by char.
        out.append(written == 0 ? text : text.substring(written)).append('"');
    }

    /** Whether {@code text} needs quotation marks only. */
    static boolean isPlain(String text) {
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
    static String escape(String text, int offset) {
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
