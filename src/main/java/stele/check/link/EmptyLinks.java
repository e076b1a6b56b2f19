package stele.check.link;

import stele.diagnostic.Level;
import stele.link.Target.Reason;

/** A link without a destination leads nowhere. */
final class EmptyLinks extends DeadLinks {

    EmptyLinks() {
        super("link/empty", Level.WARNING, Reason.EMPTY, missing -> "the link has no destination");
    }
}
