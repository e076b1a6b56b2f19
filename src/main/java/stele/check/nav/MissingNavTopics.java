package stele.check.nav;

import java.util.Optional;
import stele.diagnostic.Finding;
import stele.i18n.LocaleTag;
import stele.navigation.Destination;
import stele.navigation.NavNode;
import stele.site.Site;

/** An entry of {@code toc.yml} that names a topic that nobody wrote. */
final class MissingNavTopics extends TocFaults {

    private static final String BY_PATH = "path:";

    MissingNavTopics() {
        super("nav/missing-topic");
    }

    /** A dead entry of a topic's own list is a broken link of that topic, and reported there. */
    @Override
    Optional<Finding> fault(NavNode node, LocaleTag locale, Site site) {
        return node.isTocEntry() && node.place().destination() instanceof Destination.Missing missing
                ? Optional.of(Finding.at(node.written(), "nothing is published at '" + missing.written() + "'")
                        .withHint(hint(node, locale, site))
                        .about(missing.written())
                        .with("target", missing.written()))
                : Optional.empty();
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
}
