package stele.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.file.Fingerprint;

/** When a run says what the last one said: on a real disk, where all files have just been written. */
class EchoTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final FileTime LATELY = FileTime.from(Instant.parse("2021-01-01T00:00:00Z"));
    private static final Fingerprint SITE = new Fingerprint(1, 2);
    private static final Echo.Numbers NUMBERS = new Echo.Numbers(1, 2, 3, 4, 5, 6);

    @TempDir
    private Path site;

    private Path content = Path.of("");
    private Path topic = Path.of("");

    @BeforeEach
    void aSite() throws IOException {
        content = site.resolve("content");
        topic = content.resolve("fr/a.md");
        Files.createDirectories(topic.getParent());
        Files.writeString(topic, "text");
        Files.writeString(content.resolve("fr/b.md"), "b");
    }

    @Test
    void aSiteThatWasWrittenJustNowNeedNotBeBuiltAgain() {
        build();
        assertThat(isSaidAgain()).isTrue();
    }

    @Test
    void anEditOfTheSameSizeWithinTheSameTickIsSeen() throws IOException {
        build();
        var stamp = Files.getLastModifiedTime(topic);
        Files.writeString(topic, "more");
        Files.setLastModifiedTime(topic, stamp);
        assertThat(isSaidAgain()).isFalse();
    }

    @Test
    void aFileThatComesWithinTheSameTickIsSeen() throws IOException {
        build();
        var stamp = Files.getLastModifiedTime(topic.getParent());
        Files.writeString(topic.resolveSibling("c.md"), "c");
        Files.setLastModifiedTime(topic.getParent(), stamp);
        assertThat(isSaidAgain()).isFalse();
    }

    @Test
    void aFileThatChangedAfterItWasReadIsSeen() throws IOException {
        try (var memory = memory()) {
            read(memory);
            Files.writeString(topic, "more");
            memory.keep("build", echo(), List.of(content));
        }
        assertThat(isSaidAgain()).isFalse();
    }

    @Test
    void aFileThatWasReadTwiceAndNotTheSameIsSeen() throws IOException {
        try (var memory = memory()) {
            read(memory);
            Files.writeString(topic, "more");
            memory.witness().saw(topic, Files.readAllBytes(topic));
            Files.writeString(topic, "text");
            memory.keep("build", echo(), List.of(content));
        }
        assertThat(isSaidAgain()).isFalse();
    }

    @Test
    void aYoungFileThatNobodyOpenedMakesTheNextRunLook() throws IOException {
        Files.writeString(content.resolve("fr/unread.png"), "x");
        build();
        assertThat(isSaidAgain()).isFalse();
        try (var files = Files.walk(site.resolve(".stele"))) {
            assertThat(files).noneMatch(file -> file.endsWith("echo"));
        }
    }

    @Test
    void aSaveThatChangesNothingIsNoChangeAlsoWhereTheFolderIsTouched() throws IOException {
        age(LONG_AGO);
        build();
        var aside = Files.writeString(topic.resolveSibling("aside"), "text");
        Files.move(aside, topic, StandardCopyOption.REPLACE_EXISTING);
        assertThat(isSaidAgain()).isTrue();
    }

    @Test
    void whatOneRunReadsIsKnownToThoseThatNeedNotOpenIt() throws IOException {
        age(LONG_AGO);
        build();
        try (var memory = memory()) {
            assertThat(said(memory)).isPresent();
            // A run of its own for another reason; it opens no file.
            memory.keep("build", echo(), List.of(content));
        }
        age(LATELY);
        assertThat(isSaidAgain()).isTrue();
    }

    @Test
    void stampsThatHaveComeOfAgeAreRememberedAndNothingElseIsWritten() throws IOException {
        build();
        age(LONG_AGO);
        var before = record();
        assertThat(isSaidAgain()).isTrue();
        var after = record();
        assertThat(after).isNotEqualTo(before);
        assertThat(isSaidAgain()).isTrue();
        assertThat(record()).isEqualTo(after);

        // From now on the stamp is trusted: that nobody can tell is the point of this.
        Files.writeString(topic, "more");
        age(LONG_AGO);
        assertThat(isSaidAgain()).isTrue();
    }

    @Test
    void aLinkInPlaceOfAFileIsAChange() throws IOException {
        build();
        var elsewhere = Files.writeString(site.resolve("elsewhere.md"), "text");
        Files.delete(topic);
        Files.createSymbolicLink(topic, elsewhere);
        assertThat(isSaidAgain()).isFalse();
    }

    /** A run that reads everything and is remembered. */
    private void build() {
        try (var memory = memory()) {
            read(memory);
            memory.keep("build", echo(), List.of(content));
        }
    }

    private void read(Memory memory) {
        try {
            var witness = memory.witness();
            for (var folder : List.of(content, topic.getParent())) {
                try (var entries = Files.list(folder)) {
                    witness.saw(folder, entries.toList());
                }
            }
            for (var file : List.of(topic, topic.resolveSibling("b.md"))) {
                witness.saw(file, Files.readAllBytes(file));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private boolean isSaidAgain() {
        try (var memory = memory()) {
            return said(memory).isPresent();
        }
    }

    private static Optional<Echo> said(Memory memory) {
        return memory.echo("build", output -> Optional.of(SITE));
    }

    private SteleFolder memory() {
        return SteleFolder.open(site, "1");
    }

    private Echo echo() {
        return new Echo(site.resolve("_site"), SITE, List.of(), NUMBERS);
    }

    private void age(FileTime time) throws IOException {
        try (var files = Files.walk(content)) {
            for (var file : files.toList()) {
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    /** When what was said was last written down, in nanoseconds. */
    private long record() throws IOException {
        try (var files = Files.walk(site.resolve(".stele"))) {
            var echo = files.filter(file -> file.endsWith("echo")).findFirst().orElseThrow();
            return Files.getLastModifiedTime(echo).to(TimeUnit.NANOSECONDS);
        }
    }
}
