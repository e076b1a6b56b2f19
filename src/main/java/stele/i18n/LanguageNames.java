package stele.i18n;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names of languages, with the region only where it distinguishes: "Français" for {@code fr-FR}, "Français (Canada)". */
final class LanguageNames {

    /** Every page names every language, and ICU reads its tables anew for each. A site has few pairs of languages. */
    private static final Map<Asked, String> KNOWN = new ConcurrentHashMap<>();

    private LanguageNames() {}

    private record Asked(LocaleTag language, LocaleTag reader, DisplayContext context) {

        String answer() {
            var names = LocaleDisplayNames.getInstance(reader.locale(), DisplayContext.STANDARD_NAMES, context);
            return names.localeDisplayName(withoutLikelyRegion(language.locale()));
        }
    }

    static String of(LocaleTag language, LocaleTag reader) {
        return of(
                language,
                reader,
                language.equals(reader)
                        ? DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU
                        : DisplayContext.CAPITALIZATION_NONE);
    }

    static String inSentence(LocaleTag language, LocaleTag reader) {
        return of(language, reader, DisplayContext.CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE);
    }

    private static String of(LocaleTag language, LocaleTag reader, DisplayContext context) {
        return KNOWN.computeIfAbsent(new Asked(language, reader, context), Asked::answer);
    }

    private static ULocale withoutLikelyRegion(ULocale locale) {
        var bare = new ULocale.Builder().setLocale(locale).setRegion("").build();
        boolean regionIsLikely = ULocale.addLikelySubtags(bare).getCountry().equals(locale.getCountry());
        return regionIsLikely ? bare : locale;
    }
}
