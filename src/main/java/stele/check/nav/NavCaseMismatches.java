package stele.check.nav;

import java.util.Optional;
import stele.diagnostic.Finding;
import stele.i18n.LocaleTag;
import stele.navigation.NavNode;
import stele.site.Site;

/** An entry of {@code toc.yml} whose letter case is wrong; other tools that read the table may not find its topic. */
final class NavCaseMismatches extends TocFaults {

    NavCaseMismatches() {
        super("nav/case-mismatch");
    }

    @Override
    Optional<Finding> fault(NavNode node, LocaleTag locale, Site site) {
        return node.place()
                .destination()
                .caseSlip()
                .map(slip -> Finding.at(node.written(), "'" + slip.written() + "' exists only in another letter case")
                        .withHint("write '" + slip.actual() + "'")
                        .about(slip.written())
                        .with("target", slip.written())
                        .with("actual", slip.actual()));
    }
}
