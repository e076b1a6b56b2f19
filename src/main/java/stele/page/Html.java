package stele.page;

import stele.file.OutputPath;

/** Text as HTML, and as a part of a URL in it. */
final class Html {

    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    private Html() {}

    /** {@code text} where HTML expects text or a double-quoted attribute value. */
    static String escape(String text) {
        var html = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'') {
                return escape(text).replace("'", "&#39;");
            }
        }
        return text;
    }

    /** An id as a fragment: what RFC 3986 does not allow is percent-encoded, letters of any script stay legible (RFC 3987). */
    static String fragment(String id) {
        var encoded = new StringBuilder();
        id.codePoints()
                .forEach(c -> encoded.append(
                        Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0
                                ? Character.toString(c)
                                : OutputPath.encode(Character.toString(c))));
        return encoded.toString();
    }
}
