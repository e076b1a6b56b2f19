package stele.check.link;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.Detour;
import stele.site.Site;

/** A redirect whose letter case is wrong works on some computers and not on others, as a link does. */
final class MiscasedRedirects implements Rule.ForSite {

    @Override
    public String id() {
        return "redirect/case-mismatch";
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
                .flatMap(redirect -> redirect
                        .target()
                        .detour(Detour.Kind.LETTER_CASE)
                        .map(Detour::better)
                        .map(actual -> Finding.at(
                                        redirect.position(),
                                        "'" + redirect.written() + "' exists only in another letter case")
                                .withHint("write '" + actual + "'")
                                .about(redirect.written())
                                .with("target", redirect.written())
                                .with("actual", actual))
                        .stream());
    }
}
