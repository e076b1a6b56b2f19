package stele.check.identity;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.config.KeyDemand;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.site.Site;

/** A key that {@code frontMatter} in {@code site.yaml} requires, and a topic does not have. */
final class MissingKeys implements Rule.ForTopic {

    @Override
    public String id() {
        return "frontmatter/missing-key";
    }

    /** Nothing is required unless the site's owner says so, and who says so means it. */
    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic linked, Site site) {
        var topic = linked.topic();
        return site.config().demands().frontMatter().stream()
                .filter(KeyDemand::required)
                .filter(demand -> topic.frontMatter().entry(demand.key()).isEmpty())
                .map(demand -> Finding.at(topic.source().start(), "the front matter has no '" + demand.key() + "'")
                        .withHint("add '" + demand.key() + ": …' to it")
                        .about(demand.key()));
    }
}
