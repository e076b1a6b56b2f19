package stele.check.link;

import stele.diagnostic.Level;
import stele.link.Target.Reason;

/** A path that starts at the root of some other site leads nowhere in this one. */
final class AbsolutePaths extends DeadLinks {

    AbsolutePaths() {
        super(
                "link/absolute-path",
                Level.WARNING,
                Reason.ABSOLUTE_PATH,
                missing -> "nothing is published at '" + missing.written() + "', a path from the root of the site");
    }
}
