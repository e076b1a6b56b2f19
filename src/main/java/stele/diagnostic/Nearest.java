package stele.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that an author most likely meant by one that nobody knows. */
public final class Nearest {

    private static final Comparator<Candidate> CLOSEST_FIRST =
            Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word);

    /** Beyond so many typing mistakes a word is another word. */
    public static final int MOST_MISTAKES = 3;

    private Nearest() {}

    /**
     * The word of {@code known} that takes the fewest typing mistakes to turn into {@code word}, letter case not counted:
     * at most three, and at most one in three characters, so that a short word does not suggest just any other.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        var folded = fold(word);
        return known.stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= allowed(word, other))
                .map(other -> new Candidate(other, distance(folded, fold(other), allowed(word, other))))
                .filter(candidate -> candidate.distance <= allowed(word, candidate.word))
                .min(CLOSEST_FIRST)
                .map(Candidate::word);
    }

    private static int allowed(String word, String other) {
        return Math.min(MOST_MISTAKES, Math.max(1, Math.max(word.length(), other.length()) / 3));
    }

    /**
     * Optimal string alignment: letters added, left out, changed, or two neighbours swapped each count one. What is certain
     * to be more than {@code most} is not counted to its end.
     */
    private static int distance(String a, String b, int most) {
        var band = new Band(a, b, most);
        for (int i = 0; i <= a.length(); i++) {
            if (band.row(i) > most) {
                return most + 1;
            }
        }
        return band.at(a.length(), b.length());
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private record Candidate(String word, int distance) {}

    /** The cells about the diagonal; so far from it that more than {@code most} steps led there, none is of interest. */
    private static final class Band {

        private final String a;
        private final String b;
        private final int most;
        private final int[][] cells;

        Band(String a, String b, int most) {
            this.a = a;
            this.b = b;
            this.most = most;
            this.cells = new int[a.length() + 1][2 * most + 1];
        }

        /** Fills a row; its least cell. */
        int row(int i) {
            int least = most + 1;
            for (int j = Math.max(0, i - most); j <= Math.min(b.length(), i + most); j++) {
                int steps = i == 0 || j == 0 ? i + j : step(i, j);
                cells[i][j - i + most] = steps;
                least = Math.min(least, steps);
            }
            return least;
        }

        private int step(int i, int j) {
            int changed = at(i - 1, j - 1) + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
            int best = Math.min(changed, 1 + Math.min(at(i - 1, j), at(i, j - 1)));
            boolean swapped =
                    i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
            return swapped ? Math.min(best, at(i - 2, j - 2) + 1) : best;
        }

        int at(int i, int j) {
            return Math.abs(i - j) > most ? most + 1 : cells[i][j - i + most];
        }
    }
}
