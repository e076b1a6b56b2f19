package stele.language;

/**
 * The groups of one, two and three characters that stand in a text, words parted by blanks; numbered from 0, those of one
 * character first, each kind in the order of the text. None is cut out before somebody asks for it: of a long text few are.
 */
final class Grams {

    private static final int CHARACTER_BITS = 16;

    /** A gram's length is in front of its characters: a shorter one is no longer one that begins with U+0000. */
    private static final int LENGTH_SHIFT = 3 * CHARACTER_BITS;

    /** With a blank at both ends. */
    private final char[] text;

    /** Where no blank stands: what has a blank by itself or in its middle tells nothing of a language. */
    private final int[] solid;

    private final int solids;
    private final int pairs;

    private Grams(char[] text) {
        this.text = text;
        this.solid = new int[text.length];
        int found = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] != ' ') {
                solid[found++] = i;
            }
        }
        this.solids = found;
        this.pairs = Math.max(0, text.length - 1);
    }

    static Grams of(String text) {
        int length = text.length();
        if (length == 0) {
            return new Grams(new char[0]);
        }
        int before = text.charAt(0) == ' ' ? 0 : 1;
        int after = text.charAt(length - 1) == ' ' ? 0 : 1;
        var padded = new char[before + length + after];
        padded[0] = ' ';
        padded[padded.length - 1] = ' ';
        text.getChars(0, length, padded, before);
        return new Grams(padded);
    }

    int count() {
        return solids + pairs + solids;
    }

    /** The gram of that number; equal ones are equal numbers. */
    long gram(int number) {
        if (number < solids) {
            return one(text[solid[number]]);
        }
        if (number < solids + pairs) {
            int start = number - solids;
            return two(text[start], text[start + 1]);
        }
        int middle = solid[number - solids - pairs];
        return three(text[middle - 1], text[middle], text[middle + 1]);
    }

    long[] all() {
        var all = new long[count()];
        for (int i = 0; i < all.length; i++) {
            all[i] = gram(i);
        }
        return all;
    }

    /** A gram of three characters at most. */
    static long gram(String gram) {
        return switch (gram.length()) {
            case 1 -> one(gram.charAt(0));
            case 2 -> two(gram.charAt(0), gram.charAt(1));
            case 3 -> three(gram.charAt(0), gram.charAt(1), gram.charAt(2));
            default -> throw new IllegalArgumentException("'" + gram + "' has neither one, two nor three characters");
        };
    }

    private static long one(char only) {
        return 1L << LENGTH_SHIFT | only;
    }

    private static long two(char first, char second) {
        return 2L << LENGTH_SHIFT | (long) first << CHARACTER_BITS | second;
    }

    private static long three(char first, char second, char third) {
        return 3L << LENGTH_SHIFT | ((long) first << CHARACTER_BITS | second) << CHARACTER_BITS | third;
    }
}
