package stele.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which editions of the program are the same. */
class ProgramTest {

    private static final FileTime BUILT = FileTime.fromMillis(1_600_000_000_000L);

    @TempDir
    private Path folder;

    private Path jar = Path.of("");
    private String edition = "";

    @BeforeEach
    void anArchive() throws IOException {
        jar = folder.resolve("stele.jar");
        write(Map.of("a.class", "one", "b.class", "two"), "");
        edition = edition();
    }

    @Test
    void theSameArchiveBuiltAgainOrCopiedIsTheSameEdition() throws IOException {
        write(Map.of("a.class", "one", "b.class", "two"), "");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        assertThat(edition()).isEqualTo(edition);
        var copy = Files.copy(jar, folder.resolve("copy.jar"));
        assertThat(Program.edition(copy.toString())).isEqualTo(edition);
    }

    @Test
    void oneByteInAFileOfItMakesAnotherEdition() throws IOException {
        write(Map.of("a.class", "One", "b.class", "two"), "");
        assertThat(edition()).isNotEqualTo(edition);
    }

    @Test
    void anotherNameInItMakesAnotherEdition() throws IOException {
        write(Map.of("a.class", "one", "c.class", "two"), "");
        assertThat(edition()).isNotEqualTo(edition);
    }

    @Test
    void aCommentAtTheEndIsPassedBy() throws IOException {
        write(Map.of("a.class", "one", "b.class", "two"), "built by hand");
        assertThat(edition()).isEqualTo(edition);
    }

    @Test
    void whatIsNoArchiveIsKnownByItsStamp() throws IOException {
        for (var content : new String[] {"", "no archive", "PK\5\6" + "\u007f".repeat(18), "x".repeat(100_000)}) {
            Files.writeString(jar, content);
            Files.setLastModifiedTime(jar, BUILT);
            var before = edition();
            assertThat(before).contains(BUILT.toMillis() + "000000:" + content.length());
            Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
            assertThat(edition()).isNotEqualTo(before);
        }
    }

    private String edition() {
        return Program.edition(jar.toString());
    }

    private void write(Map<String, String> files, String comment) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setComment(comment);
            for (var file : new TreeMap<>(files).entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setLastModifiedTime(BUILT);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
    }
}
