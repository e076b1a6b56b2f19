package stele.check.link;

import stele.diagnostic.Level;
import stele.link.Detour;
import stele.link.ResolvedLink;

/** A link to an address that a topic had earlier, or to a page that only sends its reader on. */
final class RedirectedLinks extends Slips {

    RedirectedLinks() {
        super("link/redirected-internal", Level.INFO, Detour.Kind.REDIRECT);
    }

    @Override
    String message(ResolvedLink link, Detour detour) {
        return quoted(link) + " only leads on to '" + detour.better() + "'";
    }
}
