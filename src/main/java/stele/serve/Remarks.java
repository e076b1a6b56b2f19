package stele.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stele.check.Judge;
import stele.check.Purpose;
import stele.check.Verdict;
import stele.check.Weighing;
import stele.diagnostic.Diagnostic;
import stele.site.Site;
import stele.topic.Topic;

/** What {@code stele check} would say of single topics, at the levels that the site's owner has chosen. */
final class Remarks {

    private final Site site;
    private final Judge judge;
    private final Weighing weighing;

    Remarks(Site site) {
        this.site = site;
        this.judge = new Judge(Purpose.CHECK, site);
        this.weighing = new Weighing(Purpose.CHECK, site);
    }

    /** On {@code topic}, sorted; {@code noticed} is what reading it gave cause to say. */
    synchronized List<Diagnostic> on(Topic topic, List<Diagnostic> noticed) {
        return weighed(Stream.concat(noticed.stream(), judge.judge(site.link(topic)).stream()));
    }

    /** What else is not silenced, as it is taken by the site's owner. */
    synchronized List<Diagnostic> weighed(Stream<Diagnostic> raw) {
        return raw.map(weighing::verdict)
                .flatMap(Optional::stream)
                .filter(verdict -> verdict.silencedBy().isEmpty())
                .map(Verdict::diagnostic)
                .sorted()
                .toList();
    }
}
