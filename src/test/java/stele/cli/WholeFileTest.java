package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aPlainFileIsReplaced() throws IOException {
        var file = Files.writeString(folder.resolve("a.json"), "old and longer");

        WholeFile.write(file, out -> out.append("new"));

        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aLinkStaysALinkAndItsFileIsWritten() throws IOException {
        var file = Files.writeString(folder.resolve("a.json"), "old and longer");
        var link = symbolicLink(folder.resolve("link.json"), file);

        WholeFile.write(link, out -> out.append("new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aPipeIsWrittenInto() throws Exception {
        var pipe = folder.resolve("pipe");
        assumeTrue(hasMadePipe(pipe), "this system makes no named pipes");
        var read = CompletableFuture.supplyAsync(() -> contentOf(pipe));

        WholeFile.write(pipe, out -> out.append("new"));

        assertThat(Files.isRegularFile(pipe, LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(read).succeedsWithin(Duration.ofSeconds(10)).isEqualTo("new");
    }

    private static Path symbolicLink(Path link, Path target) {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException notHere) {
            assumeTrue(false, "this system makes no symbolic links");
            return link;
        }
    }

    private static boolean hasMadePipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
