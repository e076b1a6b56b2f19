package stele.search;

/**
 * Numbers as text that needs no escape in a script: digits of base 64. A number of any size is written five bits at a time,
 * the lowest first; a digit of 32 and more says that another follows.
 */
final class Digits {

    static final int BASE = 64;

    static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
    private static final int MORE = BASE / 2;

    private Digits() {}

    /** The digit for a number below {@link #BASE}. */
    static char of(int number) {
        return DIGITS.charAt(number);
    }

    static void write(int number, StringBuilder out) {
        int rest = number;
        for (; rest >= MORE; rest /= MORE) {
            out.append(of(MORE + rest % MORE));
        }
        out.append(of(rest));
    }
}
