package stele.check.nav;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.i18n.LocaleTag;
import stele.navigation.Destination;
import stele.navigation.NavNode;
import stele.navigation.Navigation;
import stele.site.Site;

/** An entry of {@code toc.yml} that names a topic that nobody wrote. */
final class MissingNavTopics implements Rule.ForSite {

    private static final String BY_PATH = "path:";

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
                .flatMap(navigation -> findings(navigation, site))
                .distinct();
    }

    private static Stream<Finding> findings(Navigation navigation, Site site) {
        return navigation
                .places()
                .filter(node -> node.place().destination() instanceof Destination.Missing)
                // A dead entry of a topic's own list is a broken link of that topic, and reported there.
                .filter(NavNode::isTocEntry)
                .map(node -> Finding.at(node.written(), "nothing is published at '" + written(node) + "'")
                        .withHint(hint(node, navigation.locale(), site))
                        .about(written(node))
                        .with("target", written(node)));
    }

    private static String hint(NavNode node, LocaleTag locale, Site site) {
        return node.place().destination().identity().stream()
                .filter(identity -> identity.startsWith(BY_PATH))
                .flatMap(
                        identity -> site.catalogue().nearestPath(identity.substring(BY_PATH.length()), locale).stream())
                .map(path -> "write the way to '" + path + "', which exists")
                .findFirst()
                .orElse("");
    }

    private static String written(NavNode node) {
        return node.place().destination() instanceof Destination.Missing missing ? missing.written() : "";
    }
}
