package stele.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stele.config.SiteConfig;
import stele.file.LetterCase;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.stage.Lazy;
import stele.topic.Topic;
import stele.topic.TopicId;
import stele.topic.TopicKey;

/** All topics, by path and by what they translate. */
public final class Catalogue {

    private final Register register;

    /** Those that have a page and those that do not, sorted by id. */
    private final List<Topic> all;

    private final List<Topic> topics;
    private final List<Topic> redirects;
    private final Map<LocaleTag, List<Topic>> byLocale;
    private final Lazy<List<Earlier>> earlier;
    private final Map<TopicKey, List<Alternate>> alternates = new ConcurrentHashMap<>();

    private Catalogue(
            Register register,
            List<Topic> all,
            List<Topic> topics,
            List<Topic> redirects,
            @Nullable Lazy<List<Earlier>> earlier) {
        this.register = register;
        this.all = all;
        this.topics = topics;
        this.redirects = redirects;
        this.byLocale = byLocale(topics);
        this.earlier = earlier == null ? Lazy.of(this::earlier) : earlier;
    }

    /** The catalogue of {@code topics}, in whatever order they come. */
    public static Catalogue of(SiteConfig config, Collection<Topic> topics) {
        var all = topics.toArray(new Topic[0]);
        Arrays.sort(all, (a, b) -> {
            int byId = a.id().compareTo(b.id());
            return byId != 0 ? byId : a.source().compareTo(b.source());
        });
        var shown = new ArrayList<Topic>(all.length);
        var sending = new ArrayList<Topic>();
        for (var topic : all) {
            (topic.redirect().isEmpty() ? shown : sending).add(topic);
        }
        var sorted = List.of(all);
        return new Catalogue(new Register(config, sorted), sorted, List.copyOf(shown), List.copyOf(sending), null);
    }

    /** The same with {@code changed} in place of the topic of its file, which has the same {@link stele.topic.Face}. */
    public Catalogue with(Topic changed) {
        if (register.find(changed.source()) == null) {
            throw new IllegalArgumentException("no such topic: " + changed.source());
        }
        return new Catalogue(
                register,
                replaced(all, changed),
                replaced(topics, changed),
                replaced(redirects, changed),
                changed.aliases().isEmpty() ? earlier : null);
    }

    private static List<Topic> replaced(List<Topic> topics, Topic changed) {
        var renewed = topics.toArray(new Topic[0]);
        for (int i = 0; i < renewed.length; i++) {
            renewed[i] = renewed[i].source().equals(changed.source()) ? changed : renewed[i];
        }
        return List.of(renewed);
    }

    /** The topic that stands in the file {@code source}. */
    public Optional<Topic> in(SourcePath source) {
        return at(register.find(source));
    }

    private Optional<Topic> at(@Nullable Integer place) {
        return place == null ? Optional.empty() : Optional.of(all.get(place));
    }

    /** Topics that are sorted stand language by language. */
    private static Map<LocaleTag, List<Topic>> byLocale(List<Topic> topics) {
        var found = new HashMap<LocaleTag, List<Topic>>();
        for (int start = 0, end = 0; start < topics.size(); start = end) {
            var locale = topics.get(start).locale();
            while (end < topics.size() && topics.get(end).locale().equals(locale)) {
                end++;
            }
            found.put(locale, topics.subList(start, end));
        }
        return found;
    }

    /** The languages of the site, in the order of its settings. */
    public List<LocaleTag> locales() {
        return register.locales();
    }

    /** Where a reader of {@code locale} is sent for what it lacks, best first. */
    public List<LocaleTag> fallbacks(LocaleTag locale) {
        return register.fallbacks(locale);
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
        var known = alternates.get(key);
        if (known == null) {
            known = findAlternates(key);
            alternates.put(key, known);
        }
        return known;
    }

    private List<Alternate> findAlternates(TopicKey key) {
        var translations = register.translations(key);
        var found = new ArrayList<Alternate>(translations.size());
        for (var locale : locales()) {
            var place = translations.get(locale);
            if (place != null) {
                found.add(Alternate.of(all.get(place)));
            }
        }
        return List.copyOf(found);
    }

    public Optional<Topic> find(TopicId id) {
        return at(register.find(id));
    }

    /** The topic {@code key} in {@code locale} itself. */
    public Optional<Topic> translation(TopicKey key, LocaleTag locale) {
        return at(register.translations(key).get(locale));
    }

    /** The topic {@code key} as a reader of {@code locale} gets it: in that language, else by the fallback chain. */
    public Optional<Topic> nearest(TopicKey key, LocaleTag locale) {
        var own = translation(key, locale);
        return own.isPresent()
                ? own
                : fallbacks(locale).stream()
                        .flatMap(other -> translation(key, other).stream())
                        .findFirst();
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
        var found = find(path.get(), from.locale());
        return found.isPresent() ? found : atSource(href, from);
    }

    /** The topic at {@code path} below the locale folder, as a reader of {@code locale} gets it. */
    public Optional<Found> find(String path, LocaleTag locale) {
        var exactly = at(path, locale);
        if (exactly.isPresent()) {
            return exactly;
        }
        var spelt = register.spelt(path);
        return spelt.isEmpty()
                ? Optional.empty()
                : spelling(path, locale, spelt)
                        .or(() -> elsewhere(locale, other -> at(path, other)))
                        .or(() -> elsewhere(locale, other -> spelling(path, other, spelt)));
    }

    /** The topic of {@code locale} that the author of {@code path} most likely meant. */
    public Optional<String> nearestPath(String path, LocaleTag locale) {
        return register.paths(locale).to(path);
    }

    /** The topics of {@code locale} whose path ends in {@code end}: a slash, a file's name and perhaps folders before it. */
    public List<String> pathsEndingIn(String end, LocaleTag locale) {
        return register.paths(locale).endingIn(end);
    }

    /** The asset id, in any language, that the author of {@code id} most likely meant. */
    public Optional<String> nearestAssetId(String id) {
        return register.nearestAssetId(id);
    }

    private Optional<Found> at(String path, LocaleTag locale) {
        var place = register.find(new TopicId(locale, path));
        return place == null ? Optional.empty() : Optional.of(Found.exactly(all.get(place)));
    }

    /** The one of {@code spelt}, which all have the path but for letter case and Unicode form, that is in {@code locale}. */
    private Optional<Found> spelling(String path, LocaleTag locale, Map<LocaleTag, Integer> spelt) {
        return at(spelt.get(locale))
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
                .flatMap(name -> in(new SourcePath(from.source().folder(), name)))
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
}
