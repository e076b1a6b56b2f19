package stele.i18n;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A language as BCP 47 names it, in canonical form: {@code fr-FR}, {@code pt-BR}, {@code zh-Hans}.
 *
 * @param tag the canonical tag; {@link #parse} makes it
 */
public record LocaleTag(String tag) implements Comparable<LocaleTag>, Serializable {

    public static final LocaleTag ENGLISH = new LocaleTag("en");

    private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(ULocale.getISOLanguages()));

    /**
     * Reads a tag in any letter case, with {@code -} or {@code _}; empty where it is not well-formed or its language is
     * none that ISO 639 knows, so that a folder called {@code media} is not taken for a language.
     */
    public static Optional<LocaleTag> parse(String written) {
        try {
            var locale = new ULocale.Builder()
                    .setLanguageTag(written.strip().replace('_', '-'))
                    .build();
            var canonical = ULocale.createCanonical(locale.getName());
            return LANGUAGES.contains(canonical.getLanguage())
                    ? Optional.of(new LocaleTag(canonical.toLanguageTag()))
                    : Optional.empty();
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
    }

    /** The folder of this locale's pages: the tag in lower case. */
    public String folder() {
        return tag.toLowerCase(Locale.ROOT);
    }

    /** The primary language alone, e.g. {@code pt}. */
    public String language() {
        return locale().getLanguage();
    }

    public boolean rightToLeft() {
        return locale().isRightToLeft();
    }

    /** Whether nobody speaks it: {@code en-XA} and {@code ar-XB}, whose words are made from English ones for tests. */
    public boolean pseudo() {
        return PseudoLocale.of(this).isPresent();
    }

    /** The value of HTML's {@code dir} attribute: {@code ltr} or {@code rtl}. */
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    /** The language's name in itself, as its readers look for it: {@code Français (France)} is shown as {@code Français}. */
    public String endonym() {
        return nameIn(this);
    }

    /** The language's name in the words of {@code reader}, e.g. {@code allemand} for German in French. */
    public String nameIn(LocaleTag reader) {
        return LanguageNames.of(this, reader);
    }

    /** The same inside a sentence: {@code français} in French itself, too. */
    public String inSentenceOf(LocaleTag reader) {
        return LanguageNames.inSentence(this, reader);
    }

    /** Language and territory, the likely one where the tag names none: {@code fr-FR} for {@code fr}. */
    public String withTerritory() {
        var likely = ULocale.addLikelySubtags(locale());
        return likely.getLanguage() + "-" + likely.getCountry();
    }

    ULocale locale() {
        return ULocale.forLanguageTag(tag);
    }

    /** Written out, as {@link #hashCode} is: every look-up asks, and a record's own go through method handles. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LocaleTag locale && tag.equals(locale.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public int compareTo(LocaleTag other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
