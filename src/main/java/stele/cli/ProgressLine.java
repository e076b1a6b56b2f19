package stele.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import stele.build.Progress;

/** A line on a person's terminal that says how far the work has come, once it takes long enough to wonder. */
final class ProgressLine implements Progress {

    /** The launcher knows whether stderr is a terminal; Java does not. */
    private static final boolean TERMINAL = Boolean.getBoolean("stele.terminal");

    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final long PATIENCE = 1_000_000_000;
    private static final long BETWEEN = 100_000_000;

    private final PrintWriter err;
    private final boolean wanted;
    private final LongSupplier nanos;
    private final long begun;
    private @Nullable Step step;
    private long stepBegun;
    private long lastShown;
    private boolean shown;

    ProgressLine(PrintWriter err, boolean quiet) {
        this(err, !quiet && TERMINAL, System::nanoTime);
    }

    /**
     * A line that is shown if {@code wanted}.
     *
     * @param nanos a clock that only goes forward
     */
    ProgressLine(PrintWriter err, boolean wanted, LongSupplier nanos) {
        this.err = err;
        this.wanted = wanted;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    @Override
    public void report(Step current, int done, int total) {
        if (wanted) {
            show(current, done, total);
        }
    }

    private synchronized void show(Step current, int done, int total) {
        long now = nanos.getAsLong();
        if (current != step) {
            step = current;
            stepBegun = now;
        }
        if (now - begun < PATIENCE || now - lastShown < BETWEEN && shown) {
            return;
        }
        lastShown = now;
        shown = true;
        err.print(CLEAR_LINE + ProgressBar.of(current, done, total, now - stepBegun));
        err.flush();
    }

    /** Makes room for what is printed next. */
    synchronized void clear() {
        if (shown) {
            shown = false;
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
