package stele.bench.set;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The invented words of one language. The same idea has the same stem in all of them. */
final class Words {

    /** As many as a set of two thousand topics knows. */
    private static final int IDEAS = 9_000;

    private static final String[] ONSETS = {
        "b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u"};
    private static final String[] CODAS = {"", "", "", "l", "m", "n", "r", "s"};

    private final Tongue tongue;
    private final List<String> lexicon;

    Words(Tongue tongue, long seed) {
        this.tongue = tongue;
        this.lexicon = IntStream.range(0, IDEAS)
                .mapToObj(
                        idea -> stem(Dice.of(seed, "idea", idea)) + ending(Dice.of(seed, "ending", tongue.tag(), idea)))
                .toList();
    }

    Tongue tongue() {
        return tongue;
    }

    /** A stem of one syllable or two, open at its end, so that any ending fits. */
    private static String stem(Dice dice) {
        var stem = new StringBuilder();
        int syllables = dice.between(1, 2);
        for (int i = 0; i < syllables; i++) {
            stem.append(ONSETS[dice.below(ONSETS.length)])
                    .append(VOWELS[dice.below(VOWELS.length)])
                    .append(CODAS[dice.below(CODAS.length)]);
        }
        return stem.append(ONSETS[dice.below(ONSETS.length)].charAt(0)).toString();
    }

    private String ending(Dice dice) {
        return dice.of(tongue.endings());
    }

    String word(Dice dice) {
        return lexicon.get(dice.rank(IDEAS));
    }

    /** A name that all languages share, such as a product's. */
    static String name(Dice dice) {
        return capital(stem(dice));
    }

    /** A few words that may stand as a heading. */
    String title(Dice dice, int words) {
        var title = new StringBuilder(capital(word(dice)));
        for (int i = 1; i < words; i++) {
            title.append(' ');
            if (i % 2 == 1 && i + 1 < words) {
                title.append(dice.of(tongue.little())).append(' ');
            }
            // Headings are made of words that texts seldom use.
            title.append(lexicon.get(dice.below(IDEAS)));
        }
        return title.toString();
    }

    /** Words as they follow each other in a sentence, nearly half of them little ones. */
    String run(Dice dice, int words) {
        var run = new StringBuilder();
        for (int i = 0; i < words; i++) {
            if (i > 0) {
                run.append(i < words - 1 && dice.chance(0.05) ? ", " : " ");
            }
            run.append(dice.chance(0.45) ? dice.of(tongue.little()) : word(dice));
        }
        return run.toString();
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
