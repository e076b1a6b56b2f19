package stele.external;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A time that passes only where somebody waits, and then at once. */
final class VirtualPace implements Pace {

    static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = START;

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void pause(Duration time) {
        if (!time.isNegative() && !time.isZero()) {
            pauses.add(time);
            now = now.plus(time);
        }
    }

    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
