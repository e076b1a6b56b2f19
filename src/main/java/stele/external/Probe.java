package stele.external;

import java.net.InetAddress;
import java.time.Duration;
import java.util.function.Predicate;
import stele.external.Verdict.Kind;

/** Finds out whether a URL leads somewhere. */
final class Probe {

    private final Requests requests;
    private final Turns turns;
    private final Manners manners;
    private final Pace pace;

    Probe(Manners manners, Pace pace, Lookup lookup, Predicate<InetAddress> allowed) {
        this.requests = new Requests(lookup, allowed, manners.timeout());
        this.turns = new Turns(manners, pace);
        this.manners = manners;
        this.pace = pace;
    }

    /** Asks for {@code url}, as an author wrote it, and for whatever it redirects to; the fragment is not judged. */
    Verdict verdict(String url) {
        return WebAddress.parse(url)
                .map(address -> follow(new Trail(address)))
                .orElseGet(() -> Verdict.of(Kind.MALFORMED, "it is no complete URL"));
    }

    private Verdict follow(Trail trail) {
        while (true) {
            var answer = ask(trail.end());
            if (answer instanceof Answer.Silence silence) {
                return trail.judge(silence);
            }
            var response = answer.response().orElseThrow();
            var location = response.location();
            if (location == null || !response.isRedirect()) {
                return trail.judge(response);
            }
            var stuck = trail.follow(response, location);
            if (stuck.isPresent()) {
                return stuck.get();
            }
        }
    }

    /** HEAD, which costs a server least, and GET where that does not tell. */
    private Answer ask(WebAddress address) {
        var answer = turns.take(address.host(), () -> requests.head(address));
        if (!answer.wantsGet()) {
            return answer;
        }
        for (int retry = 0; ; retry++) {
            if (answer.isBusy()) {
                if (retry == manners.retries()) {
                    return answer;
                }
                backOff(answer, retry);
            }
            answer = turns.take(address.host(), () -> requests.get(address));
            if (!answer.isBusy()) {
                return answer;
            }
        }
    }

    /** Where the server names a time, the host's next turn is not before. */
    private void backOff(Answer answer, int retry) {
        if (answer.retryAfter(pace.now()).compareTo(Duration.ZERO) <= 0) {
            pace.pause(manners.backOff().multipliedBy(1L << retry));
        }
    }
}
