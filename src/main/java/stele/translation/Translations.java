package stele.translation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import stele.catalogue.Catalogue;
import stele.config.SiteConfig;
import stele.i18n.LocaleTag;
import stele.stage.Lazy;
import stele.topic.Topic;
import stele.topic.TopicId;
import stele.topic.TopicKey;

/** Every topic of a site in every language: whether it is there, whether it should be, and whether it is up to date. */
public final class Translations {

    private final SiteConfig config;
    private final Catalogue catalogue;
    private final Wanted wanted;
    private final Originals originals;
    private final Lazy<Lags> lags;
    private final Function<Topic, Optional<Lag>> lag;
    private final Lazy<SortedMap<TopicKey, Map<LocaleTag, Standing>>> standings = Lazy.of(this::allStandings);

    private Translations(SiteConfig config, Catalogue catalogue, Lazy<Lags> lags, Function<Topic, Optional<Lag>> lag) {
        this.config = config;
        this.catalogue = catalogue;
        this.wanted = new Wanted(config, catalogue);
        this.originals = new Originals(config, catalogue);
        this.lags = lags;
        this.lag = lag;
    }

    /**
     * The standing of every topic of {@code catalogue}.
     *
     * @param history asked for only where nothing else tells whether a translation is up to date
     */
    public static Translations of(SiteConfig config, Catalogue catalogue, Supplier<History> history) {
        var lags = Lazy.of(() -> new Lags(config, catalogue, history));
        return new Translations(config, catalogue, lags, topic -> lags.get().of(topic));
    }

    /** The same, as far as the texts tell themselves; of a topic that nobody asks about nothing is found out. */
    public static Translations byText(SiteConfig config, Catalogue catalogue) {
        var texts = new TextLags(new Originals(config, catalogue), catalogue);
        var unasked = History.unknown("git is not asked");
        return new Translations(
                config, catalogue, Lazy.of(() -> new Lags(config, catalogue, () -> unasked)), texts::of);
    }

    private SortedMap<TopicKey, Map<LocaleTag, Standing>> allStandings() {
        var all = new TreeMap<TopicKey, Map<LocaleTag, Standing>>();
        catalogue.topics().forEach(topic -> all.computeIfAbsent(topic.key(), this::standingsOf));
        return all;
    }

    /**
     * The translations that record a hash which is not that of their source, sorted. All else that is known of translations
     * without git is known from faces ({@link stele.topic.Face}); for these, the texts of their sources are asked.
     */
    public static List<TopicId> behindByHash(SiteConfig config, Catalogue catalogue) {
        var originals = new Originals(config, catalogue);
        return catalogue.topics().stream()
                .filter(topic -> Tracking.of(topic).hash().isPresent())
                .filter(topic -> originals
                        .of(topic)
                        .flatMap(source -> Originals.hashesDiffer(topic, source))
                        .orElse(false))
                .map(Topic::id)
                .toList();
    }

    private Map<LocaleTag, Standing> standingsOf(TopicKey key) {
        var wantedIn = wanted.in(key);
        var row = new LinkedHashMap<LocaleTag, Standing>();
        for (var locale : catalogue.locales()) {
            boolean isWanted = wantedIn.contains(locale);
            row.put(
                    locale,
                    catalogue
                            .translation(key, locale)
                            .map(topic -> Standing.of(
                                    topic, isWanted, lag.apply(topic).orElse(null)))
                            .orElseGet(() -> Standing.absent(isWanted)));
        }
        return Collections.unmodifiableMap(row);
    }

    /** The languages, in the order of the settings. */
    public List<LocaleTag> locales() {
        return catalogue.locales();
    }

    /** Every topic that some language has, sorted. */
    public List<TopicKey> keys() {
        return List.copyOf(standings.get().keySet());
    }

    /** How a topic stands in every language, in the order of the settings. */
    public Map<LocaleTag, Standing> standings(TopicKey key) {
        return standings.get().getOrDefault(key, Map.of());
    }

    public Standing standing(TopicKey key, LocaleTag locale) {
        return standings(key).getOrDefault(locale, Standing.absent(false));
    }

    /** How {@code topic} lies behind, if it does; of two topics with one key in one language, each for itself. */
    public Optional<Lag> lag(Topic topic) {
        return lag.apply(topic);
    }

    /** The language that the others are translated from, if the site has it. */
    public Optional<LocaleTag> sourceLocale() {
        return config.demands().sourceLocale().filter(catalogue.locales()::contains);
    }

    /** The language that {@code topic} says it is made from, else that of the site, if one is said and the site has it. */
    public Optional<LocaleTag> sourceLocale(Topic topic) {
        return originals.locale(topic).filter(catalogue.locales()::contains);
    }

    /** What {@code translation} was made from, where the site or the topic says so; empty for the source itself. */
    public Optional<Topic> source(Topic translation) {
        return originals.of(translation);
    }

    /** Every translation of a topic, that in the source language first, then in the order of the settings. */
    public List<Topic> translations(TopicKey key) {
        return wanted.translations(key);
    }

    /** Whether neither the site's owner nor the authors keep {@code locale} from having {@code key}. */
    public boolean mayHave(TopicKey key, LocaleTag locale) {
        return wanted.mayHave(key, locale);
    }

    /** Whether {@code locale} has only a page left that sends readers of {@code key} elsewhere. */
    public boolean hasMovedAway(TopicKey key, LocaleTag locale) {
        return wanted.hasMovedAway(key, locale);
    }

    /**
     * Whether two translations of one topic are known to be of one revision, so that what they hold may be compared: by
     * source hash where both have one, else by equal source commits, else by equal revision dates.
     */
    public boolean areOfOneRevision(Topic one, Topic other) {
        if (mayHaveRevisionHash(one) && mayHaveRevisionHash(other)) {
            var hash = revisionHash(one);
            var otherHash = revisionHash(other);
            if (hash.isPresent() && otherHash.isPresent()) {
                return hash.equals(otherHash);
            }
        }
        return Tracking.ofSameCommit(one, other)
                || one.revised().isPresent() && one.revised().equals(other.revised());
    }

    /** To work out the hash of a source takes a look at its text, which few translations are compared with. */
    private boolean mayHaveRevisionHash(Topic topic) {
        return isOfSource(topic) || Tracking.of(topic).hash().isPresent();
    }

    private Optional<String> revisionHash(Topic topic) {
        return isOfSource(topic)
                ? Optional.of(topic.body().digest()).filter(digest -> !digest.isEmpty())
                : Tracking.of(topic).hash();
    }

    private boolean isOfSource(Topic topic) {
        return sourceLocale().equals(Optional.of(topic.locale()));
    }

    /** What translations say of their sources and cannot be used, in the order of the topics. */
    public List<Untrackable> untrackable() {
        return List.copyOf(lags.get().untrackable());
    }

    /** Why git could not be asked about some translations, of which nothing else tells whether they are up to date. */
    public Optional<String> unavailable() {
        return lags.get().unavailable();
    }

    /** How many translations {@link #unavailable} is about. */
    public int unknown() {
        return lags.get().unknown();
    }

    /** How much is translated into each language, in the order of the settings. */
    public List<Coverage> coverage() {
        return catalogue.locales().stream().map(this::coverage).toList();
    }

    /**
     * Whether machines translated more than {@code percent} of what {@link #coverage} counts as translated. Pages ask this: it
     * does not take finding out what lies behind what.
     */
    public boolean isByMachine(LocaleTag locale, int percent) {
        var topics = catalogue.topics(locale);
        // Most sites have no translations by machines, and what does not count would have to be found out.
        if (topics.stream().noneMatch(Topic::machineTranslated)) {
            return false;
        }
        int translated = 0;
        int machine = 0;
        for (var topic : topics) {
            if (counts(topic)) {
                translated++;
                machine += topic.machineTranslated() ? 1 : 0;
            }
        }
        return 100L * machine > (long) percent * translated;
    }

    /** Of two topics with one key in one language, only that counts which is found by it. */
    private boolean counts(Topic topic) {
        var found = catalogue.translation(topic.key(), topic.locale());
        return found.filter(it -> it.source().equals(topic.source())).isPresent()
                && wanted.in(topic.key()).contains(topic.locale());
    }

    private Coverage coverage(LocaleTag locale) {
        return Coverage.of(
                locale,
                standings.get().values().stream()
                        .flatMap(row -> Optional.ofNullable(row.get(locale)).stream())
                        .toList());
    }
}
