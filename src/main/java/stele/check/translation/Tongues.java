package stele.check.translation;

import java.util.List;
import java.util.Optional;
import stele.i18n.LocaleTag;
import stele.language.Guess;
import stele.language.LanguageIdentifier;
import stele.site.Site;

/** Hears which words are of another language than the page they stand on. */
public final class Tongues {

    /** Fewer words are heard wrongly too often. */
    private static final int ENOUGH = 2;

    private final LanguageIdentifier identifier;

    private Tongues(LanguageIdentifier identifier) {
        this.identifier = identifier;
    }

    public static Tongues of(Site site) {
        return among(site.locales());
    }

    static Tongues among(List<LocaleTag> locales) {
        return new Tongues(LanguageIdentifier.among(
                locales.stream().map(LocaleTag::language).toList()));
    }

    /** The other language that {@code words} are in; empty where that is not certain. */
    Optional<Guess> foreign(Words words, LocaleTag page) {
        return mayTell(words, page) ? identifier.guessOtherThan(page.language(), words.toString()) : Optional.empty();
    }

    /** Whether {@code words} are in the language of {@code page} for certain. */
    boolean own(Words words, LocaleTag page) {
        return mayTell(words, page)
                && identifier
                        .guess(words.toString())
                        .filter(guess -> guess.language().equals(page.language()))
                        .isPresent();
    }

    private boolean mayTell(Words words, LocaleTag page) {
        return words.count() >= ENOUGH && identifier.knows(page.language());
    }

    /** The English name of a language. */
    static String name(String language) {
        return new LocaleTag(language).nameIn(LocaleTag.ENGLISH);
    }
}
