package stele.external;

import java.time.Duration;

/**
 * How Stele behaves towards other people's servers.
 *
 * @param pause between two requests to one host, which are never made at the same time
 * @param timeout for one request, from the first packet to the last byte wanted
 * @param retries where a server is busy or silent
 * @param backOff before the first retry, twice as long before each further one, where the server names no time
 * @param patience the longest time that a server may ask to be left alone and still be asked again
 */
public record Manners(Duration pause, Duration timeout, int retries, Duration backOff, Duration patience) {

    public static final Manners DEFAULTS = new Manners(
            Duration.ofMillis(200), Duration.ofSeconds(10), 2, Duration.ofSeconds(1), Duration.ofSeconds(60));

    public Manners withTimeout(Duration other) {
        return new Manners(pause, other, retries, backOff, patience);
    }
}
