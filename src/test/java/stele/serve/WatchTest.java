package stele.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The limit is only for a test that fails: it waits for events. */
@Timeout(60)
class WatchTest {

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void whatIsTouchedIsToldInNewAndLinkedFoldersToo() throws IOException, InterruptedException {
        var content = Files.createDirectories(folder.resolve("content/en"));
        var elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        var output = Files.createDirectories(folder.resolve("content/_site"));
        Files.createSymbolicLink(content.resolve("linked"), elsewhere);
        var bursts = new Bursts(() -> 0);
        try (var watch = Watch.over(List.of(folder.resolve("content")), Set.of(output), bursts)) {
            watch.begin(threads);
            touch(bursts, content.resolve("a.md"));
            touch(bursts, content.resolve("linked/b.md"));
            Files.createDirectory(content.resolve("new"));
            // At once, and again when it is watched.
            awaitTouch(bursts, content.resolve("new"));
            awaitTouch(bursts, content.resolve("new"));
            touch(bursts, content.resolve("new/c.md"));
            Files.writeString(output.resolve("x.html"), "x");
            touch(bursts, content.resolve("d.md"));
        }
    }

    @Test
    void aFolderWithinAnotherIsWatchedOnce() {
        assertThat(Watch.outermost(List.of(Path.of("/a/b"), Path.of("/a"), Path.of("/c"), Path.of("/ab"))))
                .containsExactly(Path.of("/a"), Path.of("/ab"), Path.of("/c"));
    }

    private static void touch(Bursts bursts, Path file) throws IOException, InterruptedException {
        Files.writeString(file, "x");
        awaitTouch(bursts, file);
    }

    private static void awaitTouch(Bursts bursts, Path file) throws InterruptedException {
        var burst = bursts.next();
        while (!burst.touched().contains(file)) {
            assertThat(burst.touched()).noneMatch(path -> path.toString().contains("_site"));
            burst = bursts.next();
        }
    }
}
