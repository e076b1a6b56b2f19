package stele.search;

import stele.file.Utf8Builder;

/**
 * Numbers as text that needs no escape in a script: digits of base 64. A number of any size is written five bits at a time,
 * the lowest first; a digit of 32 and more says that another follows.
 */
final class Digits {

    static final int BASE = 64;

    static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

    private static final int MORE = BASE / 2;
    private static final int BITS_OF_DIGIT = 5;

    private static final char[] OF = DIGITS.toCharArray();

    private Digits() {}

    /** The digit for a number below {@link #BASE}. */
    static char of(int number) {
        return OF[number];
    }

    static void write(int number, Utf8Builder out) {
        int rest = number;
        for (; rest >= MORE; rest >>>= BITS_OF_DIGIT) {
            out.append(OF[MORE | rest & MORE - 1]);
        }
        out.append(OF[rest]);
    }
}
