package stele.check.nav;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.navigation.NavNode;
import stele.navigation.Navigation;
import stele.site.Site;

/** An entry of {@code toc.yml} whose letter case is wrong; other tools that read the table may not find its topic. */
final class NavCaseMismatches implements Rule.ForSite {

    @Override
    public String id() {
        return "nav/case-mismatch";
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
                .flatMap(NavCaseMismatches::finding)
                // A table that is brought in twice has each of its entries in two places.
                .distinct();
    }

    private static Stream<Finding> finding(NavNode node) {
        return node.place().destination().caseSlip().stream()
                .map(slip -> Finding.at(node.written(), "'" + slip.written() + "' exists only in another letter case")
                        .withHint("write '" + slip.actual() + "'")
                        .about(slip.written())
                        .with("target", slip.written())
                        .with("actual", slip.actual()));
    }
}
