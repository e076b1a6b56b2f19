package stele.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import stele.config.SiteConfig;
import stele.diagnostic.Spellings;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.stage.Lazy;
import stele.topic.Topic;
import stele.topic.TopicId;
import stele.topic.TopicKey;

/**
 * By which names the topics of a site are known. It holds their places in the list of all and not the topics, so that it
 * stays what it is where a topic's text has changed and its names have not.
 */
final class Register {

    private final List<LocaleTag> locales;
    private final Map<LocaleTag, List<LocaleTag>> fallbacks = new HashMap<>();
    private final Map<TopicId, Integer> byId = new HashMap<>();
    private final Map<TopicKey, Map<LocaleTag, Integer>> byKey = new HashMap<>();
    private final Lazy<Map<String, Map<LocaleTag, Integer>>> byFoldedPath;
    private final Lazy<Map<SourcePath, Integer>> bySource;
    private final Map<LocaleTag, List<String>> paths = new HashMap<>();
    private final Map<LocaleTag, NearestPath> nearest = new ConcurrentHashMap<>();
    private final Lazy<Spellings> assetIds = Lazy.of(this::assetIds);

    /** @param all topics, sorted */
    Register(SiteConfig config, List<Topic> all) {
        for (int place = 0; place < all.size(); place++) {
            var topic = all.get(place);
            byId.putIfAbsent(topic.id(), place);
            if (topic.redirect().isEmpty()) {
                // Of two topics with one key in one language the first by path speaks; a rule reports the other.
                byKey.computeIfAbsent(topic.key(), key -> new HashMap<>(4)).putIfAbsent(topic.locale(), place);
                paths.computeIfAbsent(topic.locale(), locale -> new ArrayList<>())
                        .add(topic.id().path());
            }
        }
        this.byFoldedPath = Lazy.of(() -> byFoldedPath(all));
        this.bySource = Lazy.of(() -> bySource(all));
        this.locales = config.locales().isEmpty() ? withMostFirst() : config.locales();
        for (var locale : locales) {
            fallbacks.put(locale, config.fallbacks(locale, locales));
        }
    }

    List<LocaleTag> locales() {
        return locales;
    }

    List<LocaleTag> fallbacks(LocaleTag locale) {
        return fallbacks.getOrDefault(locale, List.of());
    }

    @Nullable
    Integer find(TopicId id) {
        return byId.get(id);
    }

    @Nullable
    Integer find(SourcePath source) {
        return bySource.get().get(source);
    }

    /** The topic {@code key} in every language that has it. */
    Map<LocaleTag, Integer> translations(TopicKey key) {
        return byKey.getOrDefault(key, Map.of());
    }

    /** What has {@code path} but for letter case and Unicode form, by language. */
    Map<LocaleTag, Integer> spelt(String path) {
        return byFoldedPath.get().getOrDefault(Catalogue.fold(path), Map.of());
    }

    /** The paths of {@code locale}, for who looks for one that nobody has. */
    NearestPath paths(LocaleTag locale) {
        return nearest.computeIfAbsent(locale, of -> NearestPath.among(paths.getOrDefault(of, List.of())));
    }

    Optional<String> nearestAssetId(String id) {
        return assetIds.get().nearest(id);
    }

    private Spellings assetIds() {
        return Spellings.of(
                byKey.keySet().stream().flatMap(key -> key.assetId().stream()).toList());
    }

    private static Map<String, Map<LocaleTag, Integer>> byFoldedPath(List<Topic> all) {
        var found = new HashMap<String, Map<LocaleTag, Integer>>();
        for (int place = 0; place < all.size(); place++) {
            var id = all.get(place).id();
            found.computeIfAbsent(Catalogue.fold(id.path()), path -> new HashMap<>(4))
                    .putIfAbsent(id.locale(), place);
        }
        return found;
    }

    private static Map<SourcePath, Integer> bySource(List<Topic> all) {
        var found = new HashMap<SourcePath, Integer>();
        for (int place = 0; place < all.size(); place++) {
            found.put(all.get(place).source(), place);
        }
        return found;
    }

    /** The languages that have topics, the one with most topics first. */
    private List<LocaleTag> withMostFirst() {
        var counts = new TreeMap<LocaleTag, Integer>();
        paths.forEach((locale, its) -> counts.put(locale, its.size()));
        var found = new ArrayList<>(counts.keySet());
        found.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
        return List.copyOf(found);
    }
}
