package stele.page;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import stele.file.OutputPath;
import stele.file.Utf8Builder;

/** Text as HTML, and as a part of a URL in it. */
final class Html {

    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    /** What stands for the characters that cannot stay. */
    private static final byte[] @Nullable [] REFERENCES = references();

    private Html() {}

    /** {@code text} where HTML expects text or a double-quoted attribute value. */
    static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"') {
                return escaped(text, i);
            }
        }
        return text;
    }

    /** @param from where the first character is that cannot stay */
    private static String escaped(String text, int from) {
        var html = new StringBuilder(text.length() + 16).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    /** The same where the value may stand between quotes of either kind; what has nothing to escape is given back itself. */
    static String escapeAll(String text) {
        var escaped = escape(text);
        return escaped.indexOf('\'') < 0 ? escaped : escaped.replace("'", "&#39;");
    }

    /** Writes what {@link #escapeAll(String)} gives. */
    static void escapeAll(String text, Utf8Builder out) {
        out.append(text, REFERENCES);
    }

    private static byte[] @Nullable [] references() {
        var references = new byte[0x80] @Nullable [];
        for (char c : "&<>\"'".toCharArray()) {
            references[c] = escapeAll(String.valueOf(c)).getBytes(StandardCharsets.US_ASCII);
        }
        return references;
    }

    /** An id as a fragment: what RFC 3986 does not allow is percent-encoded, letters of any script stay legible (RFC 3987). */
    static String fragment(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!plain && PLAIN.indexOf(c) < 0) {
                return encoded(id);
            }
        }
        return id;
    }

    private static String encoded(String id) {
        var encoded = new StringBuilder(id.length() + 16);
        for (int i = 0; i < id.length(); ) {
            int c = id.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                encoded.appendCodePoint(c);
            } else {
                encoded.append(OutputPath.encode(Character.toString(c)));
            }
        }
        return encoded.toString();
    }
}
