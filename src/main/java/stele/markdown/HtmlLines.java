package stele.markdown;

/**
 * HTML being written line by line: no line begins with a blank and no two empty lines follow each other, except in what is
 * verbatim.
 */
final class HtmlLines {

    private final StringBuilder html;
    private int lineStart;
    /** Whether there are but blanks on the line so far. */
    private boolean blank = true;

    private boolean verbatim;
    /** Whether some of the line is verbatim. */
    private boolean partlyVerbatim;

    private boolean afterEmptyLine;

    /** @param room for about as many characters */
    HtmlLines(int room) {
        this.html = new StringBuilder(room);
    }

    /** All that was written, its last line ended. */
    String end() {
        line();
        return html.toString();
    }

    /** Ends the line, if there is anything on it. */
    HtmlLines line() {
        if (verbatim || html.length() > lineStart) {
            endLine();
        }
        return this;
    }

    /** HTML as it is, but for the blanks that a line begins with. */
    HtmlLines raw(String markup) {
        return append(markup, false);
    }

    /** Text: what HTML would take for markup is escaped. */
    HtmlLines text(String text) {
        return append(text, true);
    }

    HtmlLines attribute(String name, String value) {
        return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
    }

    /** HTML of which each character counts. */
    HtmlLines verbatim(String markup) {
        boolean endsLine = markup.startsWith("\n") && html.length() > lineStart;
        if (endsLine) {
            endLine();
        }
        startVerbatim();
        raw(endsLine ? markup.substring(1) : markup);
        return endVerbatim();
    }

    /** From here on, each character counts. */
    HtmlLines startVerbatim() {
        verbatim = true;
        partlyVerbatim = true;
        return this;
    }

    HtmlLines endVerbatim() {
        verbatim = false;
        return this;
    }

    private HtmlLines append(String text, boolean escaping) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                html.append(text, written, i);
                endLine();
                written = i + 1;
            } else if (c == ' ') {
                if (blank && !verbatim) {
                    html.append(text, written, i);
                    written = i + 1;
                }
            } else if (c != '\t') {
                blank = false;
                if (escaping && (c == '&' || c == '<' || c == '>' || c == '"')) {
                    html.append(text, written, i).append(escape(c));
                    written = i + 1;
                }
            }
        }
        html.append(text, written, text.length());
        return this;
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&quot;";
        };
    }

    private void endLine() {
        boolean empty = html.length() == lineStart && !verbatim && !partlyVerbatim;
        if (!empty || !afterEmptyLine) {
            html.append('\n');
        }
        afterEmptyLine = empty;
        lineStart = html.length();
        blank = true;
        partlyVerbatim = false;
    }
}
