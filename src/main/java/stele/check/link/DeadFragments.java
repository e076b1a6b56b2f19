package stele.check.link;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.check.link.DeadFragment.Fault;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.site.Site;

/** What the rules about fragments have in common: one fault each, and the words for it. */
abstract class DeadFragments implements Rule.ForTopic {

    private final String id;
    private final Level level;
    private final Fault fault;

    DeadFragments(String id, Level level, Fault fault) {
        this.id = id;
        this.level = level;
        this.fault = fault;
    }

    abstract String message(DeadFragment dead);

    /** The next step where no other id is likely. */
    abstract String hint(DeadFragment dead);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Level level() {
        return level;
    }

    @Override
    public final Stream<Finding> judge(LinkedTopic topic, Site site) {
        return DeadFragment.of(topic, site)
                .filter(dead -> dead.fault() == fault)
                .map(this::finding);
    }

    private Finding finding(DeadFragment dead) {
        var written = dead.link().link().written();
        var meant = dead.meant();
        var finding = Finding.at(dead.link().link().position(), message(dead))
                .withHint(
                        meant.map(anchor -> "write '" + dead.with(anchor) + "'").orElseGet(() -> hint(dead)))
                .about(written)
                .with("target", written)
                .with("fragment", dead.fragment())
                .with("page", dead.page().source().toString());
        if (meant.isPresent()) {
            finding = finding.with("actual", meant.get());
        }
        var language = dead.otherLanguage();
        return language.isPresent() ? finding.with("existsIn", language.get().tag()) : finding;
    }
}
