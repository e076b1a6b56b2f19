package stele.check.link;

import java.util.Optional;
import stele.diagnostic.Finding;
import stele.site.Redirect;

/** A page that sends its reader round in a circle. */
final class RedirectLoops extends RedirectFaults {

    RedirectLoops() {
        super("redirect/loop");
    }

    @Override
    Optional<Finding> fault(Redirect redirect) {
        var message =
                "'" + redirect.written() + "' leads back to '" + redirect.from().source() + "'";
        return redirect.endless()
                ? Optional.of(Finding.at(redirect.position(), message).withHint("change 'redirect_url'"))
                : Optional.empty();
    }
}
