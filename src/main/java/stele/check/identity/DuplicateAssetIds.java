package stele.check.identity;

import java.util.Optional;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.site.Site;
import stele.topic.AssetId;
import stele.topic.Topic;

/** Two topics of one language with one asset id: readers of other languages could reach only one of them. */
final class DuplicateAssetIds implements Rule.ForSite {

    @Override
    public String id() {
        return "asset-id/duplicate";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public Level inBuild() {
        return Level.ERROR;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        return site.catalogue().topics().stream()
                .flatMap(topic -> topic.assetId().stream()
                        .flatMap(id -> site
                                .catalogue()
                                .translation(topic.key(), topic.locale())
                                .filter(first -> !first.source().equals(topic.source()))
                                .map(first -> finding(id, first))
                                .stream()));
    }

    private static Finding finding(AssetId id, Topic first) {
        return Finding.at(id.position(), "asset id '" + id.value() + "' is taken by '" + first.source() + "'")
                .ofLength(id.value().length())
                .withHint("give the topic an asset id of its own")
                .about(id.value())
                .relatedTo(place(first), "the topic that has it already");
    }

    private static Position place(Topic topic) {
        return Optional.of(topic)
                .flatMap(Topic::assetId)
                .map(AssetId::position)
                .orElse(topic.source().start());
    }
}
