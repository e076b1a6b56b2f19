package stele.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import stele.config.SiteConfig;
import stele.diagnostic.Spellings;
import stele.file.LetterCase;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.stage.Lazy;
import stele.topic.Topic;
import stele.topic.TopicId;
import stele.topic.TopicKey;

/** All topics, by path and by what they translate. */
public final class Catalogue {

    private final List<LocaleTag> locales;
    private final Map<LocaleTag, List<LocaleTag>> fallbacks = new HashMap<>();
    private final List<Topic> topics;
    private final List<Topic> redirects;
    private final Map<LocaleTag, List<Topic>> byLocale;
    private final Map<LocaleTag, NearestPath> nearest = new ConcurrentHashMap<>();
    private final Lazy<Spellings> assetIds = Lazy.of(this::assetIds);
    private final Map<TopicId, Topic> byId = new HashMap<>();
    private final Map<TopicKey, Map<LocaleTag, Topic>> byKey = new HashMap<>();
    private final Lazy<Map<String, Map<LocaleTag, Topic>>> byFoldedPath;
    private final Lazy<Map<SourcePath, Topic>> bySource;
    private final Lazy<List<Earlier>> earlier = Lazy.of(this::earlier);

    private Catalogue(SiteConfig config, List<Topic> all) {
        var shown = new ArrayList<Topic>(all.size());
        var sending = new ArrayList<Topic>();
        for (var topic : all) {
            (topic.redirect().isEmpty() ? shown : sending).add(topic);
        }
        this.topics = List.copyOf(shown);
        this.redirects = List.copyOf(sending);
        this.byLocale = topics.stream().collect(Collectors.groupingBy(Topic::locale));
        this.locales = config.locales().isEmpty() ? localesOf(topics) : config.locales();
        for (var locale : locales) {
            fallbacks.put(locale, config.fallbacks(locale, locales));
        }
        this.byFoldedPath = Lazy.of(() -> byFoldedPath(all));
        this.bySource = Lazy.of(() -> bySource(all));
        for (var topic : all) {
            byId.putIfAbsent(topic.id(), topic);
        }
        for (var topic : topics) {
            // Of two topics with one key in one language the first by path speaks; a rule reports the other.
            byKey.computeIfAbsent(topic.key(), key -> new HashMap<>()).putIfAbsent(topic.locale(), topic);
        }
    }

    /** The catalogue of {@code topics}, in whatever order they come. */
    public static Catalogue of(SiteConfig config, Collection<Topic> topics) {
        return new Catalogue(
                config,
                topics.stream()
                        .sorted((a, b) -> {
                            int byId = a.id().compareTo(b.id());
                            return byId != 0 ? byId : a.source().compareTo(b.source());
                        })
                        .toList());
    }

    private static Map<String, Map<LocaleTag, Topic>> byFoldedPath(List<Topic> all) {
        var found = new HashMap<String, Map<LocaleTag, Topic>>();
        all.forEach(topic -> found.computeIfAbsent(fold(topic.id().path()), path -> new HashMap<>(4))
                .putIfAbsent(topic.locale(), topic));
        return found;
    }

    private static Map<SourcePath, Topic> bySource(List<Topic> all) {
        var found = new HashMap<SourcePath, Topic>();
        all.forEach(topic -> found.put(topic.source(), topic));
        return found;
    }

    /** The languages of the site, in the order of its settings. */
    public List<LocaleTag> locales() {
        return locales;
    }

    /** Where a reader of {@code locale} is sent for what it lacks, best first. */
    public List<LocaleTag> fallbacks(LocaleTag locale) {
        return fallbacks.getOrDefault(locale, List.of());
    }

    /** Every topic that has a page of its own, sorted by id. */
    public List<Topic> topics() {
        return topics;
    }

    /** Every file that only sends its reader elsewhere ({@code redirect_url}), sorted by id. */
    public List<Topic> redirects() {
        return redirects;
    }

    /** The topics of one language, sorted by path. */
    public List<Topic> topics(LocaleTag locale) {
        return byLocale.getOrDefault(locale, List.of());
    }

    /** Every earlier address that a topic names, by topic. */
    public List<Earlier> earlierAddresses() {
        return earlier.get();
    }

    private List<Earlier> earlier() {
        var found = new ArrayList<Earlier>();
        topics.forEach(topic -> topic.aliases().forEach(alias -> found.add(new Earlier(topic, alias))));
        return List.copyOf(found);
    }

    /** Every language in which a topic can be read, in the same order. */
    public List<Alternate> alternates(TopicKey key) {
        var translations = byKey.getOrDefault(key, Map.of());
        var found = new ArrayList<Alternate>(translations.size());
        for (var locale : locales) {
            var topic = translations.get(locale);
            if (topic != null) {
                found.add(Alternate.of(topic));
            }
        }
        return found;
    }

    public Optional<Topic> find(TopicId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The topic {@code key} in {@code locale} itself. */
    public Optional<Topic> translation(TopicKey key, LocaleTag locale) {
        return Optional.ofNullable(byKey.getOrDefault(key, Map.of()).get(locale));
    }

    /** The topic {@code key} as a reader of {@code locale} gets it: in that language, else by the fallback chain. */
    public Optional<Topic> nearest(TopicKey key, LocaleTag locale) {
        return translation(key, locale)
                .or(() -> fallbacks(locale).stream()
                        .flatMap(other -> translation(key, other).stream())
                        .findFirst());
    }

    /**
     * The topic that {@code href}, written in {@code from}, leads a reader of {@code from}'s language to. File names may
     * differ between translations: a name that only another language uses finds the topic all the same.
     */
    public Optional<Found> find(Href href, Topic from) {
        var assetId = href.assetId();
        if (assetId.isPresent()) {
            return nearest(TopicKey.ofAsset(assetId.get()), from.locale()).map(Found::exactly);
        }
        var path = href.from(from.id().path());
        if (path.isEmpty()) {
            return atSource(href, from);
        }
        return find(path.get(), from.locale()).or(() -> atSource(href, from));
    }

    /** The topic at {@code path} below the locale folder, as a reader of {@code locale} gets it. */
    public Optional<Found> find(String path, LocaleTag locale) {
        var exactly = at(path, locale);
        if (exactly.isPresent()) {
            return exactly;
        }
        var spelt = byFoldedPath.get().get(fold(path));
        return spelt == null
                ? Optional.empty()
                : spelling(path, locale, spelt)
                        .or(() -> elsewhere(locale, other -> at(path, other)))
                        .or(() -> elsewhere(locale, other -> spelling(path, other, spelt)));
    }

    /** The topic of {@code locale} that the author of {@code path} most likely meant. */
    public Optional<String> nearestPath(String path, LocaleTag locale) {
        return paths(locale).to(path);
    }

    /** The topics of {@code locale} whose path ends in {@code end}: a slash, a file's name and perhaps folders before it. */
    public List<String> pathsEndingIn(String end, LocaleTag locale) {
        return paths(locale).endingIn(end);
    }

    private NearestPath paths(LocaleTag locale) {
        return nearest.computeIfAbsent(
                locale,
                of -> NearestPath.among(
                        topics(of).stream().map(topic -> topic.id().path()).toList()));
    }

    /** The asset id, in any language, that the author of {@code id} most likely meant. */
    public Optional<String> nearestAssetId(String id) {
        return assetIds.get().nearest(id);
    }

    private Spellings assetIds() {
        return Spellings.of(topics.stream()
                .flatMap(topic -> topic.key().assetId().stream())
                .distinct()
                .toList());
    }

    private Optional<Found> at(String path, LocaleTag locale) {
        return Optional.ofNullable(byId.get(new TopicId(locale, path))).map(Found::exactly);
    }

    /** The one of {@code spelt}, which all have the path but for letter case and Unicode form, that is in {@code locale}. */
    private static Optional<Found> spelling(String path, LocaleTag locale, Map<LocaleTag, Topic> spelt) {
        return Optional.ofNullable(spelt.get(locale))
                .map(found -> new Found(found, Match.of(path, found.id().path()), null));
    }

    private Optional<Found> elsewhere(LocaleTag locale, Function<LocaleTag, Optional<Found>> search) {
        return fallbacks(locale).stream()
                .flatMap(other -> search.apply(other).stream())
                .findFirst()
                .map(found -> inLanguageOf(locale, found));
    }

    /**
     * By the author's own folders, for links such as {@code ../de-DE/a.md} and {@code a.fr.md}. A topic that names its own
     * translation means it.
     */
    private Optional<Found> atSource(Href href, Topic from) {
        return href.from(from.source().name())
                .map(name -> bySource.get().get(new SourcePath(from.source().folder(), name)))
                .map(topic ->
                        new Found(topic, Match.EXACT, topic.locale().equals(from.locale()) ? null : topic.locale()))
                .map(found -> found.topic().key().equals(from.key()) ? found : inLanguageOf(from.locale(), found));
    }

    private Found inLanguageOf(LocaleTag reader, Found found) {
        return nearest(found.topic().key(), reader).map(found::in).orElse(found);
    }

    /** A path without regard to letter case and Unicode form, as some file systems see it. */
    public static String fold(String path) {
        return LetterCase.foldComposed(path);
    }

    /** Those that have topics, the one with most topics first. */
    private static List<LocaleTag> localesOf(List<Topic> topics) {
        var counts = new TreeMap<LocaleTag, Integer>();
        topics.forEach(topic -> counts.merge(topic.locale(), 1, Integer::sum));
        var found = new ArrayList<>(counts.keySet());
        found.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
        return List.copyOf(found);
    }
}
