package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class TimingsTest {

    private final AtomicLong clock = new AtomicLong(5_000_000_000L);

    @Test
    void stagesAreToldWithTheirShareOfTheWhole() {
        var timings = new Timings(clock::get);
        clock.addAndGet(250_000_000L);
        timings.done("topics read");
        clock.addAndGet(750_000_000L);
        timings.done("pages composed");
        var told = new StringWriter();
        timings.print(new PrintWriter(told, true));
        assertThat(told.toString().lines())
                .containsExactly(
                        "   0.250 s   25 %  topics read",
                        "   0.750 s   75 %  pages composed", "   1.000 s  100 %  in all");
    }

    @Test
    void aRunWithoutStagesTookNoTime() {
        var told = new StringWriter();
        new Timings(clock::get).print(new PrintWriter(told, true));
        assertThat(told.toString().lines()).containsExactly("   0.000 s  100 %  in all");
    }
}
