package stele.cli;

import java.io.IOException;
import stele.project.DiskFault;

/** A report, or another file that a person asked for, cannot be written. */
final class ReportFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    ReportFailure(String what) {
        super(what);
    }

    ReportFailure(String what, IOException why) {
        super(what + ": " + DiskFault.reason(why), why);
    }
}
