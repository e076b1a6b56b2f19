package stele.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts by number, in the order in which they were first met, in UTF-8. Every word of a site is looked up here, and most of the
 * time that takes is waiting for memory: a slot holds a text's hash beside the place where it stands, and its number and length
 * stand before it, so that a look-up asks for two places and no more.
 */
final class Dictionary {

    /** Texts that differ in their last letter alone have neighbouring hashes; this takes them apart. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int HASH_BITS = 32;
    private static final int HASH_FACTOR = 31;

    private static final int FEWEST = 1 << 10;

    /** What stands before a text: three bytes of its number, one of its length. */
    private static final int HEAD = 4;

    /** What the length says of texts that are as long as this, or longer. */
    private static final int LONG = 255;

    private byte[] letters = new byte[12 * FEWEST];

    /** Where each text begins, and behind the last where the next will. */
    private int[] starts = new int[FEWEST + 1];

    /** The hash above, where the text begins below; at most three in four are taken. */
    private long[] slots = new long[2 * FEWEST];

    private int size;

    Dictionary() {
        starts[0] = HEAD;
    }

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
        return starts[number + 1] - HEAD;
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
            int start = (int) table[slot];
            if ((int) (table[slot] >>> HASH_BITS) == hash && isAt(start, text, from, to)) {
                return number(start);
            }
        }
        return -1;
    }

    /** The number of {@code text}, which has one from now on. */
    int add(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        return add(utf8, 0, utf8.length, hash(utf8, 0, utf8.length));
    }

    /** The number of what stands from {@code from} to {@code to}, which has one from now on; fewer than sixteen million have. */
    int add(byte[] text, int from, int to, int hash) {
        int known = find(text, from, to, hash);
        if (known >= 0) {
            return known;
        }
        int start = starts[size];
        int next = start + to - from + HEAD;
        if (next > letters.length) {
            letters = Arrays.copyOf(letters, 2 * next);
        }
        letters[start - 4] = (byte) (size >>> 16);
        letters[start - 3] = (byte) (size >>> 8);
        letters[start - 2] = (byte) size;
        letters[start - 1] = (byte) Math.min(LONG, to - from);
        System.arraycopy(text, from, letters, start, to - from);
        if (isFull()) {
            makeRoom();
        }
        enter(start, hash);
        if (++size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
        }
        starts[size] = next;
        return size - 1;
    }

    /** The number that stands before the text that begins at {@code start}. */
    private int number(int start) {
        return (letters[start - 4] & 0xff) << 16 | (letters[start - 3] & 0xff) << 8 | letters[start - 2] & 0xff;
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
        out.write(letters, 0, starts[size]);
    }

    static Dictionary read(Bytes in) {
        var dictionary = new Dictionary();
        int size = in.number();
        dictionary.size = size;
        dictionary.starts = Arrays.copyOf(dictionary.starts, Math.max(FEWEST, size) + 1);
        for (int number = 0; number < size; number++) {
            dictionary.starts[number + 1] = dictionary.starts[number] + in.number() + HEAD;
        }
        dictionary.letters = in.bytes();
        while (dictionary.isFull()) {
            dictionary.slots = new long[2 * dictionary.slots.length];
        }
        for (int number = 0; number < size; number++) {
            int start = dictionary.start(number);
            dictionary.enter(start, hash(dictionary.letters, start, dictionary.end(number)));
        }
        return dictionary;
    }

    private boolean isAt(int start, byte[] text, int from, int to) {
        var known = letters;
        int length = to - from;
        if ((known[start - 1] & 0xff) != Math.min(LONG, length)) {
            return false;
        }
        if (length >= LONG && end(number(start)) - start != length) {
            return false;
        }
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

    private void enter(int start, int hash) {
        int slot = first(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = (long) hash << HASH_BITS | start;
    }

    private boolean isFull() {
        return 4 * size >= 3 * slots.length;
    }

    private void makeRoom() {
        var before = slots;
        slots = new long[2 * before.length];
        for (long entry : before) {
            if (entry != 0) {
                enter((int) entry, (int) (entry >>> HASH_BITS));
            }
        }
    }
}
