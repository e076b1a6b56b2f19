package stele.yaml;

/**
 * A line of an author's YAML as a person reads it: {@code key: value}, {@code - value} or {@code - key: value}, right or
 * wrong.
 *
 * @param start offset of its first character into the text
 * @param key empty where the line has none
 * @param valueStart offset of {@code value} into the text
 * @param value what follows the key, or the whole line; without surrounding blanks
 */
record YamlLine(String text, int start, String key, int valueStart, String value) {

    /** What opens something else than text at the start of an unquoted value: YAML 1.2.2, productions 5 to 22. */
    private static final String INDICATORS = "@`%*&!|>[]{},#-?:";

    private static final int LONGEST_EXAMPLE = 80;

    /** The line that holds {@code offset}; its line feed belongs to it. */
    static YamlLine at(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int lineFeed = text.indexOf('\n', start);
        int end = lineFeed < 0 ? text.length() : lineFeed;
        int item = skipBlanks(text, start);
        while (text.startsWith("- ", item)) {
            item = skipBlanks(text, item + 1);
        }
        int colon = endOfKey(text, item, end);
        int value = skipBlanks(text, colon > item ? colon + 1 : item);
        var key = text.substring(item, Math.max(item, colon)).strip();
        return new YamlLine(
                text,
                start,
                key,
                value,
                text.substring(Math.min(value, end), end).strip());
    }

    /** Offset of the first {@code :} before {@code end} that a blank follows; -1 if there is none. */
    private static int endOfKey(String text, int start, int end) {
        int colon = text.indexOf(':', start);
        while (colon >= 0 && colon < end - 1 && !isBlank(text.charAt(colon + 1))) {
            colon = text.indexOf(':', colon + 1);
        }
        return colon < end - 1 ? colon : -1;
    }

    private static int skipBlanks(String text, int offset) {
        int end = offset;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The nearest line above that is not blank; this line if there is none. */
    YamlLine above() {
        for (int end = start - 1; end > 0; end = text.lastIndexOf('\n', end - 1)) {
            var line = at(text, end);
            if (line.textStart() < end) {
                return line;
            }
        }
        return this;
    }

    /** Offset of the first character that is no blank. */
    int textStart() {
        return skipBlanks(text, start);
    }

    int indent() {
        return textStart() - start;
    }

    boolean hasValueBefore(int offset) {
        return !key.isEmpty() && valueStart < offset;
    }

    boolean isQuoted() {
        return value.startsWith("\"") || value.startsWith("'");
    }

    boolean startsWithIndicator() {
        return !value.isEmpty() && INDICATORS.indexOf(value.charAt(0)) >= 0;
    }

    /** The value, named as a message names it. */
    String subject() {
        return key.isEmpty() ? "the text" : "the value of '" + key + "'";
    }

    /** The beginning of the line, short enough for a message. */
    String excerpt() {
        var line = text.substring(textStart()).lines().findFirst().orElse("").strip();
        return line.length() <= LONGEST_EXAMPLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_EXAMPLE)) + "…";
    }

    /** Names the text to write instead, with the quotes that it does not hold itself. */
    String quoteHint() {
        if (value.length() > LONGEST_EXAMPLE) {
            return "quote the value";
        }
        boolean needsSingle = value.contains("\"") || value.contains("\\");
        return "quote the value: " + (needsSingle ? "'" + value.replace("'", "''") + "'" : "\"" + value + "\"");
    }
}
