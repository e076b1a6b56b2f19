package stele.check.nav;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.navigation.Destination;
import stele.navigation.NavNode;
import stele.navigation.Navigation;
import stele.site.Site;

/** An entry of {@code toc.yml} that names a topic that nobody wrote. */
final class MissingNavTopics implements Rule.ForSite {

    @Override
    public String id() {
        return "nav/missing-topic";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public Level inBuild() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        return site.locales().stream()
                .flatMap(locale -> site.navigation(locale).stream())
                .flatMap(Navigation::places)
                .filter(node -> node.place().destination() instanceof Destination.Missing)
                // A dead entry of a topic's own list is a broken link of that topic, and reported there.
                .filter(NavNode::isTocEntry)
                .map(node -> Finding.at(node.written(), "nothing is published at '" + written(node) + "'")
                        .about(written(node))
                        .with("target", written(node)))
                .distinct();
    }

    private static String written(NavNode node) {
        return node.place().destination() instanceof Destination.Missing missing ? missing.written() : "";
    }
}
