package stele.search;

import java.util.Arrays;
import stele.file.Utf8Builder;

/** In which passages a word stands and how much it counts in each: four bytes for each of them. */
final class Postings {

    /** A weight is one digit. */
    static final int HEAVIEST = Digits.BASE - 1;

    private static final int WEIGHT_BITS = 6;

    /** Odd, half of its bits set: what is multiplied by it can be told from what is not. */
    private static final long FACTOR = 0x9E3779B185EBCA87L;

    private int[] places;
    private final int start;
    private int end;

    /** None yet. */
    Postings() {
        this(new int[2], 0, 0);
    }

    /** Those of {@code places} from {@code start} to {@code end}, a stretch that is theirs alone; see {@link #place}. */
    Postings(int[] places, int start, int end) {
        this.places = places;
        this.start = start;
        this.end = end;
    }

    /** Notes that the word counts {@code weight} in {@code passage}; passages come in order. */
    private void add(int passage, int weight) {
        if (end == places.length) {
            places = Arrays.copyOf(places, end * 2);
        }
        places[end++] = place(passage, weight);
    }

    /** A number with a weight, as one. */
    static int place(int number, int weight) {
        return number << WEIGHT_BITS | Math.max(1, Math.min(weight, HEAVIEST));
    }

    static int number(int place) {
        return place >>> WEIGHT_BITS;
    }

    static int weight(int place) {
        return place & HEAVIEST;
    }

    /** What this and {@code others} hold; where a passage is in several, the heaviest counts. */
    Postings with(Iterable<Postings> others) {
        var all = Arrays.copyOfRange(places, start, end);
        for (var other : others) {
            int known = all.length;
            all = Arrays.copyOf(all, known + other.size());
            System.arraycopy(other.places, other.start, all, known, other.size());
        }
        Arrays.sort(all);
        var merged = new Postings();
        for (int i = 0; i < all.length; i++) {
            boolean last = i + 1 == all.length || number(all[i]) != number(all[i + 1]);
            if (last) {
                merged.add(number(all[i]), weight(all[i]));
            }
        }
        return merged;
    }

    /** The same passages, in which the word counts only {@code share} of what it did. */
    Postings lighter(double share) {
        var lighter = new Postings();
        for (int i = start; i < end; i++) {
            lighter.add(number(places[i]), (int) Math.round(weight(places[i]) * share));
        }
        return lighter;
    }

    boolean isEmpty() {
        return start == end;
    }

    int size() {
        return end - start;
    }

    /** Tells them from others, but for a chance in 2^64; begins with {@code seed}. */
    long print(long seed) {
        long print = seed;
        for (int i = start; i < end; i++) {
            print = Long.rotateLeft(print ^ places[i] * FACTOR, 31) * FACTOR;
        }
        return print;
    }

    /** Per passage the distance from the one before, and the weight; see {@link Digits}. */
    void write(Utf8Builder out) {
        int before = 0;
        for (int i = start; i < end; i++) {
            int place = places[i];
            Digits.write(number(place) - before, out);
            out.append(Digits.of(weight(place)));
            before = number(place);
        }
    }
}
