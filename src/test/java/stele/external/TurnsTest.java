package stele.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stele.build.Workers;
import stele.external.Answer.Response;
import stele.external.Answer.Silence;
import stele.external.Verdict.Kind;

class TurnsTest {

    private static final Answer FOUND = response(200, null);

    private final VirtualPace pace = new VirtualPace();
    private final Turns turns = new Turns(Manners.DEFAULTS, pace);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aHostHasAPauseBetweenTwoRequestsAndAnotherHostNeedNotWait() {
        turns.take("a.example", () -> FOUND);
        turns.take("b.example", () -> FOUND);
        assertThat(pace.pauses()).isEmpty();
        turns.take("a.example", () -> FOUND);
        assertThat(pace.pauses()).containsExactly(Duration.ofMillis(200));
    }

    @Test
    void aHostIsNeverAskedTwiceAtTheSameTime() {
        var present = new AtomicInteger();
        var most = new AtomicInteger();
        try (var workers = new Workers(4)) {
            workers.map(
                    IntStream.range(0, 200).boxed().toList(),
                    i -> turns.take("a.example", () -> {
                        most.accumulateAndGet(present.incrementAndGet(), Math::max);
                        spin();
                        present.decrementAndGet();
                        return FOUND;
                    }));
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void twoHostsAreAskedAtTheSameTime() {
        var together = new CyclicBarrier(2);
        try (var workers = new Workers(2)) {
            var answers = workers.map(
                    List.of("a.example", "b.example"),
                    host -> turns.take(host, () -> {
                        try {
                            together.await(20, TimeUnit.SECONDS);
                        } catch (Exception alone) {
                            throw new AssertionError(alone);
                        }
                        return FOUND;
                    }));
            assertThat(answers).containsExactly(FOUND, FOUND);
        }
    }

    @Test
    void aHostThatStaysSilentIsNotAskedForEver() {
        var silence = Silence.of(Kind.TIMEOUT, "no answer");
        for (int i = 0; i < 100; i++) {
            assertThat(turns.take("a.example", counted(silence))).isEqualTo(silence);
        }
        assertThat(asked).hasValue(10);
    }

    @Test
    void aHostThatStaysBusyIsNotAskedForEverAndItsLinksAreNotJudged() {
        for (int i = 0; i < 10; i++) {
            turns.take("a.example", counted(response(503, null)));
        }
        assertThat(turns.take("a.example", counted(FOUND))).isInstanceOf(Silence.class);
        assertThat(asked).hasValue(10);
    }

    @Test
    void oneAnswerIsEnoughToTrustAHostAgain() {
        for (int i = 0; i < 100; i++) {
            turns.take("a.example", counted(i % 10 == 9 ? FOUND : Silence.of(Kind.TIMEOUT, "no answer")));
        }
        assertThat(asked).hasValue(100);
    }

    @Test
    void theHostsNextTurnIsNotBeforeItWants() {
        turns.take("a.example", () -> response(429, "60"));
        assertThat(turns.take("a.example", () -> FOUND)).isEqualTo(FOUND);
        assertThat(pace.pauses()).containsExactly(Duration.ofSeconds(60));
    }

    @Test
    void whatIsNoTimeIsNotWaitedFor() {
        for (var nonsense : List.of("soon", "-5", "99999999999999999999", "Mon, 30 Feb 2026 00:00:00 GMT")) {
            assertThat(response(429, nonsense).retryAfter(VirtualPace.START))
                    .as(nonsense)
                    .isZero();
        }
    }

    /** Long enough for another thread to come in between, if it can. */
    private static void spin() {
        for (int i = 0; i < 10_000; i++) {
            Thread.onSpinWait();
        }
    }

    private Supplier<Answer> counted(Answer answer) {
        return () -> {
            asked.incrementAndGet();
            return answer;
        };
    }

    private static Response response(int status, @Nullable String retryAfter) {
        return new Response(status, "", null, retryAfter, false, List.of());
    }
}
