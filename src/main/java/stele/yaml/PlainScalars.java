package stele.yaml;

import org.jspecify.annotations.Nullable;

/** Keys and values that end with their line, and mean what they say. Of any other there is no certainty here. */
final class PlainScalars {

    /** What a value without quotes may not begin with here: indicators of YAML, and what looks like them. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@` \t";

    private static final int LONGEST_KEY = 100;
    private static final Recent RECENT = new Recent();

    private final String text;

    PlainScalars(String text) {
        this.text = text;
    }

    /** Where the key that begins at {@code start} ends: at a colon that a blank or the line's end follows; or -1. */
    int colon(int start, int lineEnd) {
        if (start == lineEnd || !isLetter(text.charAt(start))) {
            return -1;
        }
        for (int i = start + 1; i < lineEnd && i - start < LONGEST_KEY; i++) {
            char c = text.charAt(i);
            if (c == ':' && (i + 1 == lineEnd || text.charAt(i + 1) == ' ')) {
                return i;
            }
            if (!isLetter(c) && (c < '0' || c > '9') && c != '.' && c != '_' && c != '-' && c != ':') {
                return -1;
            }
        }
        return -1;
    }

    /** The text of a key or a value between the two. */
    String text(int from, int to) {
        return RECENT.share(text.substring(from, to));
    }

    /** The value from {@code from} on, blanks at the line's end left out; null where the engine has to be asked. */
    @Nullable
    String value(int from, int lineEnd) {
        int to = lineEnd;
        while (text.charAt(to - 1) == ' ') {
            to--;
        }
        char first = text.charAt(from);
        return first == '\'' || first == '"' ? quoted(from, to) : plain(from, to);
    }

    /** Text that ends with its line: nothing in it ends a key or starts a comment. */
    private @Nullable String plain(int from, int to) {
        if (INDICATORS.indexOf(text.charAt(from)) >= 0 || text.charAt(to - 1) == ':') {
            return null;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean ends = c == ':' && text.charAt(i + 1) == ' ' || c == '#' && text.charAt(i - 1) == ' ';
            if (ends || !isOrdinary(c)) {
                return null;
            }
        }
        return text(from, to);
    }

    /** What stands between two quotes with no further quote in it. */
    private @Nullable String quoted(int from, int to) {
        char quote = text.charAt(from);
        if (to - from < 2 || text.charAt(to - 1) != quote || !isOrdinary(from, to)) {
            return null;
        }
        for (int i = from + 1; i < to - 1; i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return null;
            }
            if (c == '\\') {
                return quote == '"' ? unescaped(from + 1, to - 1) : null;
            }
        }
        return text(from + 1, to - 1);
    }

    /** The same where it has escapes: for a no-break space, which would not be seen, a quote or a backslash. */
    private @Nullable String unescaped(int from, int to) {
        var plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return null;
            }
            if (c == '\\') {
                i++;
                c = i < to ? text.charAt(i) : ' ';
                if (c != '_' && c != '"' && c != '\\') {
                    return null;
                }
                c = c == '_' ? '\u00A0' : c;
            }
            plain.append(c);
        }
        return plain.toString();
    }

    /** Whether nothing from {@code from} to {@code to} is of a kind that YAML, or one of its versions, makes something of. */
    boolean isOrdinary(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isOrdinary(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Neither a control character nor one that ends a line in some version of YAML, and a code point of its own. */
    private static boolean isOrdinary(char c) {
        boolean lineEnd = c == '\u2028' || c == '\u2029';
        return c >= ' ' && c <= '~' || c >= '\u00A0' && c < '\uFEFF' && !lineEnd && !Character.isSurrogate(c);
    }
}
