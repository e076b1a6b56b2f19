package stele.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import stele.cache.Witness;
import stele.diagnostic.Diagnostic;
import stele.file.SourcePath;

class SteadyReaderTest {

    private static final SourcePath NAME = new SourcePath("content", "a.md");

    private final Path file =
            Jimfs.newFileSystem(Configuration.unix()).getPath("a.md").toAbsolutePath();
    private final AtomicInteger pauses = new AtomicInteger();

    @Test
    void aFileThatStaysIsReadOnce() {
        save("text");
        assertThat(read(reader(0))).isEqualTo("text");
        assertThat(pauses).hasValue(0);
    }

    @Test
    void aFileThatVanishesAndComesBackIsRead() {
        var reader = new SteadyReader(Files::newInputStream, () -> save("back"), Witness.NONE);
        assertThat(read(reader)).isEqualTo("back");
    }

    @Test
    void aFileThatChangesWhileItIsReadIsReadAgain() {
        save("one");
        assertThat(read(reader(1))).isEqualTo("changed");
        assertThat(pauses).hasValue(1);
    }

    @Test
    void aFileThatDoesNotStopChangingIsReported() {
        save("one");
        assertThat(reader(2).read(NAME, file).diagnostics())
                .map(Diagnostic::toString)
                .containsExactly(
                        "content/a.md:1:1: error: cannot be read: it changed while it was read [file/unreadable]");
    }

    /** A reader in whose first {@code changes} readings somebody saves the file after it was opened. */
    private SteadyReader reader(int changes) {
        var left = new AtomicInteger(changes);
        return new SteadyReader(
                path -> {
                    if (left.getAndDecrement() > 0) {
                        save("changed".repeat(changes - left.get()));
                    }
                    return Files.newInputStream(path);
                },
                pauses::incrementAndGet,
                Witness.NONE);
    }

    private String read(SteadyReader reader) {
        return new String(reader.read(NAME, file).value().orElseThrow(), UTF_8);
    }

    private void save(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
