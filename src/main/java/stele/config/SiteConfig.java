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
 * The site as its owner described it. What may be absent is asked for by {@link #baseUrl()} and {@link #defaultLocale()};
 * the components behind them are nullable because an {@code Optional} cannot be serialised.
 *
 * @param title the site's name, per locale
 * @param address where the site will live, ending in {@code /}; absent: no canonical URLs, no sitemap
 * @param locales in the order of the language switcher; empty: those that the topics are found to be in
 * @param chosenDefault the locale of last resort for files and links; absent: the first of the locales
 * @param fallbackChain where a reader of a locale is sent for a topic it lacks, before the default
 * @param content the folders that hold the topics
 * @param exclude globs over paths below a content folder: files that are neither topics nor assets
 * @param output the folder to publish into, relative to the site's folder
 * @param theme a folder below {@code themes/}
 * @param demands what the texts are held to by a check
 */
public record SiteConfig(
        LocalizedText title,
        @Nullable String address,
        List<LocaleTag> locales,
        @Nullable LocaleTag chosenDefault,
        Map<LocaleTag, List<LocaleTag>> fallbackChain,
        List<ContentFolder> content,
        List<String> exclude,
        String output,
        String theme,
        NavigationMode navigation,
        UrlStyle urls,
        Trust trust,
        Demands demands)
        implements Serializable {

    public SiteConfig {
        locales = List.copyOf(locales);
        // Sorted, because Map.copyOf has another order in every run, which would show in anything made of this value.
        fallbackChain = Collections.unmodifiableSortedMap(new TreeMap<>(fallbackChain));
        content = List.copyOf(content);
        exclude = List.copyOf(exclude);
    }

    public SiteConfig(
            LocalizedText title,
            Optional<String> baseUrl,
            List<LocaleTag> locales,
            Optional<LocaleTag> defaultLocale,
            Map<LocaleTag, List<LocaleTag>> fallbackChain,
            List<ContentFolder> content,
            List<String> exclude,
            String output,
            String theme,
            NavigationMode navigation,
            UrlStyle urls,
            Trust trust,
            Demands demands) {
        this(
                title,
                baseUrl.orElse(null),
                locales,
                defaultLocale.orElse(null),
                fallbackChain,
                content,
                exclude,
                output,
                theme,
                navigation,
                urls,
                trust,
                demands);
    }

    /** What a {@code site.yaml} without a single key says. */
    public static final SiteConfig DEFAULTS = new SiteConfig(
            LocalizedText.of("Documentation"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Map.of(),
            List.of(new ContentFolder("content", Optional.empty())),
            List.of(),
            "_site",
            "default",
            NavigationMode.AUTO,
            UrlStyle.FILE,
            Trust.SAFE,
            Demands.NONE);

    public Optional<String> baseUrl() {
        return Optional.ofNullable(address);
    }

    public Optional<LocaleTag> defaultLocale() {
        return Optional.ofNullable(chosenDefault);
    }

    /** The same site, published elsewhere. */
    public SiteConfig withOutput(String folder) {
        return new SiteConfig(
                title,
                baseUrl(),
                locales,
                defaultLocale(),
                fallbackChain,
                content,
                exclude,
                folder,
                theme,
                navigation,
                urls,
                trust,
                demands);
    }

    /** The same site, read from elsewhere. */
    public SiteConfig withContent(List<ContentFolder> folders) {
        return new SiteConfig(
                title,
                baseUrl(),
                locales,
                defaultLocale(),
                fallbackChain,
                folders,
                exclude,
                output,
                theme,
                navigation,
                urls,
                trust,
                demands);
    }

    /** The same site, held to other demands. */
    public SiteConfig withDemands(Demands others) {
        return new SiteConfig(
                title,
                baseUrl(),
                locales,
                defaultLocale(),
                fallbackChain,
                content,
                exclude,
                output,
                theme,
                navigation,
                urls,
                trust,
                others);
    }

    /** The same site, as if it had only these languages, in its own order. */
    public SiteConfig only(List<LocaleTag> wanted) {
        var kept = locales.isEmpty()
                ? wanted
                : locales.stream().filter(wanted::contains).toList();
        var stillDefault = defaultLocale().filter(kept::contains);
        return new SiteConfig(
                title,
                baseUrl(),
                kept,
                stillDefault,
                fallbackChain,
                content,
                exclude,
                output,
                theme,
                navigation,
                urls,
                trust,
                demands);
    }

    /** A folder of topics, relative to the site's folder or absolute; {@code language} where the whole folder is in one language. */
    public record ContentFolder(String path, @Nullable LocaleTag language) implements Serializable {

        public ContentFolder(String path, Optional<LocaleTag> locale) {
            this(path, locale.orElse(null));
        }

        public Optional<LocaleTag> locale() {
            return Optional.ofNullable(language);
        }
    }

    /** Where the tree of topics comes from. */
    public enum NavigationMode {
        /** {@code toc.yml} where the locale has one, else the topics' own lists. */
        AUTO,
        TOC,
        LISTS,
        FOLDERS
    }

    /** How a page is named: {@code a.html} or {@code a/index.html}. */
    public enum UrlStyle {
        FILE,
        DIRECTORY
    }

    /** Whether the authors' HTML is cleaned of what could harm a reader. */
    public enum Trust {
        SAFE,
        FULL
    }

    /**
     * The site's locale that {@code written} means: the same tag, else the only one of the same language ({@code fr} means
     * {@code fr-FR}). Where no locales are configured, any tag means itself.
     */
    public Optional<LocaleTag> locale(LocaleTag written) {
        return among(locales, written);
    }

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

    /** The locale of a file that gives no evidence of its own. */
    public LocaleTag localeOfLastResort() {
        return defaultLocale().orElseGet(() -> locales.isEmpty() ? LocaleTag.ENGLISH : locales.get(0));
    }

    /**
     * Where a reader of {@code locale} finds a topic that it lacks, best first: the configured chain, the default locale,
     * then {@code all} in order; without {@code locale} itself.
     */
    public List<LocaleTag> fallbacks(LocaleTag locale, List<LocaleTag> all) {
        var chain = new ArrayList<>(fallbackChain.getOrDefault(locale, List.of()));
        defaultLocale().ifPresent(chain::add);
        chain.addAll(all);
        return chain.stream()
                .filter(other -> !other.equals(locale) && all.contains(other))
                .distinct()
                .toList();
    }
}
