package stele.cli;

/** What a command tells its caller. 130 and 143, for a run that was interrupted, come from the JVM itself. */
final class ExitCode {

    static final int DONE = 0;
    /** Errors in the authors' texts. */
    static final int ERRORS = 1;
    /** Wrong usage or configuration. */
    static final int USAGE = 2;
    /** Something could not be read or written. */
    static final int INPUT_OUTPUT = 3;
    /** A bug in Stele (EX_SOFTWARE of sysexits.h). */
    static final int BUG = 70;

    private ExitCode() {}
}
