package stele.report;

/**
 * How far what starts at a place reaches on its line: a link, a tag, a value, a heading, or else a word. Scanned by hand,
 * since a hostile line overflows the stack of regular expressions.
 */
final class Extent {

    private static final int NONE = -1;
    private static final String ENDS_WORDS = "<>\"[](){}|`";
    private static final String AFTER_WORDS = ".,;:!?'";

    private final String line;
    private final int start;

    private Extent(String line, int start) {
        this.line = line;
        this.start = start;
    }

    /** The column after the last character, as {@code column} counted from 1 in UTF-16 code units. */
    static int endColumn(String line, int column) {
        int start = column - 1;
        return start < 0 || start >= line.length() ? column : new Extent(line, start).end() + 1;
    }

    private int end() {
        char first = line.charAt(start);
        int end = switch (first) {
            case '[' -> link(start);
            case '!' -> line.startsWith("![", start) ? link(start + 1) : NONE;
            case '<' -> tag();
            case '"', '\'' -> quoted(start, first == '"');
            case '#' -> heading();
            default -> isYamlValue() ? plainValue() : NONE;
        };
        return end == NONE ? word() : end;
    }

    /** {@code [text](destination)}, {@code [text][label]} or {@code [text]}. */
    private int link(int bracket) {
        int text = closing(bracket, '[', ']');
        int rest = NONE;
        if (text != NONE && line.startsWith("(", text)) {
            rest = closing(text, '(', ')');
        } else if (text != NONE && line.startsWith("[", text)) {
            rest = closing(text, '[', ']');
        }
        return rest == NONE ? text : rest;
    }

    /** After the bracket that closes the one at {@code from}. */
    private int closing(int from, char open, char close) {
        int depth = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return i + 1;
            }
        }
        return NONE;
    }

    /** {@code <a href="…">} or {@code <https://…>}. */
    private int tag() {
        for (int i = start + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '>') {
                return i + 1;
            } else if (c == '"' || c == '\'') {
                int closed = line.indexOf(c, i + 1);
                i = closed == NONE ? line.length() : closed;
            }
        }
        return NONE;
    }

    /** As YAML has it: a backslash escapes in double quotes, a quote in single ones is written twice. */
    private int quoted(int from, boolean isDouble) {
        char quote = line.charAt(from);
        for (int i = from + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && isDouble || !isDouble && line.startsWith("''", i)) {
                i++;
            } else if (c == quote) {
                return i + 1;
            }
        }
        return NONE;
    }

    private int heading() {
        int end = start;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        return line.startsWith(" ", end) ? lineEnd() : NONE;
    }

    /** Whether a key of YAML stands before: {@code key: } or {@code - key: }. */
    private boolean isYamlValue() {
        var before = line.substring(0, start).strip();
        return start > 0
                && line.charAt(start - 1) == ' '
                && before.endsWith(":")
                && before.chars()
                        .limit(before.length() - 1)
                        .allMatch(c -> Character.isLetterOrDigit(c) || "_.- ".indexOf(c) >= 0);
    }

    private int plainValue() {
        int comment = line.indexOf(" #", start);
        return comment == NONE
                ? lineEnd()
                : line.substring(0, comment).stripTrailing().length();
    }

    private int word() {
        if (Character.isWhitespace(line.charAt(start))) {
            return Math.max(start, lineEnd());
        }
        int end = start + 1;
        while (end < line.length() && !endsWord(line.charAt(end))) {
            end++;
        }
        while (end > start + 1 && AFTER_WORDS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || ENDS_WORDS.indexOf(c) >= 0;
    }

    private int lineEnd() {
        return line.stripTrailing().length();
    }
}
