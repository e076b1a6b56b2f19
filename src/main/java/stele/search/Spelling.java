package stele.search;

import java.util.Arrays;

/**
 * What the spelling of a word tells of its parts: names of products and files are made of words. Pieces are what it is joined
 * of ({@code New} and {@code CsPool}); humps are the capitals, small letters and digits that stand together in it
 * ({@code Cs} and {@code Pool}, {@code XML} and {@code File}, {@code Phase} and {@code 3}).
 *
 * <p>One after another, in the same room; most words have no parts, and are only looked through.
 */
final class Spelling {

    private static final int UPPER = 1 << Character.UPPERCASE_LETTER;
    private static final int LOWER = 1 << Character.LOWERCASE_LETTER;
    private static final int LETTER = UPPER
            | LOWER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER;
    private static final int MARK =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    private static final int NUMBER =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private byte[] text = {};
    private int to;
    private int parts;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] humps = new boolean[16];

    /** Looks at the word that stands from {@code start} to {@code end}. */
    void read(byte[] utf8, int start, int end) {
        text = utf8;
        to = end;
        parts = 0;
        int from = start;
        for (int i = start; i < end; i++) {
            if (isJoint(utf8[i])) {
                piece(from, i);
                from = i + 1;
            }
        }
        if (from > start) {
            piece(from, end);
        }
        humps(start, end);
    }

    /** How many parts there are; some may be the same. */
    int parts() {
        return parts;
    }

    /** Where part {@code i} begins. */
    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Whether part {@code i} is a hump, and no piece. */
    boolean isHump(int i) {
        return humps[i];
    }

    private void piece(int from, int end) {
        add(from, end, false);
        humps(from, end);
    }

    /** The humps from {@code from} to {@code end}; nothing where there is one. */
    private void humps(int from, int end) {
        to = end;
        if (isEven(from)) {
            return;
        }
        int before = parts;
        for (int i = from; i < end; ) {
            int hump = humpEnd(i);
            if (hump == i) {
                i = next(i);
            } else {
                add(i, hump, true);
                i = hump;
            }
        }
        if (parts == before + 1) {
            parts = before;
        }
    }

    /** Where the hump ends that begins at {@code i}; there where none does. */
    private int humpEnd(int i) {
        if (!is(i, UPPER)) {
            int kind = is(i, LOWER) ? LOWER : is(i, NUMBER) ? NUMBER : LETTER | MARK;
            return run(i, kind);
        }
        int end = run(i, UPPER);
        if (!is(end, LOWER)) {
            return end;
        }
        // The last capital belongs to the small letters.
        int last = Characters.before(text, end);
        return last > i ? last : run(end, LOWER);
    }

    private int run(int from, int kinds) {
        int i = from;
        while (is(i, kinds)) {
            i = next(i);
        }
        return i;
    }

    /** Whether all but the first are small letters, as in most words there are. */
    private boolean isEven(int from) {
        return is(from, LETTER) && run(next(from), LOWER) == to;
    }

    private boolean is(int i, int kinds) {
        return i < to && (1 << kind(i) & kinds) != 0;
    }

    private int kind(int i) {
        byte c = text[i];
        return c >= 'a' && c <= 'z' ? Character.LOWERCASE_LETTER : Character.getType(Characters.at(text, i));
    }

    private int next(int i) {
        return i + Characters.width(text[i]);
    }

    private static boolean isJoint(byte c) {
        return c == '-' || c == '.' || c == '_';
    }

    private void add(int from, int end, boolean hump) {
        if (parts == starts.length) {
            starts = Arrays.copyOf(starts, 2 * parts);
            ends = Arrays.copyOf(ends, 2 * parts);
            humps = Arrays.copyOf(humps, 2 * parts);
        }
        starts[parts] = from;
        ends[parts] = end;
        humps[parts++] = hump;
    }
}
