package stele.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import stele.catalogue.Alternate;
import stele.catalogue.FallbackPage;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.i18n.LanguageMatching;
import stele.i18n.LocaleTag;
import stele.navigation.NavView;
import stele.navigation.Navigation;
import stele.navigation.Printout;
import stele.site.Redirect;
import stele.site.Site;
import stele.site.ToolPages;
import stele.topic.TopicKey;
import stele.translation.status.Status;

/** The pages that belong to no single topic. */
public final class SitePages {

    private final Site site;
    private final Dress dress;

    public SitePages(Site site, Dress dress) {
        this.site = site;
        this.dress = dress;
    }

    /** The first page of a language, where no author wrote one. */
    public OutputFile.Text home(LocaleTag locale) {
        return dress.page(begin("home", site.home(locale), locale)
                .title(site.config().title().in(locale))
                .alternates(site.homes(locale))
                .build());
    }

    /**
     * What a reader of {@code locale} sees where nothing is published.
     *
     * @param paths a script that knows which language has which page
     */
    public OutputFile.Text notFound(LocaleTag locale, OutputPath paths) {
        return notFound(begin("not-found", site.notFound(locale), locale), site.notFound(locale), paths);
    }

    /** What a reader sees where nothing is published whose language the address does not tell. */
    public OutputFile.Text notFound(OutputPath paths) {
        var locale = site.defaultLocale();
        return notFound(dress.start("not-found-anywhere", site.notFound(), locale), site.notFound(), paths);
    }

    private OutputFile.Text notFound(ModelBuilder page, OutputPath path, OutputPath paths) {
        var elsewhere = site.locales().stream()
                .map(other -> new Alternate(other, site.home(other), other.endonym(), false))
                .toList();
        var anywhere = new ShownAnywhere(site, path);
        return anywhere.withItsLinks(dress.page(page.alternates(elsewhere)
                .data("paths", anywhere.url(paths))
                .data("base", anywhere.url(path))
                .data("root", anywhere.root())
                .build()));
    }

    /** Every topic of {@code locale} by the letters of its alphabet. */
    public OutputFile.Text index(LocaleTag locale) {
        return dress.page(begin("index", ToolPages.index(locale), locale)
                .alternates(inEveryLanguage(ToolPages::index))
                .letters(LetterModels.of(site, dress.folder(ToolPages.index(locale), locale)))
                .build());
    }

    /** The page for searching in {@code locale}; its heading is the theme's. */
    public OutputFile.Text search(LocaleTag locale) {
        var elsewhere = site.locales().stream()
                .map(other -> new Alternate(other, ToolPages.search(other), other.endonym(), false))
                .toList();
        return dress.page(begin("search", ToolPages.search(locale), locale)
                .alternates(elsewhere)
                .build());
    }

    /** Everything in {@code printout}, for readers of {@code locale}. */
    public OutputFile.Text printout(Printout printout, LocaleTag locale) {
        return new ComposePrintout(site, dress).apply(printout, locale);
    }

    /** The root of the site: a plain list of languages. */
    public OutputFile.Text languages() {
        var root = OutputPath.indexOf("");
        return dress.page(dress.start("languages", root, site.defaultLocale())
                .title(site.config().title().in(site.defaultLocale()))
                .alternates(ownHomes())
                .languages(homes())
                .xDefault(root)
                .data("match", LanguageMatching.among(site.locales()))
                .build());
    }

    /** The address of a topic that never changes, whatever becomes of its files: a list of its languages. */
    public OutputFile.Text permalink(OutputPath path, TopicKey key) {
        var locale = site.defaultLocale();
        var title = site.catalogue().nearest(key, locale).orElseThrow().title();
        return dress.page(dress.start("permalink", path, locale)
                .title(title)
                .alternates(site.catalogue().alternates(key))
                .build());
    }

    /** A page that sends its reader elsewhere; to the home page where that would lead nowhere or round in a circle. */
    public OutputFile.Text redirect(Redirect redirect) {
        var locale = redirect.from().locale();
        var target = redirect.href().orElseGet(() -> redirect.page().hrefTo(refuge(redirect)));
        return dress.page(dress.start("redirect", redirect.page(), locale)
                        .title(
                                redirect.href().isEmpty()
                                        ? redirect.from().title()
                                        : redirect.target().title())
                        .target(target)
                        .build())
                .from(redirect.from().source());
    }

    /**
     * What is translated and what is not, for those who write the site; its heading is the theme's.
     *
     * @param data where the same is as JSON
     */
    public OutputFile.Text status(OutputPath path, Status status, OutputPath data) {
        var locale = site.defaultLocale();
        return dress.page(dress.start("translation-status", path, locale)
                .status(new StatusModels(status, path, locale).model(data))
                .build());
    }

    /** Home, and from there, since a page must not lead to itself, to the list of languages. */
    private OutputPath refuge(Redirect redirect) {
        var home = site.home(redirect.from().locale());
        return home.equals(redirect.page()) ? OutputPath.indexOf("") : home;
    }

    private ModelBuilder begin(String kind, OutputPath path, LocaleTag locale) {
        var view = site.navigation(locale).map(Navigation::home).orElseGet(() -> NavView.outside(NavView.Level.EMPTY));
        return dress.start(kind, path, locale).around(view);
    }

    private List<Alternate> inEveryLanguage(Function<LocaleTag, OutputPath> page) {
        return site.locales().stream()
                .map(locale -> new Alternate(locale, page.apply(locale), locale.endonym(), false))
                .toList();
    }

    /** Without those that show another language's text. */
    private List<Alternate> ownHomes() {
        var borrowed = site.fallbacks().pages().stream().map(FallbackPage::page).collect(Collectors.toSet());
        return homes().stream().filter(home -> !borrowed.contains(home.page())).toList();
    }

    private List<Alternate> homes() {
        return site.locales().stream()
                .map(locale -> new Alternate(
                        locale, site.home(locale), site.config().title().in(locale), false))
                .toList();
    }
}
