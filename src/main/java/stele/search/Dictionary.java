package stele.search;

import java.util.Arrays;

/**
 * Texts by number, in the order in which they were first met. Every word of a site is looked up here: a slot holds a text's
 * hash beside its number, and all texts lie in one row of letters, so that a look-up hardly ever leaves two arrays.
 */
final class Dictionary {

    /** Texts that differ in their last letter alone have neighbouring hashes; this takes them apart. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int HASH_BITS = 32;

    private String[] texts = new String[1024];
    private int[] ends = new int[texts.length + 1];
    private char[] letters = new char[8 * texts.length];

    /** The hash above, the number from 1 on below. */
    private long[] slots = new long[4 * texts.length];

    private int size;

    int size() {
        return size;
    }

    String text(int number) {
        return texts[number];
    }

    /** The number of the word that {@code cutter} is at; negative where it was never met. */
    int find(Cutter cutter) {
        int hash = cutter.hash();
        for (int slot = first(hash); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int number = (int) slots[slot] - 1;
            if ((int) (slots[slot] >>> HASH_BITS) == hash && cutter.is(letters, ends[number], ends[number + 1])) {
                return number;
            }
        }
        return -1;
    }

    /** The number of {@code text}; negative where it was never met. */
    int find(String text) {
        return (int) slots[slot(text)] - 1;
    }

    /** The number of {@code text}, which has one from now on. */
    int add(String text) {
        int slot = slot(text);
        if (slots[slot] != 0) {
            return (int) slots[slot] - 1;
        }
        if (size == texts.length) {
            grow();
            slot = slot(text);
        }
        int end = ends[size] + text.length();
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, 2 * end);
        }
        text.getChars(0, text.length(), letters, ends[size]);
        texts[size++] = text;
        ends[size] = end;
        slots[slot] = slot(text.hashCode(), size);
        return size - 1;
    }

    /** Where {@code text} is, or belongs. */
    private int slot(String text) {
        int hash = text.hashCode();
        int slot = first(hash);
        while (slots[slot] != 0
                && ((int) (slots[slot] >>> HASH_BITS) != hash || !texts[(int) slots[slot] - 1].equals(text))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** Where to look first for a text with {@code hash}. */
    private int first(int hash) {
        int spread = hash * SPREAD;
        return (spread ^ spread >>> 15) & slots.length - 1;
    }

    private static long slot(int hash, int number) {
        return (long) hash << HASH_BITS | number;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, 2 * size);
        ends = Arrays.copyOf(ends, texts.length + 1);
        slots = new long[4 * texts.length];
        for (int i = 0; i < size; i++) {
            slots[slot(texts[i])] = slot(texts[i].hashCode(), i + 1);
        }
    }
}
