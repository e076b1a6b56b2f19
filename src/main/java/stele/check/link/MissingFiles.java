package stele.check.link;

import stele.diagnostic.Level;
import stele.link.Target.Reason;

/** A link to a file that does not exist leads nowhere. */
final class MissingFiles extends DeadLinks {

    MissingFiles() {
        super(
                "link/missing-file",
                Level.ERROR,
                Reason.NO_FILE,
                missing -> "there is no file at '" + missing.written() + "'");
    }
}
