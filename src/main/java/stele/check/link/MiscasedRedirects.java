package stele.check.link;

import java.util.Optional;
import stele.diagnostic.Finding;
import stele.link.Detour;
import stele.site.Redirect;

/** A redirect whose letter case is wrong works on some computers and not on others, as a link does. */
final class MiscasedRedirects extends RedirectFaults {

    MiscasedRedirects() {
        super("redirect/case-mismatch");
    }

    @Override
    Optional<Finding> fault(Redirect redirect) {
        return redirect.target()
                .detour(Detour.Kind.LETTER_CASE)
                .map(Detour::better)
                .map(actual -> Finding.at(
                                redirect.position(), "'" + redirect.written() + "' exists only in another letter case")
                        .withHint("write '" + actual + "'")
                        .with("actual", actual));
    }
}
