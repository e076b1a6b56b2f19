package stele.markdown;

/** Where one is in a line, in characters and in columns, which differ where a line has tabs. */
final class Cursor {

    private static final int TAB = 4;

    private final String text;
    private int start;
    private int end;

    private int index;
    private int column;
    private boolean inTab;

    private int next;
    private int nextColumn;
    private int indent;

    Cursor(String text) {
        this.text = text;
    }

    /** Goes to the beginning of the line that the characters from {@code start} to {@code end} are. */
    void toLine(int start, int end) {
        this.start = start;
        this.end = end;
        index = 0;
        column = 0;
        inTab = false;
        lookAhead();
    }

    /** Finds the next character that is no blank; what is said of it below is of that moment. */
    void lookAhead() {
        next = index;
        nextColumn = column;
        while (start + next < end && isBlank(text.charAt(start + next))) {
            nextColumn += text.charAt(start + next) == '\t' ? toTabStop(nextColumn) : 1;
            next++;
        }
        indent = nextColumn - column;
    }

    /** The index in the line. */
    int index() {
        return index;
    }

    int column() {
        return column;
    }

    /** Whether it stands amid the columns of a tab. */
    boolean inTab() {
        return inTab;
    }

    /** How many columns of the tab are left that it stands in. */
    int restOfTab() {
        return toTabStop(column);
    }

    /** The index of the next character that is no blank; the line's length where there is none. */
    int next() {
        return next;
    }

    /** The character there. */
    char nextChar() {
        return text.charAt(start + next);
    }

    /** The columns up to there, from where it stood. */
    int indent() {
        return indent;
    }

    /** Whether there is no such character. */
    boolean blank() {
        return start + next >= end;
    }

    /** Whether it is a letter. */
    boolean beforeLetter() {
        return Character.isLetter(text.codePointAt(start + next));
    }

    void toIndex(int wanted) {
        if (wanted >= next) {
            index = next;
            column = nextColumn;
        }
        while (index < wanted && start + index < end) {
            step();
        }
        inTab = false;
    }

    void toColumn(int wanted) {
        if (wanted >= nextColumn) {
            index = next;
            column = nextColumn;
        }
        while (column < wanted && start + index < end) {
            step();
        }
        inTab = column > wanted;
        if (inTab) {
            index--;
            column = wanted;
        }
    }

    private void step() {
        column += text.charAt(start + index) == '\t' ? toTabStop(column) : 1;
        index++;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static int toTabStop(int column) {
        return TAB - column % TAB;
    }
}
