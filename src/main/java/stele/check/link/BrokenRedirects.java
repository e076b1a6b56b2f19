package stele.check.link;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.site.Site;

/** A page that sends its reader to a place that does not exist. */
final class BrokenRedirects implements Rule.ForSite {

    @Override
    public String id() {
        return "redirect/missing-target";
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
        return site.redirects()
                .filter(redirect -> redirect.target().missing().isPresent())
                .map(redirect -> Finding.at(redirect.position(), "nothing is published at '" + redirect.written() + "'")
                        .withHint("change 'redirect_url'")
                        .about(redirect.written())
                        .with("target", redirect.written()));
    }
}
