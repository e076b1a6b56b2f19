package stele.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts by number, in the order in which they were first met, in UTF-8. Every word of a site is looked up here: a slot holds a
 * text's hash beside its number, and all texts lie in one row, so that a look-up hardly ever leaves three arrays.
 */
final class Dictionary {

    /** Texts that differ in their last letter alone have neighbouring hashes; this takes them apart. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int HASH_BITS = 32;
    private static final int HASH_FACTOR = 31;

    private static final int FEWEST = 1 << 10;

    private byte[] letters = new byte[8 * FEWEST];

    /** Where each text begins, and behind the last where it ends. */
    private int[] starts = new int[FEWEST + 1];

    /** The hash above, the number from 1 on below; two for each text that there is room for. */
    private long[] slots = new long[2 * FEWEST];

    private int size;

    /** The hash of a text that goes on with {@code letter} behind one that has {@code hash}; nothing has 0. */
    static int hash(int hash, byte letter) {
        return HASH_FACTOR * hash + letter;
    }

    static int hash(byte[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash(hash, text[i]);
        }
        return hash;
    }

    int size() {
        return size;
    }

    String text(int number) {
        return new String(letters, start(number), end(number) - start(number), StandardCharsets.UTF_8);
    }

    /** What all texts stand in, each from {@link #start} to {@link #end}; good until another is added. */
    byte[] letters() {
        return letters;
    }

    int start(int number) {
        return starts[number];
    }

    int end(int number) {
        return starts[number + 1];
    }

    /** The number of the word that {@code cutter} is at; negative where it was never met. */
    int find(Cutter cutter) {
        return find(cutter.text(), cutter.start(), cutter.end(), cutter.hash());
    }

    /** The number of {@code text}; negative where it was never met. */
    int find(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        return find(utf8, 0, utf8.length, hash(utf8, 0, utf8.length));
    }

    /** The number of what stands from {@code from} to {@code to}; negative where it was never met. */
    int find(byte[] text, int from, int to, int hash) {
        var table = slots;
        for (int slot = first(hash); table[slot] != 0; slot = slot + 1 & table.length - 1) {
            int number = (int) table[slot] - 1;
            if ((int) (table[slot] >>> HASH_BITS) == hash && is(number, text, from, to)) {
                return number;
            }
        }
        return -1;
    }

    /** The number of {@code text}, which has one from now on. */
    int add(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        return add(utf8, 0, utf8.length, hash(utf8, 0, utf8.length));
    }

    /** The number of what stands from {@code from} to {@code to}, which has one from now on. */
    int add(byte[] text, int from, int to, int hash) {
        int known = find(text, from, to, hash);
        if (known >= 0) {
            return known;
        }
        if (2 * size == slots.length) {
            grow(2 * size);
        }
        int start = start(size);
        int end = start + to - from;
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, 2 * end);
        }
        System.arraycopy(text, from, letters, start, to - from);
        enter(size++, hash);
        starts[size] = end;
        return size - 1;
    }

    /** Which of two texts comes first, as scripts compare them. */
    int compare(int one, int other) {
        int start = start(one);
        int otherStart = start(other);
        int length = end(one) - start;
        int otherLength = end(other) - otherStart;
        for (int i = 0; i < Math.min(length, otherLength); i++) {
            if (letters[start + i] != letters[otherStart + i]) {
                return Characters.order(letters[start + i]) - Characters.order(letters[otherStart + i]);
            }
        }
        return length - otherLength;
    }

    void write(Bytes out) {
        out.write(size);
        for (int number = 0; number < size; number++) {
            out.write(end(number) - start(number));
        }
        out.write(letters, 0, start(size));
    }

    static Dictionary read(Bytes in) {
        var dictionary = new Dictionary();
        int size = in.number();
        dictionary.grow(Integer.highestOneBit(Math.max(FEWEST / 2, size)) << 1);
        for (int number = 0; number < size; number++) {
            dictionary.starts[number + 1] = dictionary.starts[number] + in.number();
        }
        dictionary.letters = in.bytes();
        for (int number = 0; number < size; number++) {
            dictionary.enter(number, dictionary.hash(number));
        }
        dictionary.size = size;
        return dictionary;
    }

    private int hash(int number) {
        return hash(letters, start(number), end(number));
    }

    private boolean is(int number, byte[] text, int from, int to) {
        int start = starts[number];
        if (starts[number + 1] - start != to - from) {
            return false;
        }
        var known = letters;
        int away = start - from;
        for (int i = from; i < to; i++) {
            if (known[away + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where to look first for a text with {@code hash}. */
    private int first(int hash) {
        int spread = hash * SPREAD;
        return (spread ^ spread >>> 15) & slots.length - 1;
    }

    private void enter(int number, int hash) {
        int slot = first(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = (long) hash << HASH_BITS | number + 1;
    }

    /** @param most how many there is to be room for, a power of two */
    private void grow(int most) {
        starts = Arrays.copyOf(starts, most + 1);
        var before = slots;
        slots = new long[2 * most];
        for (long entry : before) {
            if (entry != 0) {
                enter((int) entry - 1, (int) (entry >>> HASH_BITS));
            }
        }
    }
}
