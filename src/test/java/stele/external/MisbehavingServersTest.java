package stele.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.external.Verdict.Kind;

/** Whatever a server does, it is classified, it is bounded, and it leads nobody into a private network. */
class MisbehavingServersTest {

    private static final Manners MANNERS =
            new Manners(Duration.ZERO, Duration.ofSeconds(20), 2, Duration.ofSeconds(1), Duration.ofSeconds(60));
    /** Where the server never ends, so that the test has to. */
    private static final Manners HASTY = MANNERS.withTimeout(Duration.ofSeconds(1));

    private final LocalServer server = new LocalServer();
    private final VirtualPace pace = new VirtualPace();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aHostThatNobodyKnowsIsUnreachable() {
        Lookup nothing = host -> {
            throw new UnknownHostException(host);
        };
        var verdict = new Probe(MANNERS, pace, nothing, address -> true).verdict("https://nobody.example/a");
        assertThat(verdict.kind()).isEqualTo(Kind.NO_SUCH_HOST);
        assertThat(verdict.why()).contains("'nobody.example'");
    }

    @Test
    void aHostThatTakesNoConnectionIsUnreachable() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(verdict("http://127.0.0.1:" + port + "/").kind()).isEqualTo(Kind.NO_CONNECTION);
    }

    @Test
    void aServerThatDoesNotSpeakTlsIsNotSecure() throws IOException {
        try (var raw = new RawServer(connection -> say(connection.getOutputStream(), "220 mail ready\r\n"))) {
            assertThat(verdict("https://127.0.0.1:" + raw.port() + "/").kind()).isEqualTo(Kind.NOT_SECURE);
        }
    }

    @Test
    void aCertificateThatNobodySignedIsNotSecure() throws Exception {
        var socket = SelfSigned.serverSocket(folder);
        try (var raw = new RawServer(socket, RawServer::request)) {
            var verdict = verdict("https://127.0.0.1:" + raw.port() + "/");
            assertThat(verdict.kind()).isEqualTo(Kind.NOT_SECURE);
            assertThat(verdict.why()).contains("not signed by anyone whom Java trusts");
            assertThat(raw.connections())
                    .as("asked once: another try changes nothing")
                    .isEqualTo(1);
        }
    }

    @Test
    void redirectsInACircleAreNoticedAtTheFirstRound() {
        server.at("/a", 302, "Location", "/b").at("/b", 302, "Location", "/a");
        assertThat(verdict(server.url("/a")).kind()).isEqualTo(Kind.TOO_MANY_REDIRECTS);
        assertThat(server.asked()).containsExactly("HEAD /a", "HEAD /b");
    }

    @Test
    void redirectsWithoutEndAreFollowedTenTimes() {
        server.at(
                "/",
                exchange -> LocalServer.answer(
                        exchange, 302, "Location", exchange.getRequestURI().getPath() + "x"));
        assertThat(verdict(server.url("/")).kind()).isEqualTo(Kind.TOO_MANY_REDIRECTS);
        assertThat(server.asked()).hasSize(11);
    }

    @Test
    void aCircleThatSetsCookiesIsNotHeldAgainstTheAuthor() {
        server.at("/a", 302, "Location", "/a", "Set-Cookie", "seen=1");
        assertThat(verdict(server.url("/a")).kind()).isEqualTo(Kind.UNCERTAIN);
    }

    @Test
    void aBusyServerIsAskedAgainAfterTheSecondsThatItNames() {
        busyOnce("30");
        assertThat(verdict(server.url("/a"))).isEqualTo(Verdict.OK);
        assertThat(pace.pauses()).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void aBusyServerIsAskedAgainAtTheTimeThatItNames() {
        busyOnce(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                VirtualPace.START.plusSeconds(45).atOffset(ZoneOffset.UTC)));
        assertThat(verdict(server.url("/a"))).isEqualTo(Verdict.OK);
        assertThat(pace.pauses()).containsExactly(Duration.ofSeconds(45));
    }

    @Test
    void aBusyServerThatNamesNoTimeIsAskedAgainLaterAndLater() {
        server.at("/a", 429);
        var verdict = verdict(server.url("/a"));
        assertThat(verdict.kind()).isEqualTo(Kind.UNCERTAIN);
        assertThat(verdict.why()).isEqualTo("the server answers 429");
        assertThat(pace.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(server.asked()).containsExactly("HEAD /a", "GET /a", "GET /a");
    }

    @Test
    void aServerThatAsksForMoreThanPatienceIsLeftAloneWithAllItsLinks() {
        server.at("/", 429, "Retry-After", "3600");
        var probe = probe(MANNERS);
        assertThat(probe.verdict(server.url("/a")).kind()).isEqualTo(Kind.UNCERTAIN);
        assertThat(probe.verdict(server.url("/b")).why()).contains("asks to be left alone");
        assertThat(server.asked()).containsExactly("HEAD /a");
        assertThat(pace.pauses()).isEmpty();
    }

    @Test
    void aWallAgainstProgramsIsNoFaultOfTheLink() {
        for (int status : List.of(401, 403, 405, 451, 999)) {
            server.at("/" + status, status);
            assertThat(verdict(server.url("/" + status)).kind()).isEqualTo(Kind.UNCERTAIN);
            assertThat(server.asked()).endsWith("HEAD /" + status, "GET /" + status);
        }
    }

    @Test
    void aServerThatRefusesOnlyHeadIsAskedWithGet() {
        for (int status : List.of(403, 404, 405, 500, 501)) {
            server.at(
                    "/" + status,
                    exchange -> LocalServer.answer(
                            exchange, exchange.getRequestMethod().equals("HEAD") ? status : 200));
            assertThat(verdict(server.url("/" + status))).isEqualTo(Verdict.OK);
        }
    }

    @Test
    void aServerThatHangsUpOnHeadIsAskedWithGet() throws IOException {
        try (var raw = new RawServer(connection -> {
            if (RawServer.request(connection).startsWith("GET")) {
                say(connection.getOutputStream(), "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            }
        })) {
            assertThat(verdict("http://127.0.0.1:" + raw.port() + "/")).isEqualTo(Verdict.OK);
        }
    }

    @Test
    void whatIsNotThereAndWhatIsGoneAreToldApart() {
        server.at("/404", 404).at("/410", 410);
        assertThat(verdict(server.url("/404")).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(verdict(server.url("/410")).kind()).isEqualTo(Kind.GONE);
    }

    @Test
    void aPageThatSaysThatItIsNoneIsNotBelievedItsStatus() {
        server.page("/a", "Page not found | Example");
        var verdict = verdict(server.url("/a"));
        assertThat(verdict.kind()).isEqualTo(Kind.SOFT_NOT_FOUND);
        assertThat(verdict.why()).contains("'Page not found | Example'");
    }

    @Test
    void aPageAboutTheStatus404IsOne() {
        server.page("/docs/status/404", "404 Not Found - HTTP | Example");
        assertThat(verdict(server.url("/docs/status/404"))).isEqualTo(Verdict.OK);
    }

    @Test
    void aDeepPageThatLeadsToTheHomePageIsGivenUp() {
        server.page("/", "Example").at("/guide/install", 302, "Location", "/");
        assertThat(verdict(server.url("/guide/install")).kind()).isEqualTo(Kind.SOFT_NOT_FOUND);
    }

    @Test
    void aShortLinkThatLeadsToTheHomePageIsMeantTo() {
        server.page("/", "Example").at("/welcome", 302, "Location", "/");
        assertThat(verdict(server.url("/welcome"))).isEqualTo(Verdict.OK);
    }

    @Test
    void aServerThatFailsIsReportedAsFailing() {
        server.at("/a", 500);
        assertThat(verdict(server.url("/a")).kind()).isEqualTo(Kind.SERVER_ERROR);
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() throws IOException {
        var end = new CountDownLatch(1);
        try (var raw = new RawServer(connection -> end.await())) {
            var once = new Manners(Duration.ZERO, Duration.ofSeconds(1), 0, Duration.ZERO, Duration.ZERO);
            assertThat(probe(once)
                            .verdict("http://127.0.0.1:" + raw.port() + "/")
                            .kind())
                    .isEqualTo(Kind.TIMEOUT);
        } finally {
            end.countDown();
        }
    }

    @Test
    void aPageThatComesDropByDropIsGivenUp() throws Exception {
        var hungUp = new CountDownLatch(1);
        try (var raw = new RawServer(connection -> {
            boolean head = RawServer.request(connection).startsWith("HEAD");
            say(
                    connection.getOutputStream(),
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000000\r\n\r\n");
            if (!head) {
                // The slowest drip there is: one drop, and then nothing until the other side hangs up.
                say(connection.getOutputStream(), "<");
                connection.getInputStream().transferTo(OutputStream.nullOutputStream());
                hungUp.countDown();
            }
        })) {
            assertThat(probe(HASTY)
                            .verdict("http://127.0.0.1:" + raw.port() + "/")
                            .kind())
                    .isEqualTo(Kind.TOO_SLOW);
            assertThat(hungUp.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void ofTenGigabytesOnlyTheBeginningIsTaken() throws Exception {
        var sent = new AtomicLong();
        var hungUp = new CountDownLatch(1);
        try (var raw = new RawServer(connection -> {
            var out = connection.getOutputStream();
            boolean head = RawServer.request(connection).startsWith("HEAD");
            say(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 10000000000\r\n\r\n");
            var text = "<p>Text.".repeat(1000).getBytes(StandardCharsets.UTF_8);
            try {
                while (!head && sent.get() < 10_000_000_000L) {
                    out.write(text);
                    sent.addAndGet(text.length);
                }
            } finally {
                if (!head) {
                    hungUp.countDown();
                }
            }
        })) {
            assertThat(verdict("http://127.0.0.1:" + raw.port() + "/")).isEqualTo(Verdict.OK);
            assertThat(hungUp.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(sent.get()).as("what fits into the buffers on the way").isLessThan(100_000_000);
        }
    }

    @Test
    void anAnswerThatIsNoneOfHttpIsBroken() throws IOException {
        try (var raw = new RawServer(connection -> {
            RawServer.request(connection);
            say(connection.getOutputStream(), "SSH-2.0-OpenSSH_9.2\r\n");
        })) {
            assertThat(verdict("http://127.0.0.1:" + raw.port() + "/").kind()).isEqualTo(Kind.BROKEN);
        }
    }

    @Test
    void aRedirectIntoAPrivateNetworkIsNotTaken() {
        server.at("/a", 302, "Location", "http://169.254.169.254/latest/meta-data/");
        var verdict = verdict(server.url("/a"));
        assertThat(verdict.kind()).isEqualTo(Kind.PRIVATE_ADDRESS);
        assertThat(verdict.why()).contains("169.254.169.254").contains("was not asked");
    }

    @Test
    void aHostWithOnePrivateAddressAmongItsOwnIsNotAsked() {
        Lookup twofold =
                host -> List.of(InetAddress.getByName("93.184.216.34"), InetAddress.getByName("::ffff:10.0.0.1"));
        var verdict = new Probe(MANNERS, pace, twofold, PublicAddresses::contain).verdict("http://both.example/");
        assertThat(verdict.kind()).isEqualTo(Kind.PRIVATE_ADDRESS);
        assertThat(verdict.why()).contains("10.0.0.1");
    }

    @Test
    void thisMachineIsNotAskedHoweverItIsWritten() {
        server.at("/", 200);
        var port = server.url("").replaceFirst(".*:", ":");
        var probe = new Probe(MANNERS, pace, Lookup.kept(), PublicAddresses::contain);
        for (var host : List.of("127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0")) {
            assertThat(probe.verdict("http://" + host + port + "/").kind())
                    .as(host)
                    .isEqualTo(Kind.PRIVATE_ADDRESS);
        }
        assertThat(probe.verdict("http://127.1" + port + "/").kind()).isEqualTo(Kind.UNCERTAIN);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aRedirectOutOfTheWebIsNotTaken() {
        server.at("/a", 302, "Location", "file:///etc/passwd");
        assertThat(verdict(server.url("/a")).kind()).isEqualTo(Kind.UNCERTAIN);
    }

    @Test
    void aMoveForGoodNamesTheUrlToWrite() {
        server.at("/old", 301, "Location", "/new")
                .at("/new", 308, "Location", "/newer")
                .at("/newer", 200);
        assertThat(verdict(server.url("/old")).moved()).isEqualTo(server.url("/newer"));
    }

    @Test
    void aMoveForNowIsNothingToWriteDown() {
        server.at("/old", 302, "Location", "/new")
                .at("/new", 301, "Location", "/newer")
                .at("/newer", 200);
        assertThat(verdict(server.url("/old"))).isEqualTo(Verdict.OK);
    }

    @Test
    void aMoveToNothingIsNoMove() {
        server.at("/old", 301, "Location", "/new").at("/new", 404);
        var verdict = verdict(server.url("/old"));
        assertThat(verdict.kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(verdict.why()).contains(server.url("/new"));
    }

    @Test
    void theServerIsToldWhoAsksAndNothingElse() {
        server.at("/a", exchange -> {
            var headers = exchange.getRequestHeaders();
            boolean honest = headers.getFirst("User-Agent").startsWith("Stele")
                    && !headers.containsKey("Authorization")
                    && !headers.containsKey("Cookie")
                    && !headers.containsKey("Referer");
            LocalServer.answer(exchange, honest ? 200 : 400);
        });
        assertThat(verdict(server.url("/a").replace("http://", "http://me:secret@")))
                .isEqualTo(Verdict.OK);
    }

    private void busyOnce(String retryAfter) {
        server.at("/a", exchange -> {
            boolean first = server.asked().size() == 1;
            LocalServer.answer(exchange, first ? 429 : 200, "Retry-After", retryAfter);
        });
    }

    private Verdict verdict(String url) {
        return probe(MANNERS).verdict(url);
    }

    /** One that may ask this machine, as no other may. */
    private Probe probe(Manners manners) {
        return new Probe(
                manners,
                pace,
                Lookup.kept(),
                address -> address.isLoopbackAddress() || PublicAddresses.contain(address));
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
