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
        var distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            int least = Integer.MAX_VALUE;
            for (int j = 0; j <= b.length(); j++) {
                // So far from the diagonal lies nothing that takes fewer steps.
                distances[i][j] =
                        Math.abs(i - j) > most ? most + 1 : i == 0 || j == 0 ? i + j : step(distances, a, b, i, j);
                least = Math.min(least, distances[i][j]);
            }
            if (least > most) {
                return least;
            }
        }
        return distances[a.length()][b.length()];
    }

    private static int step(int[][] distances, String a, String b, int i, int j) {
        int changed = distances[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(changed, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, distances[i - 2][j - 2] + 1) : best;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private record Candidate(String word, int distance) {}
}
