package stele.check.translation;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.site.Site;
import stele.translation.Untrackable;

/** What a topic says of its translation cannot be used. */
final class InvalidTracking implements Rule.ForSite {

    @Override
    public String id() {
        return "translation/tracking-invalid";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        return site.translations().untrackable().stream().map(InvalidTracking::finding);
    }

    private static Finding finding(Untrackable fault) {
        return Finding.at(fault.position(), "'" + fault.key() + ": " + fault.written() + "' " + fault.why())
                .withHint(fault.hint())
                .about(fault.key())
                .with(fault.key(), fault.written());
    }
}
