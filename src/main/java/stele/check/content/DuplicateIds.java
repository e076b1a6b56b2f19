package stele.check.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.link.LinkedTopic;
import stele.site.Site;

/** An id names one place of a page: a link to it leads to the first, and the others cannot be reached. */
final class DuplicateIds implements Rule.ForTopic {

    @Override
    public String id() {
        return "html/duplicate-id";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        Map<String, Position> firsts = new HashMap<>();
        var findings = new ArrayList<Finding>();
        for (var id : topic.topic().body().facts().ids()) {
            var first = firsts.putIfAbsent(id.id(), id.position());
            if (first != null) {
                findings.add(
                        Finding.at(id.position(), "the id '" + id.id() + "' is already given on line " + first.line())
                                .withHint("remove it, or give it a name of its own")
                                .ofLength(id.id().length())
                                .about(id.id())
                                .with("id", id.id())
                                .relatedTo(first, "the first '" + id.id() + "'"));
            }
        }
        return findings.stream();
    }
}
