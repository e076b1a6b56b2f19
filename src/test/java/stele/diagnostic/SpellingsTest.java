package stele.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpellingsTest {

    private static final String LETTERS = "abcAB-é7";

    @Test
    void whatIsFoundIsWhatLookingAtEveryWordFinds() {
        var random = new Random(42);
        for (int round = 0; round < 40; round++) {
            var known = words(random, 60);
            var spellings = Spellings.of(known);
            for (var word : asked(random, known)) {
                var slowly = slowly(word, known);
                assertThat(spellings.nearest(word)).as(word).isEqualTo(slowly);
                assertThat(Nearest.to(word, known)).as(word).isEqualTo(slowly);
            }
        }
    }

    @Test
    void anAnswerIsTheSameWhenItIsAskedForAgain() {
        var spellings = Spellings.of(List.of("install", "uninstall"));
        assertThat(spellings.nearest("instal")).contains("install");
        assertThat(spellings.nearest("instal")).contains("install");
        assertThat(spellings.nearest("nothing")).isEmpty();
        assertThat(spellings.nearest("nothing")).isEmpty();
    }

    @Test
    void nothingIsNearWhereNothingIsKnown() {
        assertThat(Spellings.of(List.of()).nearest("install")).isEmpty();
    }

    private static List<String> words(Random random, int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            words.add(word(random, 1 + random.nextInt(14)));
        }
        return words;
    }

    private static String word(Random random, int length) {
        var word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    /** Words that nobody knows, and slips of those that somebody does. */
    private static List<String> asked(Random random, List<String> known) {
        var asked = words(random, 10);
        for (var word : known) {
            var slip = new StringBuilder(word);
            for (int i = random.nextInt(5); i > 0 && slip.length() > 1; i--) {
                int at = random.nextInt(slip.length() - 1);
                switch (random.nextInt(4)) {
                    case 0 -> slip.deleteCharAt(at);
                    case 1 -> slip.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                    case 2 -> slip.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                    default -> slip.insert(at, slip.charAt(at + 1)).deleteCharAt(at + 2);
                }
            }
            asked.add(slip.toString());
        }
        return asked;
    }

    /** By the whole table of distances. */
    private static Optional<String> slowly(String word, Collection<String> known) {
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (var other : known) {
            int allowed = Math.min(3, Math.max(1, Math.max(word.length(), other.length()) / 3));
            int found = distance(word.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
            if (found <= allowed && (found < fewest || found == fewest && best != null && other.compareTo(best) < 0)) {
                best = other;
                fewest = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String a, String b) {
        var cells = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cells[i][j] = i + j;
                    continue;
                }
                int changed = cells[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cells[i][j] = Math.min(changed, 1 + Math.min(cells[i - 1][j], cells[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cells[i][j] = Math.min(cells[i][j], cells[i - 2][j - 2] + 1);
                }
            }
        }
        return cells[a.length()][b.length()];
    }
}
