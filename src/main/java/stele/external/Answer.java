package stele.external;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stele.external.Verdict.Kind;

/** What came back for one request. */
sealed interface Answer {

    /** Whether to ask with GET what was asked with HEAD. */
    boolean wantsGet();

    /** Whether it is worth asking again in a moment. */
    boolean isBusy();

    /** How long the server asks to be left alone. */
    default Duration retryAfter(Instant now) {
        return Duration.ZERO;
    }

    /** What the server said, if it did. */
    default Optional<Response> response() {
        return Optional.empty();
    }

    /**
     * A status, and what Stele makes use of besides.
     *
     * @param location each character a byte, as in every header
     * @param headlines what the page calls itself, where an HTML page was asked for
     */
    record Response(
            int status,
            String contentType,
            @Nullable String location,
            @Nullable String retryAfter,
            boolean setsCookies,
            List<String> headlines)
            implements Answer {

        private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
        private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
        private static final Set<Integer> BUSY = Set.of(429, 503);

        public Response {
            headlines = List.copyOf(headlines);
        }

        /** Many servers refuse or misjudge HEAD; and only the words of a page tell whether it is there. */
        @Override
        public boolean wantsGet() {
            return status >= 400 || isPage();
        }

        @Override
        public boolean isBusy() {
            return BUSY.contains(status);
        }

        boolean isPage() {
            return status == 200 && contentType.toLowerCase(Locale.ROOT).matches("(text/html|application/xhtml).*");
        }

        boolean isRedirect() {
            return REDIRECTS.contains(status) && location != null;
        }

        boolean isForGood() {
            return FOR_GOOD.contains(status);
        }

        /** {@code Retry-After} in seconds or as a date (RFC 9110, section 10.2.3), where the server is busy. */
        @Override
        public Duration retryAfter(Instant now) {
            if (retryAfter == null || !isBusy()) {
                return Duration.ZERO;
            }
            if (retryAfter.matches("[0-9]{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(retryAfter));
            }
            try {
                return Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(retryAfter, Instant::from));
            } catch (DateTimeException noDate) {
                return Duration.ZERO;
            }
        }

        @Override
        public Optional<Response> response() {
            return Optional.of(this);
        }
    }

    /** No answer, and why. */
    record Silence(Verdict verdict) implements Answer {

        private static final Set<Kind> MAY_BE_FOR_HEAD_ONLY = Set.of(Kind.TIMEOUT, Kind.BROKEN, Kind.TOO_SLOW);

        static Silence of(Kind kind, String why) {
            return new Silence(Verdict.of(kind, why));
        }

        @Override
        public boolean wantsGet() {
            return MAY_BE_FOR_HEAD_ONLY.contains(verdict.kind());
        }

        @Override
        public boolean isBusy() {
            return verdict.kind() == Kind.TIMEOUT;
        }
    }
}
