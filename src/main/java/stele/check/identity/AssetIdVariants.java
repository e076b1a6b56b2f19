package stele.check.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.site.Site;
import stele.topic.AssetId;
import stele.topic.Topic;
import stele.topic.TopicKey;

/** One asset id in several letter cases: Stele takes them for one, another tool may not. */
final class AssetIdVariants implements Rule.ForSite {

    @Override
    public String id() {
        return "asset-id/case-variant";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        Map<TopicKey, List<Topic>> byKey = site.catalogue().topics().stream()
                .filter(topic -> topic.assetId().isPresent())
                .collect(Collectors.groupingBy(Topic::key, TreeMap::new, Collectors.toList()));
        return byKey.values().stream().flatMap(translations -> judge(translations, site));
    }

    private static Stream<Finding> judge(List<Topic> translations, Site site) {
        var model = model(translations, site);
        var right = model.assetId().orElseThrow();
        return translations.stream()
                .flatMap(topic -> topic.assetId().stream())
                .filter(id -> !id.value().equals(right.value()))
                .map(id -> finding(id, right, model));
    }

    /** The topic that the others are translated from, else one with the spelling that most have. */
    private static Topic model(List<Topic> translations, Site site) {
        var source = site.config().demands().sourceLocale();
        Map<String, Long> counts = translations.stream()
                .collect(Collectors.groupingBy(AssetIdVariants::spelling, TreeMap::new, Collectors.counting()));
        Comparator<Topic> byCount = Comparator.comparing(topic -> counts.getOrDefault(spelling(topic), 0L));
        return translations.stream()
                .filter(topic -> source.filter(topic.locale()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> translations.stream()
                        .max(byCount.thenComparing(AssetIdVariants::spelling, Comparator.reverseOrder())
                                .thenComparing(Topic::id, Comparator.reverseOrder()))
                        .orElseThrow());
    }

    private static String spelling(Topic topic) {
        return topic.assetId().map(AssetId::value).orElse("");
    }

    private static Finding finding(AssetId id, AssetId right, Topic model) {
        return Finding.at(
                        id.position(),
                        "the asset id '" + id.value() + "' is '" + right.value() + "' in '" + model.source() + "'")
                .ofLength(id.value().length())
                .withHint("write '" + right.value() + "'")
                .about(id.value())
                .relatedTo(right.position(), "the spelling that counts");
    }
}
