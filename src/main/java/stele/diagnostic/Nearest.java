package stele.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that an author most likely meant by one that nobody knows. */
public final class Nearest {

    /** Beyond so many typing mistakes a word is another word. */
    public static final int MOST_MISTAKES = 3;

    private Nearest() {}

    /**
     * The word of {@code known} that takes the fewest typing mistakes to turn into {@code word}, letter case not counted:
     * at most three, and at most one in three characters, so that a short word does not suggest just any other. Of several
     * the first in the alphabet. Who asks the same words often asks {@link Spellings}.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        var mistakes = new Mistakes(fold(word).toCharArray());
        String best = null;
        int fewest = MOST_MISTAKES;
        for (var other : known) {
            int most = Math.min(fewest, allowed(word, other));
            if (Math.abs(other.length() - word.length()) <= most) {
                int found = mistakes.in(fold(other).toCharArray(), most);
                if (found <= most && (best == null || found < fewest || other.compareTo(best) < 0)) {
                    best = other;
                    fewest = found;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    static int allowed(String word, String other) {
        return Math.min(MOST_MISTAKES, Math.max(1, Math.max(word.length(), other.length()) / 3));
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
