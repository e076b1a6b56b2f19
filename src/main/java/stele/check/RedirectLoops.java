package stele.check;

import java.util.stream.Stream;
import stele.diagnostic.Finding;
import stele.diagnostic.Severity;
import stele.site.Site;

/** A page that sends its reader round in a circle. */
final class RedirectLoops implements Rule.ForSite {

    @Override
    public String id() {
        return "redirect/loop";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        return site.redirects()
                .filter(redirect -> redirect.endless())
                .map(redirect -> Finding.at(
                                redirect.position(),
                                "'" + redirect.written() + "' leads back to '"
                                        + redirect.from().source() + "'")
                        .withHint("change 'redirect_url'"));
    }
}
