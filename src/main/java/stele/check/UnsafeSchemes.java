package stele.check;

import stele.link.Target.Reason;

/** A URL that runs code or reads local files is not published. */
final class UnsafeSchemes extends DeadLinks {

    UnsafeSchemes() {
        super(
                "link/unsafe-scheme",
                Reason.UNSAFE_SCHEME,
                missing -> "'" + missing.written() + "' could harm a reader and is not published");
    }
}
