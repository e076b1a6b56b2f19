package stele.report;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far what starts at a place reaches on its line: a link, a tag, a value, a heading, or else a word. */
final class Extent {

    /** What stands before the plain value of a YAML key. */
    private static final Pattern YAML_KEY = Pattern.compile("[ \\t]*(?:- +)*[\\w.\\-]++:[ \\t]+");

    private static final Pattern YAML_COMMENT = Pattern.compile("[ \\t]+#");
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]");
    private static final Pattern DOUBLE_QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Pattern SINGLE_QUOTED = Pattern.compile("'(?:[^']|'')*+'");
    private static final Pattern TAG = Pattern.compile("<(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+>");
    private static final Pattern WORD = Pattern.compile("[^\\s<>\"\\[\\](){}|`]++");
    private static final String AFTER_WORDS = ".,;:!?'";

    private final String line;

    private Extent(String line) {
        this.line = line;
    }

    /** The column after the last character, as {@code column} counted from 1 in UTF-16 code units. */
    static int endColumn(String line, int column) {
        int start = column - 1;
        if (start < 0 || start >= line.length()) {
            return column;
        }
        return new Extent(line).end(start) + 1;
    }

    private int end(int start) {
        char first = line.charAt(start);
        var construct =
                switch (first) {
                    case '[' -> link(start);
                    case '!' -> line.startsWith("![", start) ? link(start + 1) : OptionalInt.empty();
                    case '<' -> match(TAG, start);
                    case '"' -> match(DOUBLE_QUOTED, start);
                    case '\'' -> match(SINGLE_QUOTED, start);
                    case '#' -> match(HEADING, start).isPresent() ? OptionalInt.of(lineEnd()) : OptionalInt.empty();
                    default -> plainValue(start);
                };
        return construct.orElseGet(() -> word(start));
    }

    /** {@code [text](destination)}, {@code [text][label]} or {@code [text]}. */
    private OptionalInt link(int start) {
        int text = closing(start, '[', ']');
        if (text < 0) {
            return OptionalInt.empty();
        }
        char next = text < line.length() ? line.charAt(text) : ' ';
        int rest = next == '(' ? closing(text, '(', ')') : next == '[' ? closing(text, '[', ']') : -1;
        return OptionalInt.of(rest < 0 ? text : rest);
    }

    /** After the bracket that closes the one at {@code start}; -1 if none does on this line. */
    private int closing(int start, char open, char close) {
        int depth = 0;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private OptionalInt plainValue(int start) {
        var key = YAML_KEY.matcher(line);
        if (!key.lookingAt() || key.end() != start) {
            return OptionalInt.empty();
        }
        var comment = YAML_COMMENT.matcher(line);
        return OptionalInt.of(comment.find(start) ? comment.start() : lineEnd());
    }

    private int word(int start) {
        int end = match(WORD, start).orElseGet(this::lineEnd);
        while (end > start + 1 && AFTER_WORDS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return Math.max(end, start);
    }

    private int lineEnd() {
        return line.stripTrailing().length();
    }

    private OptionalInt match(Pattern pattern, int start) {
        Matcher matcher = pattern.matcher(line).region(start, line.length());
        return matcher.lookingAt() ? OptionalInt.of(matcher.end()) : OptionalInt.empty();
    }
}
