package stele.language;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which of a few languages a text is written: those of the site, and English, in which authors leave what
 * nobody translated. The fewer there are to choose from, the surer the choice.
 *
 * <p>Nothing of the library is loaded before the first question. Any thread may ask; equal questions have equal answers.
 */
public final class LanguageIdentifier {

    /** Of 40 words of real prose in five languages, none was taken for another language with more than this. */
    static final double ENOUGH = 0.9;

    /** Shorter texts are a name or an abbreviation more often than not. */
    private static final int LETTERS = 10;

    /** Half as many are enough to tell a language by. */
    private static final int WORDS_IN_TWO_HALVES = 12;

    private static final Pattern WORDS = Pattern.compile("\\s+");

    private static final String ENGLISH = "en";
    private static final String JAPANESE = "ja";

    private final Collection<String> languages;

    @Nullable
    private Profiles profiles;

    private LanguageIdentifier(Collection<String> languages) {
        this.languages = languages;
    }

    /**
     * An identifier that chooses among {@code languages}, ISO 639-1 codes, and English. Those that the library does not
     * know are never guessed: {@link #knows} tells them apart.
     */
    public static LanguageIdentifier among(Collection<String> languages) {
        var all = new TreeSet<>(languages);
        all.add(ENGLISH);
        return new LanguageIdentifier(Collections.unmodifiableSet(all));
    }

    /** Whether a text in {@code language} would be recognised; if not, no guess says anything about such a text. */
    public boolean knows(String language) {
        return profiles().know(language);
    }

    /**
     * The language of {@code prose}, which holds no code, no addresses and no product names: they are English in every
     * language. Empty where the text is too short or looks like more than one language.
     */
    public Optional<Guess> guess(String prose) {
        return first(prose).filter(guess -> isWhole(guess, prose));
    }

    /**
     * The language of {@code prose} if it is another one than {@code expected}. Most texts are in the language they should be
     * in: then a single look at them is enough.
     */
    public Optional<Guess> guessOtherThan(String expected, String prose) {
        return first(prose).filter(guess -> !guess.language().equals(expected)).filter(guess -> isWhole(guess, prose));
    }

    private Optional<Guess> first(String prose) {
        if (!Letters.areAtLeast(LETTERS, prose)) {
            return Optional.empty();
        }
        if (Letters.haveKana(prose)) {
            return knows(JAPANESE) ? Optional.of(new Guess(JAPANESE, 1)) : Optional.empty();
        }
        return profiles().best(prose).filter(best -> best.confidence() > ENOUGH);
    }

    /** What has kana is Japanese, whatever its halves look like. */
    private boolean isWhole(Guess guess, String prose) {
        return Letters.haveKana(prose) || halves(prose).stream().allMatch(half -> isIn(guess.language(), half));
    }

    private boolean isIn(String language, String half) {
        return profiles().best(half).map(Guess::language).equals(Optional.of(language));
    }

    /** The odds are too sure of one of the languages where a text is in two: then its halves are in different ones. */
    private static List<String> halves(String prose) {
        var words = WORDS.splitAsStream(prose.strip()).toList();
        int middle = words.size() / 2;
        return words.size() < WORDS_IN_TWO_HALVES
                ? List.of()
                : List.of(
                        String.join(" ", words.subList(0, middle)),
                        String.join(" ", words.subList(middle, words.size())));
    }

    private synchronized Profiles profiles() {
        if (profiles == null) {
            profiles = Profiles.of(languages);
        }
        return profiles;
    }
}
