package stele.producer;

import java.util.regex.Pattern;

/** Text as XML 1.0. */
final class Xml {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** What XML 1.0, section 2.2, has no room for, not even as a reference; half a surrogate pair is no character at all. */
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Xml() {}

    /** {@code text} where XML expects text or the value of an attribute. */
    static String escape(String text) {
        return isPlain(text) ? text : escaped(text);
    }

    /** As most addresses and titles are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE || c == '&' || c == '<' || c == '>' || c == '"') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        return IMPOSSIBLE
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
