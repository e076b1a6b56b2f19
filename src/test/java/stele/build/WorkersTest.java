package stele.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WorkersTest {

    @Test
    void resultsKeepTheOrderOfTheValues() {
        var values = IntStream.range(0, 500).boxed().toList();
        try (var workers = new Workers(4)) {
            assertThat(workers.map(values, value -> -value))
                    .isEqualTo(values.stream().map(value -> -value).toList());
        }
    }

    /** Whichever thread is quicker. */
    @RepeatedTest(200)
    void theFirstFailureIsTheOneThatIsThrown() {
        try (var workers = new Workers(4)) {
            assertThatThrownBy(() -> workers.map(List.of("a", "b", "c"), name -> {
                        throw new IllegalArgumentException(name);
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a");
        }
    }

    @Test
    void whatComesBehindAFailureIsNotBegunAnyMore() {
        var begun = new AtomicInteger();
        try (var workers = new Workers(1)) {
            assertThatThrownBy(() -> workers.map(List.of(1, 2, 3, 4), value -> {
                        begun.incrementAndGet();
                        return 6 / (value - 2);
                    }))
                    .isInstanceOf(ArithmeticException.class);
        }
        assertThat(begun).hasValue(2);
    }

    /** A thread that is busy with something else leaves the values to the others. */
    @Test
    @Timeout(60)
    void nobodyWaitsForAThreadThatHasOtherWork() {
        var busy = new CountDownLatch(1);
        try (var workers = new Workers(2)) {
            var other = workers.begin(() -> {
                busy.await();
                return "done";
            });
            assertThat(workers.map(List.of(1, 2, 3), value -> 2 * value)).containsExactly(2, 4, 6);
            busy.countDown();
            assertThat(other.result()).isEqualTo("done");
        }
    }

    @Test
    void nothingIsMadeOfNothing() {
        try (var workers = new Workers(2)) {
            assertThat(workers.map(List.of(), value -> value)).isEmpty();
        }
    }

    @Test
    void whatTheMachineLacksIsNoBug() {
        try (var workers = new Workers(1)) {
            assertThatThrownBy(() -> workers.map(List.of("a"), name -> {
                        throw new OutOfMemoryError();
                    }))
                    .isInstanceOf(OutOfMemoryError.class);
        }
    }
}
