package stele.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Many known words, ready to be asked often for the one that an author most likely meant: the same as
 * {@link Nearest#to}, without looking at most of them.
 *
 * <p>A word is only compared with those of about its length that use each letter an even or an odd number of times, as it
 * does itself: a mistake changes that for two letters at most.
 */
public final class Spellings {

    /** The known words by their length. */
    private final List<List<Spelling>> byLength = new ArrayList<>();

    /** The same broken name is asked for from many places. */
    private final Map<String, Optional<String>> answers = new ConcurrentHashMap<>();

    private Spellings(Collection<String> known) {
        for (var word : known) {
            while (byLength.size() <= word.length()) {
                byLength.add(new ArrayList<>());
            }
            byLength.get(word.length()).add(new Spelling(word));
        }
    }

    public static Spellings of(Collection<String> known) {
        return new Spellings(known);
    }

    /** What {@link Nearest#to} finds among the known words. */
    public Optional<String> nearest(String word) {
        var known = answers.get(word);
        if (known == null) {
            known = search(word);
            answers.put(word, known);
        }
        return known;
    }

    private Optional<String> search(String word) {
        var asked = new Spelling(word);
        var mistakes = new Mistakes(letters(word));
        Spelling best = null;
        int fewest = Nearest.MOST_MISTAKES;
        int longest = Math.min(byLength.size() - 1, word.length() + Nearest.MOST_MISTAKES);
        for (int length = Math.max(0, word.length() - Nearest.MOST_MISTAKES); length <= longest; length++) {
            var words = byLength.get(length);
            for (int i = 0; i < words.size(); i++) {
                var other = words.get(i);
                if (Long.bitCount(asked.odd ^ other.odd) > 2 * fewest) {
                    continue;
                }
                int most = Math.min(fewest, Nearest.allowed(word, other.word));
                int found =
                        Math.abs(length - word.length()) <= most ? mistakes.in(letters(other.word), most) : most + 1;
                if (found <= most && (best == null || found < fewest || other.word.compareTo(best.word) < 0)) {
                    best = other;
                    fewest = found;
                }
            }
        }
        return Optional.ofNullable(best).map(found -> found.word);
    }

    private static char[] letters(String word) {
        return Nearest.fold(word).toCharArray();
    }

    /** A word, and which of its letters occur an odd number of times, 64 bits for all letters that there are. */
    private static final class Spelling {

        final String word;
        final long odd;

        Spelling(String word) {
            this.word = word;
            long seen = 0;
            for (char letter : letters(word)) {
                seen ^= 1L << (letter & 63);
            }
            this.odd = seen;
        }
    }
}
