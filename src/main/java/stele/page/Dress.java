package stele.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.file.Fingerprint;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.file.Utf8Builder;
import stele.i18n.LineBreaks;
import stele.i18n.LocaleTag;
import stele.i18n.Messages;
import stele.markdown.Body.Heading;
import stele.site.Site;
import stele.stage.Lazy;
import stele.theme.Theme;
import stele.topic.Topic;

/** A theme, ready to dress the pages of one site. */
public final class Dress {

    private static final String GENERATOR = "Stele";

    private final Site site;
    private final Theme theme;
    private final Templates templates;
    private final Function<Topic, Policy> policies;
    private final Map<LocaleTag, SiteModel> models = new ConcurrentHashMap<>();
    private final Listings listings = new Listings();
    private final ModelFingerprint fingerprints = new ModelFingerprint();
    private final Map<LocaleTag, Reader> readers = new ConcurrentHashMap<>();
    private final StructuredPlaces structured;
    private final Fragments shared = new Fragments();
    private final Map<Setting, Fragments> fragments = new ConcurrentHashMap<>();
    private final Map<LocaleTag, Messages> messages = new HashMap<>();

    /** The words of all headings of a language have to be fetched for them. */
    private final SortedMap<String, Lazy<LineBreaks>> lineBreaks = new TreeMap<>();

    private volatile @Nullable Fingerprint wording;

    public Dress(Site site, Theme theme) {
        this(site, theme, Policy::of);
    }

    /** @param policies what {@link Policy#of} says of a topic; it reads the whole text */
    public Dress(Site site, Theme theme, Function<Topic, Policy> policies) {
        this(site, theme, Templates.of(theme), policies, topic -> true);
    }

    private Dress(
            Site site, Theme theme, Templates templates, Function<Topic, Policy> policies, Predicate<Topic> heard) {
        this.site = site;
        this.theme = theme;
        this.templates = templates;
        this.policies = policies;
        this.structured = new StructuredPlaces(site);
        site.pageLocales().forEach(locale -> {
            messages.put(locale, Messages.of(theme.messages(), locale));
            lineBreaks.put(locale.tag(), Lazy.of(() -> LineBreaks.of(locale, headings(site, locale, heard))));
        });
    }

    /** A dress for a site of which not all texts have been read: words of the others tell nothing yet, and none is read. */
    public static Dress provisional(Site site, Theme theme) {
        return new Dress(
                site,
                theme,
                Templates.of(theme),
                Policy::of,
                topic -> topic.text().isRead());
    }

    /** The same theme, its templates as ready as they are, for {@code other}. */
    public Dress on(Site other) {
        return new Dress(other, theme, templates, policies, topic -> true);
    }

    /** The same for a site of which not all texts have been read. */
    public Dress provisionallyOn(Site other) {
        return new Dress(
                other, theme, templates, policies, topic -> topic.text().isRead());
    }

    /** The texts of a topic whose words tell where other words may be broken. */
    public static Stream<String> headings(Topic topic) {
        return Stream.concat(
                Stream.of(topic.title()), topic.body().outline().stream().map(Heading::text));
    }

    /** The theme's words in a language of the site. */
    Messages messages(LocaleTag locale) {
        return Objects.requireNonNull(messages.get(locale), locale::tag);
    }

    private static Stream<String> headings(Site site, LocaleTag locale, Predicate<Topic> heard) {
        return site.catalogue().topics(locale).stream().filter(heard).flatMap(Dress::headings);
    }

    /** A page of {@code kind} at {@code path}, for readers of {@code locale}, of which nothing else is known yet. */
    ModelBuilder start(String kind, OutputPath path, LocaleTag locale) {
        return new ModelBuilder(site, kind, path, folder(path, locale));
    }

    /** What the pages beside {@code path} have alike. */
    Folder folder(OutputPath path, LocaleTag locale) {
        return reader(locale).folder(path);
    }

    /** By what is known where long words may be broken: the words of all headings tell. */
    public Fingerprint wording() {
        var known = wording;
        if (known == null) {
            var words = new Utf8Builder(1 << 12);
            lineBreaks
                    .values()
                    .forEach(breaks -> words.append(breaks.get().toString()).append('\n'));
            known = Fingerprint.of(words.toUtf8().toBytes());
            wording = known;
        }
        return known;
    }

    private Optional<LineBreaks> lineBreaks(String language) {
        return Optional.ofNullable(lineBreaks.get(language)).map(Lazy::get);
    }

    /** What pages say alike to the readers of {@code locale}. */
    Reader reader(LocaleTag locale) {
        return readers.computeIfAbsent(locale, it -> new Reader(site, it));
    }

    /** What the page of {@code topic} may load. */
    Policy policy(Topic topic) {
        return policies.apply(topic);
    }

    /** What programs are told of the places above topics. */
    StructuredPlaces structured() {
        return structured;
    }

    /** The code of the site's topics. */
    Listings listings() {
        return listings;
    }

    /** What tells models apart, remembered for those that many pages share. */
    ModelFingerprint fingerprints() {
        return fingerprints;
    }

    /** The model as a page of the layout that its kind names. */
    OutputFile.Text page(PageModel model) {
        var locale = new LocaleTag(model.lang());
        var siteModel = models.computeIfAbsent(locale, this::siteModel);
        var rendering = new Rendering(
                model,
                messages(locale),
                language -> messages(new LocaleTag(language)),
                this::lineBreaks,
                fragments.computeIfAbsent(new Setting(model.lang(), model.root()), setting -> new Fragments(shared)));
        return new OutputFile.Text(new OutputPath(model.path()), templates.render(siteModel, rendering));
    }

    /** What the words of a page depend on, and the addresses of assets. */
    private record Setting(String lang, String root) {}

    private SiteModel siteModel(LocaleTag locale) {
        return new SiteModel(site.config().title().in(locale), GENERATOR, "", BrandModel.of(site, theme, locale));
    }
}
