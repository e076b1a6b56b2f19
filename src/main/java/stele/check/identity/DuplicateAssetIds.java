package stele.check.identity;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.site.Site;
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
                .filter(topic -> topic.key().assetId().isPresent())
                .flatMap(topic -> site
                        .catalogue()
                        .translation(topic.key(), topic.locale())
                        .filter(first -> !first.equals(topic))
                        .map(first -> finding(topic, first))
                        .stream());
    }

    private static Finding finding(Topic topic, Topic first) {
        return Finding.at(
                        topic.source().start(),
                        "asset id '" + topic.key().assetId().orElse("") + "' is taken by '" + first.source() + "'")
                .withHint("give the topic an asset id of its own");
    }
}
