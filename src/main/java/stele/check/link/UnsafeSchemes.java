package stele.check.link;

import stele.diagnostic.Level;
import stele.link.Target.Reason;

/** A URL that runs code or reads local files is not published. */
final class UnsafeSchemes extends DeadLinks {

    UnsafeSchemes() {
        super(
                "link/unsafe-scheme",
                Level.ERROR,
                Reason.UNSAFE_SCHEME,
                missing -> "'" + missing.written() + "' could harm a reader and is not published");
    }

    /** Nobody may keep silent what runs code in a reader's browser. */
    @Override
    public boolean isSafety() {
        return true;
    }
}
