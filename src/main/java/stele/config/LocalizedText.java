package stele.config;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import stele.i18n.LocaleTag;

/**
 * A text that may differ from language to language.
 *
 * @param text for every locale that {@code byLocale} does not name
 */
public record LocalizedText(String text, Map<LocaleTag, String> byLocale) implements Serializable {

    public LocalizedText {
        // Sorted, because Map.copyOf has another order in every run, which would show in anything made of this value.
        byLocale = Collections.unmodifiableSortedMap(new TreeMap<>(byLocale));
    }

    public static LocalizedText of(String text) {
        return new LocalizedText(text, Map.of());
    }

    public String in(LocaleTag locale) {
        return byLocale.getOrDefault(locale, text);
    }
}
