package stele.check.link;

import stele.diagnostic.Level;
import stele.link.Target.Reason;

/** A URL with a mistyped scheme leads nowhere. */
final class UnknownSchemes extends DeadLinks {

    UnknownSchemes() {
        super(
                "link/unknown-scheme",
                Level.ERROR,
                Reason.UNKNOWN_SCHEME,
                missing -> "'" + missing.written() + "' starts with no scheme that browsers know");
    }
}
