package stele.external;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stele.external.Verdict.Kind;

/** Gives requests to one host their turn: one at a time, a pause between two, and none where none is wanted. */
final class Turns {

    /** A host that was silent or busy so often in a row will be so again, and each time may take a whole timeout. */
    private static final int FRUITLESS = 10;

    private static final Answer LEFT_ALONE =
            Answer.Silence.of(Kind.UNCERTAIN, "its host asks to be left alone for now");

    private final Manners manners;
    private final Pace pace;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    Turns(Manners manners, Pace pace) {
        this.manners = manners;
        this.pace = pace;
    }

    /** The answer to {@code request}, made when it is its turn, or what is known without it. */
    Answer take(String host, Supplier<Answer> request) {
        return turns.computeIfAbsent(host, name -> new Turn()).take(request);
    }

    private final class Turn {

        private Instant next = Instant.EPOCH;
        private int fruitless;
        private @Nullable Answer last;

        /** The lock is held while the host is asked: that is what makes it one request at a time. */
        synchronized Answer take(Supplier<Answer> request) {
            var wait = Duration.between(pace.now(), next);
            if (wait.compareTo(manners.patience()) > 0) {
                return LEFT_ALONE;
            }
            if (last != null && fruitless >= FRUITLESS) {
                return last.response().isPresent() ? LEFT_ALONE : last;
            }
            pace.pause(wait);
            var answer = Objects.requireNonNull(request.get());
            var now = pace.now();
            var retryAfter = answer.retryAfter(now);
            next = now.plus(retryAfter.compareTo(manners.pause()) > 0 ? retryAfter : manners.pause());
            fruitless = answer.response().isEmpty() || answer.isBusy() ? fruitless + 1 : 0;
            last = answer;
            return answer;
        }
    }
}
