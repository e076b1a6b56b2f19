package stele.check;

import stele.link.Target.Reason;

/** A link without a destination leads nowhere. */
final class EmptyLinks extends DeadLinks {

    EmptyLinks() {
        super("link/empty", Reason.EMPTY, missing -> "the link has no destination");
    }
}
