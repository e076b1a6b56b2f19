package stele.serve;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Events on files, in bursts: one save is several events, a checkout thousands. A burst ends when nothing has happened for
 * a moment, or when it has lasted so long that its author must not wait for its end.
 */
final class Bursts {

    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(300);

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final LongSupplier nanoTime;

    /** @param nanoTime a clock that only ever goes on */
    Bursts(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * What happened within one burst.
     *
     * @param everything whether events were lost, so that anything may have happened
     */
    record Burst(Set<Path> touched, boolean everything) {}

    void touched(Path path) {
        events.add(new Event(path, false));
    }

    /** The system has lost count. */
    void lost(Path below) {
        events.add(new Event(below, true));
    }

    /** Waits for the next burst and for its end. */
    Burst next() throws InterruptedException {
        var touched = new LinkedHashSet<Path>();
        boolean everything = false;
        var event = events.take();
        long start = nanoTime.getAsLong();
        while (event != null) {
            everything |= event.everything;
            if (!event.everything) {
                touched.add(event.path);
            }
            event = nanoTime.getAsLong() - start > LONGEST ? null : events.poll(QUIET, TimeUnit.NANOSECONDS);
        }
        return new Burst(touched, everything);
    }

    private record Event(Path path, boolean everything) {}
}
