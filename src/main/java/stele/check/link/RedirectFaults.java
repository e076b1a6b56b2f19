package stele.check.link;

import java.util.Optional;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.site.Redirect;
import stele.site.Site;

/** What the rules about pages that send their readers elsewhere have in common: one fault each. */
abstract class RedirectFaults implements Rule.ForSite {

    private final String id;

    RedirectFaults(String id) {
        this.id = id;
    }

    /** What is wrong with a redirect, and the next step. */
    abstract Optional<Finding> fault(Redirect redirect);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Level level() {
        return Level.ERROR;
    }

    /** The other pages can be published all the same. */
    @Override
    public final Level inBuild() {
        return Level.WARNING;
    }

    @Override
    public final Stream<Finding> judge(Site site) {
        return site.redirects()
                .flatMap(redirect -> fault(redirect).stream()
                        .map(found -> found.about(redirect.written()).with("target", redirect.written())));
    }
}
