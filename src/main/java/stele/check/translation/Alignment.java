package stele.check.translation;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;

/**
 * Which things of two sequences are the same, both in order: the pairing whose likeness is greatest (the longest common
 * subsequence, weighted).
 *
 * @param partners for each thing there, the index of its partner here; -1 where it has none
 * @param size how many things are here
 */
record Alignment(List<Integer> partners, int size) {

    private static final int NONE = -1;

    /** Where more could be paired, a comparison would take longer than it is worth: nothing is. */
    private static final long MOST_PAIRS = 1_000_000;

    Alignment {
        partners = List.copyOf(partners);
    }

    /**
     * Pairs two sequences.
     *
     * @param likeness of a thing there and one here; 0 or less: they are not the same
     */
    static <T> Alignment of(List<T> there, List<T> here, ToLongBiFunction<T, T> likeness) {
        var partners = new int[there.size()];
        Arrays.fill(partners, NONE);
        if ((long) there.size() * here.size() <= MOST_PAIRS) {
            pair(there, here, likeness, partners);
        }
        return new Alignment(IntStream.of(partners).boxed().toList(), here.size());
    }

    private static <T> void pair(List<T> there, List<T> here, ToLongBiFunction<T, T> likeness, int[] partners) {
        var best = new long[there.size() + 1][here.size() + 1];
        for (int i = there.size() - 1; i >= 0; i--) {
            for (int j = here.size() - 1; j >= 0; j--) {
                long alike = likeness.applyAsLong(there.get(i), here.get(j));
                long apart = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = alike > 0 ? Math.max(apart, alike + best[i + 1][j + 1]) : apart;
            }
        }
        int i = 0;
        int j = 0;
        while (i < there.size() && j < here.size()) {
            long alike = likeness.applyAsLong(there.get(i), here.get(j));
            if (alike > 0 && best[i][j] == alike + best[i + 1][j + 1]) {
                partners[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Those there that have no partner here, in order. */
    List<Integer> missing() {
        return IntStream.range(0, partners.size())
                .filter(index -> partners.get(index) == NONE)
                .boxed()
                .toList();
    }

    /** Those here that have no partner there, in order. */
    List<Integer> added() {
        return IntStream.range(0, size)
                .filter(index -> !partners.contains(index))
                .boxed()
                .toList();
    }

    /** The same for two sequences that were read from their ends. */
    Alignment mirrored() {
        var forward = new int[partners.size()];
        for (int i = 0; i < forward.length; i++) {
            int partner = partners.get(forward.length - 1 - i);
            forward[i] = partner == NONE ? NONE : size - 1 - partner;
        }
        return new Alignment(IntStream.of(forward).boxed().toList(), size);
    }

    /** The partner of the last thing before {@code there} that has one; -1 if none has. */
    int hereBefore(int there) {
        return IntStream.range(0, there)
                .map(partners::get)
                .filter(partner -> partner != NONE)
                .reduce(NONE, (first, last) -> last);
    }

    /** The last thing there whose partner comes before {@code here}; -1 if there is none. */
    int thereBefore(int here) {
        return IntStream.range(0, partners.size())
                .filter(index -> partners.get(index) != NONE && partners.get(index) < here)
                .reduce(NONE, (first, last) -> last);
    }
}
