package stele.i18n;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/** Names of languages, with the region only where it distinguishes: "Français" for {@code fr-FR}, "Français (Canada)". */
final class LanguageNames {

    private LanguageNames() {}

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
        var names = LocaleDisplayNames.getInstance(reader.locale(), DisplayContext.STANDARD_NAMES, context);
        return names.localeDisplayName(withoutLikelyRegion(language.locale()));
    }

    private static ULocale withoutLikelyRegion(ULocale locale) {
        var bare = new ULocale.Builder().setLocale(locale).setRegion("").build();
        boolean regionIsLikely = ULocale.addLikelySubtags(bare).getCountry().equals(locale.getCountry());
        return regionIsLikely ? bare : locale;
    }
}
