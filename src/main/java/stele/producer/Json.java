package stele.producer;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Maps, lists, text, numbers and truth values as JSON (RFC 8259), keys in the order of the map. */
final class Json {

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** One line of JSON. */
    static String write(Object value) {
        var json = new Json();
        json.value(value);
        return json.out.append('\n').toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            separated(map.entrySet().iterator(), entry -> {
                string(String.valueOf(entry.getKey()));
                out.append(':');
                value(entry.getValue());
            });
            out.append('}');
        } else if (value instanceof Iterable<?> list) {
            out.append('[');
            separated(list.iterator(), this::value);
            out.append(']');
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private <T> void separated(Iterator<T> elements, Consumer<T> write) {
        while (elements.hasNext()) {
            write.accept(elements.next());
            if (elements.hasNext()) {
                out.append(',');
            }
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                // So that the text can never end a script element that it is put into.
                case '<' -> out.append("\\u003c");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
