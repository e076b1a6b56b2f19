package stele.site;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.catalogue.Alternate;
import stele.catalogue.AssetFile;
import stele.catalogue.Assets;
import stele.catalogue.Catalogue;
import stele.catalogue.FallbackPage;
import stele.catalogue.Fallbacks;
import stele.catalogue.KnownSchemes;
import stele.config.SiteConfig;
import stele.config.Terms;
import stele.file.OutputPath;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.link.AlignSections;
import stele.link.CodeLanguages;
import stele.link.LinkedTopic;
import stele.link.Linker;
import stele.link.ResolvedLink;
import stele.link.Sections;
import stele.link.Target;
import stele.markdown.Directive;
import stele.markdown.Link;
import stele.navigation.NavView;
import stele.navigation.Navigation;
import stele.navigation.Printout;
import stele.stage.Lazy;
import stele.topic.Face;
import stele.topic.Topic;
import stele.translation.History;
import stele.translation.Translations;
import stele.translation.status.Status;

/**
 * The whole site, linked. Topics are linked when asked for, so that the site holds the text of its topics and nothing
 * twice.
 */
public final class Site {

    private static final Comparator<Topic> NEWEST_FIRST = Comparator.comparing(
                    (Topic topic) -> topic.revised().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Topic::page);

    /** In percent. */
    private static final int MOST = 60;

    private final SiteConfig config;
    private final Catalogue catalogue;
    private final Assets assets;
    private final Fallbacks fallbacks;
    private final Map<LocaleTag, Navigation> navigation;
    private final AlignSections sections;
    private final Linker linker;
    private final CodeLanguages codeLanguages;
    private final Lazy<Redirects> redirects;
    private final Lazy<Set<OutputPath>> topicPages;
    private final Lazy<Homes> homes;
    private final Lazy<Set<String>> written;
    private final Supplier<History> history;
    private final Terms terms;
    private final Map<SourcePath, List<Directive>> tocDirectives;
    private final Lazy<Map<LocaleTag, List<Topic>>> revised;
    private final Map<LocaleTag, Boolean> mostlyMachine;
    private final Lazy<Translations> translations;
    private final Translations translationsByText;

    /**
     * The site that all of this makes.
     *
     * @param history of the authors' files, asked for only if something else cannot tell what is out of date
     * @param tocDirectives comments in {@code toc.yml} files that tell the checker to keep silent
     */
    public Site(
            SiteConfig config,
            Catalogue catalogue,
            Assets assets,
            Fallbacks fallbacks,
            Map<LocaleTag, Navigation> navigation,
            Supplier<History> history,
            Terms terms,
            Map<SourcePath, List<Directive>> tocDirectives) {
        this.config = config;
        this.history = history;
        this.terms = terms;
        this.tocDirectives = Collections.unmodifiableSortedMap(new TreeMap<>(tocDirectives));
        this.catalogue = catalogue;
        this.assets = assets;
        this.fallbacks = fallbacks;
        this.navigation = Map.copyOf(navigation);
        this.sections = sections();
        this.linker = new Linker(catalogue, assets, fallbacks, KnownSchemes.of(config), sections);
        this.codeLanguages = new CodeLanguages(catalogue);
        this.homes = Lazy.of(() -> new Homes(config, catalogue, fallbacks));
        this.revised = Lazy.of(() -> revised(catalogue));
        this.topicPages = Lazy.of(this::topicPages);
        this.written = Lazy.of(this::written);
        this.redirects = Lazy.of(this::linkRedirects);
        this.mostlyMachine = new ConcurrentHashMap<>();
        this.translations = Lazy.of(() -> Translations.of(config, catalogue, history));
        this.translationsByText = Translations.byText(config, catalogue);
    }

    /** {@code old} with {@code changed}, of which others can see nothing that they could not see before. */
    private Site(Site old, Topic changed) {
        this.config = old.config;
        this.history = old.history;
        this.terms = old.terms;
        this.tocDirectives = old.tocDirectives;
        this.catalogue = old.catalogue.with(changed);
        this.assets = old.assets;
        this.fallbacks = old.fallbacks.with(changed, catalogue);
        this.navigation = old.navigation;
        this.sections = sections();
        this.linker = new Linker(catalogue, assets, fallbacks, KnownSchemes.of(config), sections);
        this.codeLanguages = new CodeLanguages(catalogue);
        this.homes = Lazy.of(() -> new Homes(config, catalogue, fallbacks));
        this.revised = changed.revised().isEmpty() ? old.revised : revised(old, changed);
        this.topicPages = old.topicPages;
        this.written = old.written;
        boolean sending = changed.redirect().isPresent() || !changed.aliases().isEmpty();
        this.redirects = sending ? Lazy.of(this::linkRedirects) : old.redirects;
        this.mostlyMachine = old.mostlyMachine;
        this.translations = Lazy.of(() -> Translations.of(config, catalogue, history));
        this.translationsByText = Translations.byText(config, catalogue);
    }

    /**
     * The site after {@code changed} has been read anew from its file; empty where that changes more than the topic's own
     * page, because it is new or has another {@link Face}. All else is shared: it costs a fraction of a site made anew, and
     * is the same, but that a tree may remember where a list in the topic had its links before.
     */
    public Optional<Site> with(Topic changed) {
        return catalogue
                .in(changed.source())
                .filter(old -> Face.of(old).equals(Face.of(changed)))
                .map(old -> new Site(this, changed));
    }

    private AlignSections sections() {
        return new AlignSections(catalogue, config.demands().sourceLocale().orElseGet(this::defaultLocale));
    }

    private static Map<LocaleTag, List<Topic>> revised(Catalogue catalogue) {
        return catalogue.topics().stream()
                .filter(topic -> topic.revised().isPresent())
                .sorted(NEWEST_FIRST)
                .collect(Collectors.groupingBy(Topic::locale));
    }

    /** At once, so that a site does not hold on to the one before it. */
    private static Lazy<Map<LocaleTag, List<Topic>>> revised(Site old, Topic changed) {
        var revised = new HashMap<>(old.revised.get());
        revised.computeIfPresent(
                changed.locale(),
                (locale, topics) -> topics.stream()
                        .map(topic -> topic.source().equals(changed.source()) ? changed : topic)
                        .toList());
        return Lazy.of(() -> revised);
    }

    private Redirects linkRedirects() {
        return new Redirects(catalogue, linker, unwritten());
    }

    public SiteConfig config() {
        return config;
    }

    /** The names that are written one way in every language; none where a site is only built. */
    public Terms terms() {
        return terms;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The comments in {@code toc.yml} files that tell the checker to keep silent, by file. */
    public Map<SourcePath, List<Directive>> tocDirectives() {
        return tocDirectives;
    }

    public Assets assets() {
        return assets;
    }

    /** What readers get of the topics that their language lacks. */
    public Fallbacks fallbacks() {
        return fallbacks;
    }

    /** The languages of the site, in the order of its settings. */
    public List<LocaleTag> locales() {
        return catalogue.locales();
    }

    /** The language of pages that belong to none; English for a site without a single topic. */
    public LocaleTag defaultLocale() {
        return config.defaultLocale().or(() -> locales().stream().findFirst()).orElse(LocaleTag.ENGLISH);
    }

    /** The languages that pages are in: all of the site, and the default one even where it has no topics. */
    public Set<LocaleTag> pageLocales() {
        var all = new LinkedHashSet<>(locales());
        all.add(defaultLocale());
        return all;
    }

    public Optional<Navigation> navigation(LocaleTag locale) {
        return Optional.ofNullable(navigation.get(locale));
    }

    /** What is translated, and how well. Worked out when it is first asked for, since that may take a walk through git. */
    public Translations translations() {
        return translations.get();
    }

    /**
     * The same, as far as the texts tell themselves. Pages are made of this, so that they are the same wherever they are
     * built, from a shallow clone as from a whole one, and no build has to walk through git.
     */
    public Translations translationsByText() {
        return translationsByText;
    }

    /** Whether machines translated so much of what {@code locale} has that its readers expect nothing else. */
    public boolean isMostlyMachine(LocaleTag locale) {
        return mostlyMachine.computeIfAbsent(locale, it -> translationsByText.isByMachine(it, MOST));
    }

    /** What there is to translate; topics are named in the default language, and matter as its tree has them. */
    public Status status() {
        return Status.of(translations(), navigation(defaultLocale()), defaultLocale());
    }

    /** {@code topic} with all it takes from the rest of the site. */
    public LinkedTopic link(Topic topic) {
        return linked(
                topic,
                topic.locale(),
                topic.page(),
                link -> linker.target(link, topic),
                alternates(topic),
                around(topic.locale(), topic));
    }

    /** A topic as readers see it whose language lacks it. */
    public LinkedTopic link(FallbackPage shown) {
        var topic = shown.topic();
        return linked(
                topic,
                shown.locale(),
                shown.page(),
                link -> linker.target(link, shown),
                catalogue.alternates(topic.key()),
                around(shown.locale(), topic));
    }

    /** {@code topic} as rules see it: with what its author wrote, and nothing of what its page shows besides. */
    public LinkedTopic linkToJudge(Topic topic) {
        return new LinkedTopic(
                topic,
                topic.locale(),
                topic.page(),
                targets(topic.body().links(), link -> linker.target(link, topic)),
                codeLanguages.apply(topic),
                List.of(),
                NavView.outside(NavView.Level.EMPTY),
                Sections.ALONE);
    }

    private NavView around(LocaleTag reader, Topic topic) {
        return navigation(reader).orElseThrow().around(topic.key());
    }

    private LinkedTopic linked(
            Topic topic,
            LocaleTag reader,
            OutputPath page,
            Function<Link, Target> linking,
            List<Alternate> alternates,
            NavView around) {
        return new LinkedTopic(
                topic,
                reader,
                page,
                targets(topic.body().links(), linking),
                codeLanguages.apply(topic),
                alternates,
                around,
                sections.apply(topic));
    }

    private static List<Target> targets(List<Link> links, Function<Link, Target> linking) {
        var targets = new Target[links.size()];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = linking.apply(links.get(i));
        }
        return List.of(targets);
    }

    /**
     * What readers of {@code locale} can print as a whole, in reading order. A file that an author gave the name of such a page
     * stays what it is, and there is no such page.
     */
    public Stream<Printout> printouts(LocaleTag locale) {
        return navigation(locale).stream().flatMap(Navigation::printouts).filter(this::isFree);
    }

    /** What readers of {@code locale} can print as a whole whom {@code page} tells of it. */
    public Optional<Printout> printout(OutputPath page, LocaleTag locale) {
        return navigation(locale).flatMap(tree -> tree.printout(page)).filter(this::isFree);
    }

    /** The topics of {@code printout}, as readers of {@code locale} see them, with nothing around them. */
    public List<LinkedTopic> link(Printout printout, LocaleTag locale) {
        return printout.topics().stream()
                .flatMap(place -> catalogue
                        .translation(place.key(), locale)
                        .map(this::chapter)
                        .or(() -> fallbacks.page(place.key(), locale).map(this::chapter))
                        .stream())
                .toList();
    }

    /** A topic among others: what stands around the page that it has for itself is of no interest. */
    private LinkedTopic chapter(Topic topic) {
        return linked(
                topic,
                topic.locale(),
                topic.page(),
                link -> linker.target(link, topic),
                List.of(),
                NavView.outside(NavView.Level.EMPTY));
    }

    private LinkedTopic chapter(FallbackPage shown) {
        return linked(
                shown.topic(),
                shown.locale(),
                shown.page(),
                link -> linker.target(link, shown),
                List.of(),
                NavView.outside(NavView.Level.EMPTY));
    }

    private boolean isFree(Printout printout) {
        return !written.get().contains(printout.path().folded());
    }

    /** Where the links of {@code topic} lead, without anything else that its page takes from the site. */
    public Stream<ResolvedLink> links(Topic topic) {
        return topic.body().links().stream().map(link -> new ResolvedLink(link, linker.target(link, topic)));
    }

    /** Where a reader of {@code topic} would be led by {@code link}. */
    public Target target(Link link, Topic topic) {
        return linker.target(link, topic);
    }

    /** Where the home page of {@code locale} is, whether an author wrote it or not. */
    public OutputPath home(LocaleTag locale) {
        return Homes.page(locale);
    }

    /** What readers of {@code locale} see where nothing is published. */
    public OutputPath notFound(LocaleTag locale) {
        return new OutputPath(locale.folder() + "/404.html");
    }

    /** The same for the whole site. */
    public OutputPath notFound() {
        return new OutputPath("404.html");
    }

    /** Every language in which {@code topic} can be read, its own included; a home page can be read in all of them. */
    public List<Alternate> alternates(Topic topic) {
        return topic.page().equals(home(topic.locale())) ? homes(topic.locale()) : catalogue.alternates(topic.key());
    }

    /** What the home page of {@code locale} is in each language; every claim is one that the other page makes, too. */
    public List<Alternate> homes(LocaleTag locale) {
        return homes.get().seenFrom(locale);
    }

    /** The page that a search engine offers to readers of other languages than those in {@code table}. */
    public OutputPath forOthers(List<Alternate> table) {
        return table.stream()
                .filter(alternate -> alternate.locale().equals(defaultLocale()))
                .findFirst()
                .or(() -> table.stream().findFirst())
                .map(Alternate::page)
                .filter(page -> locales().stream().map(this::home).noneMatch(page::equals))
                .orElse(OutputPath.indexOf(""));
    }

    /** Whether {@code page} is a page of a topic, be it in another language, or only sending its reader elsewhere. */
    public boolean isTopic(OutputPath page) {
        return topicPages.get().contains(page);
    }

    private Set<OutputPath> topicPages() {
        var pages = new HashSet<OutputPath>();
        catalogue.topics().forEach(topic -> pages.add(topic.page()));
        catalogue.redirects().forEach(topic -> pages.add(topic.page()));
        fallbacks.pages().forEach(shown -> pages.add(shown.page()));
        return pages;
    }

    /** What authors gave the name of a printout, be it written another way. */
    private Set<String> written() {
        return Stream.concat(topicPages.get().stream(), assets.files().stream().map(AssetFile::page))
                .map(OutputPath::folded)
                .filter(Printout::isName)
                .collect(Collectors.toSet());
    }

    /** The address of {@code page} on the web, where the site has a {@code baseUrl}; a folder page without its file name. */
    public Optional<String> absolute(OutputPath page) {
        var base = config.baseUrl();
        return base.isEmpty() ? base : Optional.of(base.get().concat(withoutIndex(page.url())));
    }

    private static String withoutIndex(String url) {
        boolean index = url.equals("index.html") || url.endsWith("/index.html");
        return index ? url.substring(0, url.length() - "index.html".length()) : url;
    }

    /** The path below which the site lies on its server, from {@code /} to {@code /}; the root where nothing else is known. */
    public String basePath() {
        return config.baseUrl()
                .map(url -> url.substring(url.indexOf('/', url.indexOf("://") + "://".length())))
                .orElse("/");
    }

    /** Every page that sends its reader elsewhere. */
    public Stream<Redirect> redirects() {
        return redirects.get().published().stream();
    }

    /** The aliases that are not published, because something else has their place. */
    public List<TakenAlias> takenAliases() {
        return redirects.get().taken();
    }

    /** The topics of {@code locale} that have a revision date, newest first. */
    public List<Topic> revised(LocaleTag locale) {
        return revised.get().getOrDefault(locale, List.of());
    }

    /** Where the feed of {@code locale} is; nowhere if no date is known, or the site has no address to give. */
    public Optional<OutputPath> feed(LocaleTag locale) {
        return config.baseUrl()
                .filter(base -> isAnyRevised(locale))
                .map(base -> new OutputPath(locale.folder() + "/feed.xml"));
    }

    /** Every page asks this: the first topic with a date answers it, and no other has to be looked at. */
    private boolean isAnyRevised(LocaleTag locale) {
        return catalogue.topics(locale).stream()
                .anyMatch(topic -> topic.revised().isPresent());
    }

    private Map<OutputPath, String> unwritten() {
        var pages = new TreeMap<OutputPath, String>();
        assets.copies().forEach(copy -> pages.putIfAbsent(copy.path(), "'" + copy.origin() + "'"));
        locales().forEach(locale -> {
            pages.putIfAbsent(home(locale), "the home page of " + locale);
            pages.putIfAbsent(notFound(locale), "the page for what is not found");
            pages.putIfAbsent(ToolPages.search(locale), "the page on which to search");
            pages.putIfAbsent(ToolPages.index(locale), "the alphabetical index of " + locale);
            printouts(locale)
                    .forEach(printout -> pages.putIfAbsent(
                            printout.path(), "the page on which all of '" + printout.page() + "' is printed"));
            pages.putIfAbsent(new OutputPath(locale.folder() + "/sitemap.xml"), "the sitemap of " + locale);
            pages.putIfAbsent(new OutputPath(locale.folder() + "/feed.xml"), "the feed of " + locale);
        });
        pages.putIfAbsent(notFound(), "the page for what is not found");
        pages.putIfAbsent(OutputPath.indexOf(""), "the list of languages");
        return pages;
    }
}
