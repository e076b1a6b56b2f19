package stele.config;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.i18n.LocaleTag;

/**
 * The site as its owner described it, in five parts; the queries ask for single facts.
 *
 * @param title the site's name, per locale
 * @param languages what the site speaks
 * @param reading what it is made from
 * @param publishing what is made of it
 * @param demands what the texts are held to by a check
 */
public record SiteConfig(
        LocalizedText title, Languages languages, Reading reading, Publishing publishing, Demands demands)
        implements Serializable {

    /** What a {@code site.yaml} without a single key says. */
    public static final SiteConfig DEFAULTS = new SiteConfig(
            LocalizedText.of("Documentation"), Languages.FOUND, Reading.DEFAULTS, Publishing.DEFAULTS, Demands.NONE);

    public Optional<String> baseUrl() {
        return Optional.ofNullable(publishing.address());
    }

    public List<LocaleTag> locales() {
        return languages.locales();
    }

    public Optional<LocaleTag> defaultLocale() {
        return languages.defaultLocale();
    }

    public Map<LocaleTag, List<LocaleTag>> fallbackChain() {
        return languages.fallbackChain();
    }

    public List<ContentFolder> content() {
        return reading.content();
    }

    public List<String> exclude() {
        return reading.exclude();
    }

    public NavigationMode navigation() {
        return reading.navigation();
    }

    public Trust trust() {
        return reading.trust();
    }

    public String output() {
        return publishing.output();
    }

    public String theme() {
        return publishing.theme();
    }

    public UrlStyle urls() {
        return publishing.urls();
    }

    /** The same site, published elsewhere. */
    public SiteConfig withOutput(String folder) {
        var elsewhere =
                new Publishing(publishing.address(), folder, theme(), urls(), publishing.brand(), publishing.links());
        return new SiteConfig(title, languages, reading, elsewhere, demands);
    }

    /** The same site, read from elsewhere. */
    public SiteConfig withContent(List<ContentFolder> folders) {
        return with(new Reading(folders, exclude(), navigation(), trust()));
    }

    /** The same site, made from something else. */
    public SiteConfig with(Reading other) {
        return new SiteConfig(title, languages, other, publishing, demands);
    }

    /** The same site in other languages. */
    public SiteConfig with(Languages others) {
        return new SiteConfig(title, others, reading, publishing, demands);
    }

    /** The same site, held to other demands. */
    public SiteConfig withDemands(Demands others) {
        return new SiteConfig(title, languages, reading, publishing, others);
    }

    /** The same site, as if it had only these languages, in its own order. */
    public SiteConfig only(List<LocaleTag> wanted) {
        return with(languages.only(wanted));
    }

    /**
     * The site's locale that {@code written} means: the same tag, else the only one of the same language ({@code fr} means
     * {@code fr-FR}). Where no locales are configured, any tag means itself.
     */
    public Optional<LocaleTag> locale(LocaleTag written) {
        return Languages.among(locales(), written);
    }

    /** The locale of a file that gives no evidence of its own. */
    public LocaleTag localeOfLastResort() {
        return languages.ofLastResort();
    }

    /**
     * Where a reader of {@code locale} finds a topic that it lacks, best first: the configured chain, the default locale,
     * then {@code all} in order; without {@code locale} itself.
     */
    public List<LocaleTag> fallbacks(LocaleTag locale, List<LocaleTag> all) {
        return languages.fallbacks(locale, all);
    }

    /**
     * What a site is made from.
     *
     * @param content the folders that hold the topics
     * @param exclude globs over paths below a content folder: files that are neither topics nor assets
     */
    public record Reading(List<ContentFolder> content, List<String> exclude, NavigationMode navigation, Trust trust)
            implements Serializable {

        static final Reading DEFAULTS = new Reading(
                List.of(new ContentFolder("content", Optional.empty())), List.of(), NavigationMode.AUTO, Trust.SAFE);

        public Reading {
            content = List.copyOf(content);
            exclude = List.copyOf(exclude);
        }
    }

    /**
     * What is made of a site.
     *
     * @param address where the site will live, ending in {@code /}; absent: no canonical URLs, no sitemap; asked for by
     *     {@link SiteConfig#baseUrl}
     * @param output the folder to publish into, relative to the site's folder
     * @param theme a folder below {@code themes/}
     */
    public record Publishing(
            @Nullable String address, String output, String theme, UrlStyle urls, Brand brand, PageLinks links)
            implements Serializable {

        static final Publishing DEFAULTS = new Publishing(null, "_site", "default", UrlStyle.FILE);

        /** With a look that is the theme's alone. */
        public Publishing(@Nullable String address, String output, String theme, UrlStyle urls) {
            this(address, output, theme, urls, Brand.NONE, PageLinks.NONE);
        }
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
}
