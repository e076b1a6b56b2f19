package stele.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that nobody waits for stands aside while a browser does. */
class WaitingTest {

    @TempDir
    private Path folder;

    @Test
    void theRestIsReadWhenNobodyWaits() throws InterruptedException {
        var site = WrittenSite.of(folder);
        site.preview.load();
        site.preview.waiting().begin();
        var read = new CompletableFuture<Boolean>();
        var reader = new Thread(() -> {
            try {
                read.complete(site.preview.readTheRest().isPresent());
            } catch (InterruptedException stopped) {
                read.completeExceptionally(stopped);
            }
        });
        reader.start();
        while (reader.getState() != Thread.State.WAITING && reader.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(read).isNotDone();
        site.preview.waiting().end();
        reader.join();
        assertThat(read).isCompletedWithValue(true);
    }

    @Test
    void aBrowserThatComesEarlyGetsItsPage() throws IOException {
        var site = WrittenSite.unread(folder);
        var bugs = new ConcurrentLinkedQueue<Throwable>();
        try (var server = new Server(site.preview, site.place, "/", WrittenSite.TOKEN, Set.of(), bugs::add)) {
            int port = server.open(List.of(InetAddress.getLoopbackAddress()), 0);
            try (var browser = new Socket(InetAddress.getLoopbackAddress(), port)) {
                var request = "GET /en/a.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
                browser.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                site.preview.load();
                var answer = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).startsWith("HTTP/1.1 200").contains("First words");
            }
        }
        assertThat(bugs).isEmpty();
    }
}
