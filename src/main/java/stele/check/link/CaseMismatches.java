package stele.check.link;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.site.Site;

/** A link whose letter case is wrong works on some computers and not on others. */
final class CaseMismatches implements Rule.ForTopic {

    @Override
    public String id() {
        return "link/case-mismatch";
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
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        return topic.links()
                .flatMap(resolved -> resolved.target().correction().stream()
                        .map(actual -> Finding.at(
                                        resolved.link().position(),
                                        "'" + resolved.link().written() + "' exists only in another letter case")
                                .withHint("write '" + actual + "'")
                                .about(resolved.link().written())
                                .with("target", resolved.link().written())
                                .with("actual", actual)));
    }
}
