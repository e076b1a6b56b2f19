package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import stele.build.Progress.Step;

final class ProgressLineTest {

    private static final long SECOND = 1_000_000_000;

    private final AtomicLong clock = new AtomicLong();
    private final StringWriter terminal = new StringWriter();
    private final ProgressLine line = new ProgressLine(new PrintWriter(terminal), true, clock::get);

    @Test
    void whatIsDoneWithinASecondNeedsNoBar() {
        clock.set(SECOND - 1);
        line.report(Step.READ, 9, 10);
        line.clear();
        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void afterASecondItTellsRateAndRemainingTime() {
        line.report(Step.READ, 0, 8000);
        clock.set(2 * SECOND);
        line.report(Step.READ, 2000, 8000);
        assertThat(terminal.toString())
                .isEqualTo("\r\u001b[Kreading topics [######..................] 25 %  2000 of 8000, 1000/s, 6 s left");
    }

    @Test
    void everyStepHasARateOfItsOwn() {
        line.report(Step.READ, 1, 8000);
        clock.set(4 * SECOND);
        line.report(Step.COMPOSE, 1, 600);
        clock.set(5 * SECOND);
        line.report(Step.COMPOSE, 6, 600);
        assertThat(terminal.toString()).endsWith("6 of 600, 6/s, 1 min 39 s left");
    }

    @Test
    void theTerminalIsNotFloodedWithLines() {
        clock.set(2 * SECOND);
        for (int done = 1; done <= 100; done++) {
            line.report(Step.READ, done, 100);
        }
        assertThat(terminal.toString().split("\r")).hasSize(2);
    }

    @Test
    void whatIsPrintedNextFindsTheLineEmpty() {
        clock.set(2 * SECOND);
        line.report(Step.COMPOSE, 1, 2);
        line.clear();
        line.clear();
        assertThat(terminal.toString()).endsWith("\r\u001b[K").doesNotEndWith("\r\u001b[K\r\u001b[K");
    }

    @Test
    void aLogGetsNoBar() {
        var silent = new ProgressLine(new PrintWriter(terminal), false, clock::get);
        clock.set(2 * SECOND);
        silent.report(Step.READ, 1, 2);
        assertThat(terminal.toString()).isEmpty();
    }
}
