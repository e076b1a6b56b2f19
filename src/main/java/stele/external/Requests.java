package stele.external;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import stele.external.Answer.Response;
import stele.external.Answer.Silence;
import stele.external.Verdict.Kind;

/** Makes one request, within bounds, and only at addresses that may be asked. */
final class Requests {

    /** Enough for every title; a page's own text is not looked at. */
    private static final int PAGE_BYTES = 64 << 10;

    private static final byte[] NOTHING = {};

    private static final int MOST_CAUSES = 10;

    private static final String USER_AGENT = "Stele (link check; one request at a time)";

    private final Lookup lookup;
    private final Predicate<InetAddress> allowed;
    private final Duration timeout;
    private final HttpClient client;

    Requests(Lookup lookup, Predicate<InetAddress> allowed, Duration timeout) {
        this.lookup = lookup;
        this.allowed = allowed;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                // Each hop has to be judged before it is taken.
                .followRedirects(Redirect.NEVER)
                // A proxy would look the name up once more, and connect to what nobody judged.
                .proxy(HttpClient.Builder.NO_PROXY)
                // One request at a time gains nothing by HTTP/2, and old servers stumble over the offer.
                .version(Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    Answer head(WebAddress address) {
        return ask("HEAD", address);
    }

    Answer get(WebAddress address) {
        return ask("GET", address);
    }

    private Answer ask(String method, WebAddress address) {
        if (!address.canBeAskedFor()) {
            return Silence.of(Kind.UNCERTAIN, "the name of its host is not one that Java can ask for");
        }
        return refusal(address).orElseGet(() -> exchange(method, address));
    }

    /** Every address is judged, since any may be connected to. */
    private Optional<Answer> refusal(WebAddress address) {
        try {
            return lookup.addresses(address.host()).stream()
                    .filter(allowed.negate())
                    .findFirst()
                    .map(found -> Silence.of(
                            Kind.PRIVATE_ADDRESS,
                            "'" + address.host() + "' is at " + found.getHostAddress()
                                    + ", which is no public address, and was not asked"));
        } catch (UnknownHostException unknown) {
            return Optional.of(noSuchHost(address));
        }
    }

    private static Answer noSuchHost(WebAddress address) {
        return Silence.of(Kind.NO_SUCH_HOST, "no address is known for the host '" + address.host() + "'");
    }

    private Answer exchange(String method, WebAddress address) {
        var answering = new AtomicBoolean();
        var request = HttpRequest.newBuilder(address.uri())
                .method(method, BodyPublishers.noBody())
                .header("User-Agent", USER_AGENT)
                .header("Accept", "text/html, */*;q=0.8")
                .build();
        var exchange = client.sendAsync(request, head -> {
            answering.set(true);
            return body(method, head);
        });
        try {
            // The client's own timeout ends with the headers; this one also ends a body that comes drop by drop.
            var answer = exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return response(answer.statusCode(), answer.headers(), answer.body());
        } catch (TimeoutException late) {
            return answering.get()
                    ? Silence.of(Kind.TOO_SLOW, "the page was not there within " + timeout.toSeconds() + " s")
                    : timeout();
        } catch (ExecutionException failed) {
            return silence(Objects.requireNonNullElse(failed.getCause(), failed), address);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } finally {
            exchange.cancel(true);
        }
    }

    /** Only the beginning of a page is wanted; what has no body leaves the connection open for the next request. */
    private static BodySubscriber<byte[]> body(String method, ResponseInfo head) {
        if (method.equals("HEAD")) {
            return BodySubscribers.replacing(NOTHING);
        }
        boolean isPage = response(head.statusCode(), head.headers(), NOTHING).isPage();
        return new FirstBytes(isPage ? PAGE_BYTES : 0);
    }

    private Answer timeout() {
        return Silence.of(Kind.TIMEOUT, "no answer within " + timeout.toSeconds() + " s");
    }

    private static Response response(int status, HttpHeaders headers, byte[] body) {
        return new Response(
                status,
                headers.firstValue("Content-Type").orElse(""),
                headers.firstValue("Location").orElse(null),
                headers.firstValue("Retry-After").orElse(null),
                headers.firstValue("Set-Cookie").isPresent(),
                body.length == 0 ? List.of() : Headlines.of(body));
    }

    private Answer silence(Throwable fault, WebAddress address) {
        var causes = Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .toList();
        if (any(causes, SSLException.class)) {
            return Silence.of(Kind.NOT_SECURE, insecurity(causes));
        }
        if (any(causes, HttpTimeoutException.class)) {
            return timeout();
        }
        if (any(causes, UnresolvedAddressException.class) || any(causes, UnknownHostException.class)) {
            return noSuchHost(address);
        }
        if (any(causes, ConnectException.class)) {
            return Silence.of(Kind.NO_CONNECTION, "its host takes no connection");
        }
        return Silence.of(Kind.BROKEN, "the answer breaks off, or is none of HTTP");
    }

    private static String insecurity(List<Throwable> causes) {
        if (any(causes, CertificateExpiredException.class)) {
            return "the certificate of its host has expired";
        }
        if (any(causes, CertPathBuilderException.class)) {
            return "the certificate of its host is not signed by anyone whom Java trusts";
        }
        if (any(causes, CertificateException.class)) {
            return "the certificate of its host is not valid for it";
        }
        return "no secure connection could be made";
    }

    private static boolean any(List<Throwable> causes, Class<?> type) {
        return causes.stream().anyMatch(type::isInstance);
    }
}
