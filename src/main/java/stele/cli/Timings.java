package stele.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Where the time of a run went, stage by stage. */
final class Timings {

    private static final double SECOND = 1e9;

    private final LongSupplier nanos;
    private final long begun;
    private final List<Stage> stages = new ArrayList<>();
    private long last;

    /** @param nanos a clock that only goes forward */
    Timings(LongSupplier nanos) {
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.last = begun;
    }

    private record Stage(String name, long nanos) {}

    /** All time since the stage before, or since the beginning, was spent on {@code stage}. */
    void done(String stage) {
        long now = nanos.getAsLong();
        stages.add(new Stage(stage, now - last));
        last = now;
    }

    /** Seconds since the beginning. */
    double seconds() {
        return (nanos.getAsLong() - begun) / SECOND;
    }

    /** One line for each stage: seconds, percent of the whole, name. */
    void print(PrintWriter out) {
        long whole = Math.max(1, last - begun);
        stages.forEach(stage -> out.println(String.format(
                Locale.ROOT,
                "%8.3f s %4d %%  %s",
                stage.nanos() / SECOND,
                Math.round(100.0 * stage.nanos() / whole),
                stage.name())));
        out.println(String.format(Locale.ROOT, "%8.3f s  100 %%  in all", whole / SECOND));
    }
}
