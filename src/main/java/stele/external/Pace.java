package stele.external;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** What time it is, and how to let some pass. */
interface Pace {

    Instant now();

    /** Lets {@code time} pass; none where it is zero or negative. */
    void pause(Duration time);

    static Pace of(InstantSource clock) {
        return new Pace() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public void pause(Duration time) {
                if (time.isNegative() || time.isZero()) {
                    return;
                }
                try {
                    Thread.sleep(time.toMillis());
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted", stopped);
                }
            }
        };
    }
}
