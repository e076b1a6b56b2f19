package stele.cli;

import java.io.PrintWriter;
import stele.build.Progress;

/** A line on a person's terminal that says how far the work has come; nothing elsewhere. */
final class ProgressLine implements Progress {

    /** The launcher knows whether stderr is a terminal; Java does not. */
    private static final boolean TERMINAL = Boolean.getBoolean("stele.terminal");

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean shown;
    private int lastPercent = -1;

    ProgressLine(PrintWriter err, boolean quiet) {
        this.err = err;
        this.shown = !quiet && TERMINAL;
    }

    @Override
    public synchronized void report(Step step, int done, int total) {
        int percent = 100 * done / total;
        if (shown && percent != lastPercent) {
            lastPercent = percent;
            err.print(CLEAR_LINE + (step == Step.READ ? "reading topics " : "composing pages ") + percent + " %");
            err.flush();
        }
    }

    /** Makes room for what is printed next. */
    synchronized void clear() {
        if (lastPercent >= 0) {
            lastPercent = -1;
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
