package stele.page;

/** Text as HTML. */
final class Html {

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
}
