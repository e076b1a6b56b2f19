package stele.report;

/**
 * The part of an author's line that a finding is about, in the columns of a terminal.
 *
 * @param text of the line, or of a part of it
 * @param indent blanks as wide as what stands before the place
 * @param underline carets, as wide as what is meant
 */
record Excerpt(String text, String indent, String underline) {

    private static final int BEFORE = 40;
    private static final int MOST = 100;
    private static final String CUT = "…";

    static Excerpt of(Entry entry) {
        int column = entry.diagnostic().position().column();
        return of(entry.sourceLine(), column, entry.endColumn());
    }

    /** Columns count from 1 in UTF-16 code units; {@code end} is exclusive. */
    static Excerpt of(String line, int column, int end) {
        int start = Math.max(0, Math.min(column - 1, line.length()));
        int stop = Math.max(start, Math.min(end - 1, line.length()));
        int from = line.length() <= MOST || start <= BEFORE ? 0 : whole(line, start - BEFORE);
        int to = whole(line, Math.min(line.length(), from + MOST));
        var before = (from > 0 ? CUT : "") + line.substring(from, start);
        var text = before + line.substring(start, to) + (to < line.length() ? CUT : "");
        int marked = width(line.substring(start, Math.min(stop, to)));
        return new Excerpt(shown(text).stripTrailing(), " ".repeat(width(before)), "^".repeat(Math.max(1, marked)));
    }

    /** The nearest offset at or before {@code offset} that splits no character. */
    private static int whole(String line, int offset) {
        boolean splits = offset > 0
                && offset < line.length()
                && Character.isHighSurrogate(line.charAt(offset - 1))
                && Character.isLowSurrogate(line.charAt(offset));
        return splits ? offset - 1 : offset;
    }

    /** A tab takes one column, as here all of them are as wide as any. */
    private static String shown(String text) {
        return Printable.of(text.replace('\t', ' '));
    }

    private static int width(String text) {
        return shown(text).codePoints().map(Excerpt::width).sum();
    }

    /** How many columns terminals give a character: none to marks, two to Chinese, Japanese, Korean and emoji. */
    private static int width(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        return point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x1F300 && point <= 0x1F64F
                || point >= 0x1F900 && point <= 0x1F9FF
                || point >= 0x20000 && point <= 0x3FFFD;
    }
}
