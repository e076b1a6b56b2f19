package stele.check.link;

import java.util.Optional;
import stele.diagnostic.Finding;
import stele.site.Redirect;

/** A page that sends its reader to a place that does not exist. */
final class BrokenRedirects extends RedirectFaults {

    BrokenRedirects() {
        super("redirect/missing-target");
    }

    @Override
    Optional<Finding> fault(Redirect redirect) {
        return redirect.target()
                .missing()
                .map(missing -> Finding.at(redirect.position(), "nothing is published at '" + redirect.written() + "'")
                        .withHint("change 'redirect_url'"));
    }
}
