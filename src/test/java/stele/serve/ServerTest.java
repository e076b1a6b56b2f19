package stele.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser, or somebody who is none, gets at the door. */
class ServerTest {

    /** Only so that a test that fails does so in this year. */
    private static final int PATIENCE = 60_000;

    private static final String OK = "Host: localhost\r\n";

    @TempDir
    private Path folder;

    private final ConcurrentLinkedQueue<Throwable> bugs = new ConcurrentLinkedQueue<>();
    private WrittenSite site = new WrittenSite(Path.of(""));
    private Server server = server(site);
    private int port;

    @BeforeEach
    void open() throws IOException {
        site = WrittenSite.of(folder);
        server = server(site);
        port = server.open(List.of(InetAddress.getLoopbackAddress()), 0);
    }

    @AfterEach
    void close() {
        server.close();
        assertThat(bugs).isEmpty();
    }

    private Server server(WrittenSite shown) {
        return new Server(shown.preview, shown.place, "/", WrittenSite.TOKEN, Set.of("docs.test"), bugs::add);
    }

    @Test
    void aPageComesWithTheHeadersThatKeepItToItself() throws IOException {
        assertThat(ask("GET /en/a.html HTTP/1.1\r\n" + OK + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .containsIgnoringCase("Cross-Origin-Resource-Policy: same-origin")
                .containsIgnoringCase("Cache-Control: no-store")
                .containsIgnoringCase("Referrer-Policy: same-origin")
                .doesNotContainIgnoringCase("Access-Control")
                .contains("First words");
    }

    @Test
    void headIsAnsweredWithoutABody() throws IOException {
        assertThat(ask("HEAD /en/a.html HTTP/1.1\r\n" + OK + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("First words");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:8000, 200",
        "127.0.0.1, 200",
        "[::1]:8000, 200",
        "docs.test, 200",
        "evil.test, 403",
        "localhost.evil.test, 403"
    })
    void onlyKnownHostsAreServed(String host, int status) throws IOException {
        assertThat(ask("GET /en/a.html HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status);
    }

    @Test
    void aRequestWithoutAHostIsRefused() throws IOException {
        assertThat(ask("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
    void onlyGetAndHeadAreAnswered(String method) throws IOException {
        assertThat(ask(method + " / HTTP/1.1\r\n" + OK + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .containsIgnoringCase("Allow: GET, HEAD");
    }

    @Test
    void whatIsTooLongOrMalformedIsRefusedAndTheServerLives() throws IOException {
        var refused = List.of(
                "GET /" + "a".repeat(9_000) + " HTTP/1.1\r\n" + OK + "\r\n",
                "GET /" + "a".repeat(65_536) + " HTTP/1.1\r\n" + OK + "\r\n",
                "GET /?" + "a".repeat(65_536) + " HTTP/1.1\r\n" + OK + "\r\n",
                "GET / HTTP/1.1\r\nHost localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n: x\r\n\r\n",
                "GET / HTTP/1.1\r\n folded: x\r\n\r\n",
                "GET / HTTP/1.1\r\nA\u0001b: x\r\n\r\n",
                "GET\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                "GET /%zz HTTP/1.1\r\n" + OK + "\r\n",
                "GET /\\x HTTP/1.1\r\n" + OK + "\r\n",
                "GET //etc/passwd HTTP/1.1\r\n" + OK + "\r\n",
                "GET http://evil.test/ HTTP/1.1\r\n" + OK + "\r\n",
                "GET * HTTP/1.1\r\n" + OK + "\r\n",
                "POST / HTTP/1.1\r\n" + OK + "Content-Length: -5\r\n\r\n",
                "GET / HTTP/1.1\r\n" + OK + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (var request : refused) {
            assertThat(ask(request))
                    .as(request.substring(0, Math.min(60, request.length())))
                    .startsWith("HTTP/1.1 4");
        }
        assertThat(ask("GET /" + "a".repeat(9_000) + " HTTP/1.1\r\n" + OK + "\r\n"))
                .startsWith("HTTP/1.1 414");
        assertThat(ask("GET /en/a.html HTTP/1.1\r\n" + OK + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site\r\n",
                "Sec-Fetch-Site: same-site\r\n",
                "Origin: http://evil.test\r\n",
                "Origin: null\r\n"
            })
    void pagesOfOtherSitesHearNothing(String header) throws IOException {
        assertThat(ask("GET /_stele/live-" + WrittenSite.TOKEN + "/events HTTP/1.1\r\n" + OK + header
                        + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void anOpenPageIsToldOfAnEdit() throws IOException {
        try (var socket = connected()) {
            send(socket, "GET /_stele/live-" + WrittenSite.TOKEN + "/events HTTP/1.1\r\n" + OK + "\r\n");
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(nextEvent(lines)).contains("\"kind\":\"findings\"");
            site.save("content/en/a.md", WrittenSite.A.replace("First", "New")).ifPresent(server::tell);
            assertThat(nextEvent(lines)).contains("\"kind\":\"text\"", "\"pages\":[\"en/a.html\"]");
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> server(site).open(List.of(InetAddress.getLoopbackAddress()), port)))
                .isInstanceOf(IOException.class);
    }

    private static String nextEvent(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }

    private Socket connected() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    private static void send(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** The whole answer; whoever asks says that nothing more will come. */
    private String ask(String request) throws IOException {
        try (var socket = connected()) {
            send(socket, request);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
