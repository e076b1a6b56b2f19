package stele.config;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stele.i18n.LocaleTag;

/**
 * The languages of a site.
 *
 * @param locales in the order in which files about the site name them; empty: those that the topics are found to be in
 * @param chosenDefault the locale of last resort for files and links; absent: the first of the locales
 * @param fallbackChain where a reader of a locale is sent for a topic it lacks, before the default
 * @param fallback how the reader gets it
 */
public record Languages(
        List<LocaleTag> locales,
        @Nullable LocaleTag chosenDefault,
        Map<LocaleTag, List<LocaleTag>> fallbackChain,
        FallbackPolicy fallback)
        implements Serializable {

    /** Those that the topics are found to be in. */
    public static final Languages FOUND = of(List.of());

    public Languages {
        locales = List.copyOf(locales);
        // Sorted, because Map.copyOf has another order in every run, which would show in anything made of this value.
        fallbackChain = Collections.unmodifiableSortedMap(new TreeMap<>(fallbackChain));
    }

    public static Languages of(List<LocaleTag> locales) {
        return new Languages(locales, null, Map.of(), FallbackPolicy.DEFAULT);
    }

    public Languages withDefault(LocaleTag locale) {
        return new Languages(locales, locale, fallbackChain, fallback);
    }

    public Languages with(FallbackPolicy policy) {
        return new Languages(locales, chosenDefault, fallbackChain, policy);
    }

    public Optional<LocaleTag> defaultLocale() {
        return Optional.ofNullable(chosenDefault);
    }

    /** As if the site had only {@code wanted}, in its own order. */
    Languages only(List<LocaleTag> wanted) {
        var kept = locales.isEmpty()
                ? wanted
                : locales.stream().filter(wanted::contains).toList();
        return new Languages(kept, defaultLocale().filter(kept::contains).orElse(null), fallbackChain, fallback);
    }

    LocaleTag ofLastResort() {
        return defaultLocale().orElseGet(() -> locales.isEmpty() ? LocaleTag.ENGLISH : locales.get(0));
    }

    List<LocaleTag> fallbacks(LocaleTag locale, List<LocaleTag> all) {
        var chain = new ArrayList<>(fallbackChain.getOrDefault(locale, List.of()));
        defaultLocale().ifPresent(chain::add);
        chain.addAll(all);
        return chain.stream()
                .filter(other -> !other.equals(locale) && all.contains(other))
                .distinct()
                .toList();
    }

    /** The one of {@code locales} that {@code written} means; any tag means itself where there are none. */
    static Optional<LocaleTag> among(List<LocaleTag> locales, LocaleTag written) {
        if (locales.isEmpty() || locales.contains(written)) {
            return Optional.of(written);
        }
        var sameLanguage = locales.stream()
                .filter(locale -> locale.language().equals(written.language()))
                .toList();
        boolean bare = written.tag().equals(written.language());
        return bare && sameLanguage.size() == 1 ? Optional.of(sameLanguage.get(0)) : Optional.empty();
    }
}
