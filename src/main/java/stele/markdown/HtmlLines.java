package stele.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * HTML being written line by line: no line begins with a blank and no two empty lines follow each other, except in what is
 * verbatim.
 */
class HtmlLines {

    /** What was written; where tags are no text, the text since the last of them. */
    final StringBuilder written;

    /** Whether there is anything on the line so far. */
    private boolean begun;
    /** Whether there are but blanks on the line so far. */
    private boolean blank = true;

    private boolean verbatim;
    /** Whether some of the line is verbatim. */
    private boolean partlyVerbatim;

    private boolean afterEmptyLine;

    /** @param room for about as many characters */
    HtmlLines(int room) {
        this.written = new StringBuilder(room);
    }

    /** All that was written, its last line ended. */
    String end() {
        line();
        return written.toString();
    }

    /** Ends the line, if there is anything on it. */
    final HtmlLines line() {
        if (verbatim || begun) {
            endLine();
        }
        return this;
    }

    /** Begins the start tag of an element; its attributes follow, and {@link #inside} or {@link #empty}. */
    HtmlLines open(String name) {
        mark();
        written.append('<').append(name);
        return this;
    }

    /** An attribute with the value that is meant. */
    HtmlLines attribute(String name, String value) {
        written.append(' ').append(name).append("=\"");
        append(value, true);
        written.append('"');
        return this;
    }

    /** An attribute whose value may hold entities, which stay. */
    HtmlLines attributeWithEntities(String name, String value) {
        written.append(' ').append(name).append("=\"");
        append(Escaping.escapeHtml(value, true), false);
        written.append('"');
        return this;
    }

    /** An attribute that needs no value. */
    HtmlLines attribute(String name) {
        written.append(' ').append(name);
        return this;
    }

    /** Ends a start tag. */
    HtmlLines inside() {
        written.append('>');
        return this;
    }

    /** Ends the start tag of an element that has no content and no end tag. */
    HtmlLines empty() {
        written.append(" />");
        return this;
    }

    HtmlLines close(String name) {
        mark();
        written.append("</").append(name).append('>');
        return this;
    }

    /** Text, as it is to be read. */
    final HtmlLines text(String text) {
        append(text, isMarkup());
        return this;
    }

    /** HTML of which each character counts. */
    HtmlLines verbatim(RawHtml raw) {
        var markup = raw.html();
        boolean endsLine = markup.startsWith("\n") && begun;
        if (endsLine) {
            endLine();
        }
        startVerbatim();
        append(endsLine ? markup.substring(1) : markup, false);
        return endVerbatim();
    }

    /** From here on, each character counts. */
    final HtmlLines startVerbatim() {
        verbatim = true;
        partlyVerbatim = true;
        return this;
    }

    final HtmlLines endVerbatim() {
        verbatim = false;
        return this;
    }

    /** Whether what is written is markup, in which text has to be escaped. */
    boolean isMarkup() {
        return true;
    }

    /** There is something on the line that is no blank. */
    final void mark() {
        begun = true;
        blank = false;
    }

    private void append(String text, boolean escaping) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                append(text, start, i);
                endLine();
                start = i + 1;
            } else if (c == ' ') {
                if (blank && !verbatim) {
                    append(text, start, i);
                    start = i + 1;
                }
            } else if (c != '\t') {
                blank = false;
                if (!escaping) {
                    // Nothing but the end of a line makes a difference from here on.
                    int newline = text.indexOf('\n', i);
                    i = newline < 0 ? text.length() : newline - 1;
                } else if (c == '&' || c == '<' || c == '>' || c == '"') {
                    append(text, start, i);
                    append(escape(c), 0, escape(c).length());
                    start = i + 1;
                }
            }
        }
        append(text, start, text.length());
    }

    private void append(String text, int start, int end) {
        if (start < end) {
            begun = true;
            // Much faster than to append a part of it.
            written.append(end - start == text.length() ? text : text.substring(start, end));
        }
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
        boolean empty = !begun && !verbatim && !partlyVerbatim;
        if (!empty || !afterEmptyLine) {
            written.append('\n');
        }
        afterEmptyLine = empty;
        begun = false;
        blank = true;
        partlyVerbatim = false;
    }
}
