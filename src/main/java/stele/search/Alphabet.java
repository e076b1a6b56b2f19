package stele.search;

import java.util.Arrays;

/**
 * Puts texts in order. What is sorted are numbers, each with five letters of a text above its place among the others: there is
 * no object for a text, and none is compared with another. Texts that have those in common are sorted by the next five.
 */
final class Alphabet {

    private static final int LETTERS_AT_ONCE = 5;
    private static final int PLACE_BITS = Long.SIZE - LETTERS_AT_ONCE * Byte.SIZE;

    private final Dictionary texts;

    private Alphabet(Dictionary texts) {
        this.texts = texts;
    }

    /** Orders {@code numbers} by their texts, as scripts compare them. Fewer than sixteen million. */
    static void sort(int[] numbers, Dictionary texts) {
        new Alphabet(texts).sort(numbers, 0, numbers.length, 0);
    }

    /** Those from {@code from} to {@code to}, which have {@code depth} letters in common. */
    private void sort(int[] numbers, int from, int to, int depth) {
        var keys = new long[to - from];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (letters(numbers[from + i], depth) << PLACE_BITS | i) ^ Long.MIN_VALUE;
        }
        Arrays.sort(keys);
        var sorted = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = numbers[from + (int) (keys[i] & (1L << PLACE_BITS) - 1)];
        }
        System.arraycopy(sorted, 0, numbers, from, sorted.length);
        for (int i = 0; i < keys.length; ) {
            int end = i + 1;
            while (end < keys.length && keys[end] >>> PLACE_BITS == keys[i] >>> PLACE_BITS) {
                end++;
            }
            if (end - i > 1) {
                sort(numbers, from + i, from + end, depth + LETTERS_AT_ONCE);
            }
            i = end;
        }
    }

    /** The next letters of a text, the first above; nothing where it has ended. */
    private long letters(int number, int depth) {
        var letters = texts.letters();
        int start = texts.start(number) + depth;
        int end = texts.end(number);
        long next = 0;
        for (int i = start; i < start + LETTERS_AT_ONCE; i++) {
            next = next << Byte.SIZE | (i < end ? Characters.order(letters[i]) : 0);
        }
        return next;
    }
}
