package stele.report;

import java.io.IOException;
import java.nio.file.Path;

/** The disk does not take what memory should not hold; the message is meant to be printed. */
public final class SpillFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String hint;
    private final IOException fault;

    private SpillFailure(String message, String hint, IOException fault) {
        super(message, fault);
        this.hint = hint;
        this.fault = fault;
    }

    /** An imperative that names the next step. */
    public String hint() {
        return hint;
    }

    /** What the disk refused; the message does not say it. */
    public IOException fault() {
        return fault;
    }

    static SpillFailure spilling(Path folder, IOException fault) {
        return new SpillFailure(
                "cannot keep what was found in the temporary folder '" + folder + "'",
                "make room there, or name another with STELE_JAVA_OPTS=-Djava.io.tmpdir=<folder>",
                fault);
    }
}
