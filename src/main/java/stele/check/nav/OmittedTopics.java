package stele.check.nav;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.check.Unfiled;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.site.Site;

/** A topic that no table of contents has: readers find it only by a link or a search. */
final class OmittedTopics implements Rule.ForSite {

    @Override
    public String id() {
        return "nav/omitted-topic";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        return site.locales().stream()
                .flatMap(locale -> site.navigation(locale).stream())
                .flatMap(navigation -> Unfiled.in(navigation).topics(site))
                .map(topic -> Finding.at(topic.source().start(), "the tree has no place for '" + topic.title() + "'")
                        .withHint("file it in the table of contents")
                        .about(topic.id().path()));
    }
}
