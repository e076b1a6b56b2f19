package stele.check.nav;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.navigation.Destination;
import stele.navigation.NavNode;
import stele.navigation.Navigation;
import stele.site.Site;

/** A topic that stands twice in one list. In several lists it may stand: that is filing it under several headings. */
final class DuplicateEntries implements Rule.ForSite {

    @Override
    public String id() {
        return "nav/duplicate-entry";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        return site.locales().stream()
                .flatMap(locale -> site.navigation(locale).stream())
                .flatMap(DuplicateEntries::lists)
                .flatMap(DuplicateEntries::findings)
                // A table that is brought in twice has each of its entries in two places.
                .distinct();
    }

    private static Stream<List<NavNode>> lists(Navigation navigation) {
        return Stream.concat(Stream.of(navigation.roots()), navigation.places().map(NavNode::children));
    }

    private static Stream<Finding> findings(List<NavNode> siblings) {
        Map<List<String>, NavNode> first = new HashMap<>();
        var findings = new ArrayList<Finding>();
        for (var node : siblings) {
            if (node.isTocEntry() && node.place().destination() instanceof Destination.Page page) {
                var before = first.putIfAbsent(List.of(page.key().value(), page.suffix()), node);
                if (before != null) {
                    findings.add(finding(node, before));
                }
            }
        }
        return findings.stream();
    }

    private static Finding finding(NavNode node, NavNode before) {
        return Finding.at(node.written(), "'" + node.place().label() + "' stands in this list already")
                .withHint("remove one of the two entries")
                .about(node.place().label())
                .relatedTo(
                        before.written(), "the first entry, '" + before.place().label() + "'");
    }
}
