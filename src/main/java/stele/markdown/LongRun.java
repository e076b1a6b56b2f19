package stele.markdown;

import java.util.Optional;

/**
 * A run of characters, within one line, at each of which the parser would start looking again as far as the run goes.
 *
 * @param start offset of its first character
 * @param what there is too much of; {@code %,d} stands for {@code bound}
 */
record LongRun(int start, String what, int bound) {

    private static final int MARKS = 500;
    private static final int PARTS = 1_000;
    private static final int BLANKS = 500;

    /** The first in the characters from {@code start} to {@code end} of {@code text}, which are a line. */
    static Optional<LongRun> in(String text, int start, int end) {
        if (end - start <= 2 * PARTS && !mayHoldMarks(text, start, end)) {
            return Optional.empty();
        }
        int mark = start;
        int word = start;
        int parts = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isMark(c)) {
                mark = i + 1;
            } else if (i - mark >= MARKS) {
                return Optional.of(new LongRun(mark, "more than %,d marks stand on one letter", MARKS));
            }
            if (!Character.isLetterOrDigit(c) && !isJoint(c)) {
                word = i + 1;
                parts = 0;
            } else if (isJoint(c) && i > word && !isJoint(text.charAt(i - 1)) && ++parts > PARTS) {
                return Optional.of(new LongRun(word, "more than %,d dots or hyphens join one word", PARTS));
            }
        }
        return Optional.empty();
    }

    /** Whether there may be so many marks in a row: then there is one at each stride of as many characters within them. */
    private static boolean mayHoldMarks(String text, int start, int end) {
        for (int i = start + MARKS - 1; i < end; i += MARKS) {
            if (isMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The first run of blanks in the heading that the characters from {@code start} to {@code end} may be. */
    static Optional<LongRun> inHeading(String text, int start, int end) {
        if (end - start < BLANKS || text.charAt(start) != '#') {
            return Optional.empty();
        }
        int blank = start;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                blank = i + 1;
            } else if (i - blank >= BLANKS) {
                return Optional.of(new LongRun(blank, "more than %,d blanks follow each other in a heading", BLANKS));
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** What parts the words of an address, such as {@code a.b-c+d}. */
    private static boolean isJoint(char c) {
        return c == '.' || c == '-' || c == '+';
    }
}
