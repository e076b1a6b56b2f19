package stele.i18n;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Comparator;

/** The order in which readers of a language expect to find words. */
public final class Collation {

    private Collation() {}

    /**
     * As a dictionary of {@code locale} sorts, with digits read as numbers, so that {@code phase-10} comes after
     * {@code phase-9}. Texts that differ only in what a dictionary overlooks still have an order of their own.
     */
    public static Comparator<String> of(LocaleTag locale) {
        var collator = Collator.getInstance(locale.locale());
        if (collator instanceof RuleBasedCollator rules) {
            rules.setNumericCollation(true);
        }
        return comparator(collator);
    }

    /**
     * The order in which readers of {@code locale} look for the names of languages in themselves: those in Latin letters
     * first, since every reader knows where these are.
     */
    public static Comparator<String> ofEndonyms(LocaleTag locale) {
        var collator = Collator.getInstance(locale.locale());
        collator.setReorderCodes(UScript.LATIN, UScript.UNKNOWN);
        return comparator(collator);
    }

    private static Comparator<String> comparator(Collator collator) {
        var frozen = collator.freeze();
        return Comparator.<String>comparingInt(text -> 0)
                .thenComparing(frozen::compare)
                .thenComparing(Comparator.naturalOrder());
    }
}
