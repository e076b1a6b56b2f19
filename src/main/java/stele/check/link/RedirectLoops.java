package stele.check.link;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.site.Site;

/** A page that sends its reader round in a circle. */
final class RedirectLoops implements Rule.ForSite {

    @Override
    public String id() {
        return "redirect/loop";
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
                .filter(redirect -> redirect.endless())
                .map(redirect -> Finding.at(
                                redirect.position(),
                                "'" + redirect.written() + "' leads back to '"
                                        + redirect.from().source() + "'")
                        .withHint("change 'redirect_url'")
                        .about(redirect.written())
                        .with("target", redirect.written()));
    }
}
