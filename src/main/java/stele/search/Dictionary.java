package stele.search;

import java.util.Arrays;

/** Texts by number, in the order in which they were first met. */
final class Dictionary {

    private String[] texts = new String[1024];
    private int[] slots = new int[4 * texts.length];
    private int size;

    int size() {
        return size;
    }

    String text(int number) {
        return texts[number];
    }

    /** The number of the word that {@code cutter} is at; negative where it was never met. */
    int find(Cutter cutter) {
        int slot = cutter.hash() & slots.length - 1;
        for (; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            var text = texts[slots[slot] - 1];
            if (text.hashCode() == cutter.hash() && cutter.is(text)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    /** The number of {@code text}; negative where it was never met. */
    int find(String text) {
        return slots[slot(text)] - 1;
    }

    /** The number of {@code text}, which has one from now on. */
    int add(String text) {
        int slot = slot(text);
        if (slots[slot] > 0) {
            return slots[slot] - 1;
        }
        if (size == texts.length) {
            grow();
            slot = slot(text);
        }
        texts[size++] = text;
        slots[slot] = size;
        return size - 1;
    }

    /** Where {@code text} is, or belongs. */
    private int slot(String text) {
        int slot = text.hashCode() & slots.length - 1;
        while (slots[slot] != 0 && !texts[slots[slot] - 1].equals(text)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, 2 * size);
        slots = new int[4 * texts.length];
        for (int i = 0; i < size; i++) {
            slots[slot(texts[i])] = i + 1;
        }
    }
}
