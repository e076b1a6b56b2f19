package stele.check.nav;

import java.util.Optional;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.i18n.LocaleTag;
import stele.navigation.NavNode;
import stele.site.Site;

/** What the rules about entries that do not lead where their author meant have in common: one fault each. */
abstract class TocFaults implements Rule.ForSite {

    private final String id;

    TocFaults(String id) {
        this.id = id;
    }

    /** What is wrong with an entry of a tree, if its author is to blame. */
    abstract Optional<Finding> fault(NavNode node, LocaleTag locale, Site site);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Level level() {
        return Level.ERROR;
    }

    /** The tree shows the entry without a link. */
    @Override
    public final Level inBuild() {
        return Level.WARNING;
    }

    @Override
    public final Stream<Finding> judge(Site site) {
        return site.locales().stream()
                .flatMap(locale -> site.navigation(locale).stream())
                .flatMap(navigation ->
                        navigation.places().flatMap(node -> fault(node, navigation.locale(), site).stream()))
                // A table that is brought in twice has each of its entries in two places.
                .distinct();
    }
}
