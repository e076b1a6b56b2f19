package stele.i18n;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which language readers of another one would rather read, by the matching data of CLDR (UTS 35, part 1, “Language
 * Matching”). Good for a suggestion and no more: Catalans are offered Spanish.
 */
public final class LanguageMatching {

    private LanguageMatching() {}

    /**
     * The one of {@code locales} that suits readers of each language there is. A tag that is not a key means what it means
     * without its last subtag: {@code de-AT} is found at {@code de}.
     */
    public static SortedMap<String, String> among(Collection<LocaleTag> locales) {
        var matches = new TreeMap<String, String>();
        if (locales.isEmpty()) {
            return matches;
        }
        var matcher = LocaleMatcher.builder()
                .setSupportedULocales(locales.stream().map(LocaleTag::locale).toList())
                .setNoDefaultLocale()
                .build();
        var known = new TreeMap<String, ULocale>();
        for (var locale : ULocale.getAvailableLocalesByType(ULocale.AvailableType.WITH_LEGACY_ALIASES)) {
            known.put(locale.toLanguageTag(), locale);
        }
        // A tag comes before those that only add to it.
        known.forEach((tag, locale) -> {
            var match = matcher.getBestMatch(locale);
            if (match != null && !match.toLanguageTag().equals(meant(tag, matches))) {
                matches.put(tag, match.toLanguageTag());
            }
        });
        return Collections.unmodifiableSortedMap(matches);
    }

    private static @Nullable String meant(String tag, SortedMap<String, String> matches) {
        for (int end = tag.length(); end > 0; end = tag.lastIndexOf('-', end - 1)) {
            var match = matches.get(tag.substring(0, end));
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
