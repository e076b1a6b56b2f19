package stele.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.file.Fingerprint;
import stele.file.SourcePath;
import stele.file.Stamp;

/** By what an author's image is known from run to run. */
class JournalTest {

    private static final SourcePath IMAGE = new SourcePath("content", "a.png");
    private static final Stamp STAMP = new Stamp(10, 4);
    private static final Stamp LATER = new Stamp(20, 4);
    private static final Fingerprint SETTINGS = print("settings");

    @TempDir
    private Path site;

    private int opened;

    @Test
    void anImageWithASettledStampIsKnownByItAndNeverOpened() {
        var first = known(STAMP, true, "text");
        assertThat(known(STAMP, true, "text")).isEqualTo(first).isPresent();
        assertThat(known(LATER, true, "text")).isNotEqualTo(first);
        assertThat(opened).isZero();
    }

    @Test
    void anImageThatIsTooYoungIsKnownByItsContentAlsoWhenItHasComeOfAge() {
        var first = known(STAMP, false, "text");
        assertThat(first).isPresent();
        assertThat(known(STAMP, false, "more")).isNotEqualTo(first).isPresent();
        assertThat(known(STAMP, true, "text")).isEqualTo(first);
        assertThat(opened).isEqualTo(3);
        assertThat(known(STAMP, true, "not asked for")).isEqualTo(first);
        assertThat(opened).isEqualTo(3);
        assertThat(known(LATER, true, "text")).isEqualTo(first);
        assertThat(opened).isEqualTo(4);
    }

    @Test
    void aRunThatNobodyWillRememberOpensNoYoungImage() {
        assertThat(Journal.none().asset(IMAGE, STAMP, false, () -> Optional.of(print("text"))))
                .isEmpty();
    }

    @Test
    void runsOfTheLongestAgoMakeRoomForNewOnes() throws IOException {
        for (int run = 0; run < SteleFolder.MOST_RUNS + 3; run++) {
            try (var memory = SteleFolder.open(site, "1")) {
                memory.journal("build into " + run, SETTINGS).keep();
            }
            for (var folder : runs()) {
                // As if a minute had passed since.
                var later = Files.getLastModifiedTime(folder).toInstant().minusSeconds(60);
                Files.setLastModifiedTime(folder, FileTime.from(later));
            }
            assertThat(runs()).hasSizeLessThanOrEqualTo(SteleFolder.MOST_RUNS);
        }
        assertThat(runs()).hasSize(SteleFolder.MOST_RUNS);
        var before = runs();
        try (var memory = SteleFolder.open(site, "1")) {
            // The last but eleven is still known, and nothing has to go for it.
            memory.journal("build into 3", SETTINGS).keep();
        }
        assertThat(runs()).isEqualTo(before);
    }

    private List<Path> runs() throws IOException {
        try (var folders = Files.list(site.resolve(".stele/outputs"))) {
            return folders.sorted().toList();
        }
    }

    /** By what it is known in one more run. */
    private Optional<Fingerprint> known(Stamp stamp, boolean settled, String content) {
        try (var memory = SteleFolder.open(site, "1")) {
            var journal = memory.journal("build", SETTINGS);
            var known = journal.asset(IMAGE, stamp, settled, () -> {
                opened++;
                return Optional.of(print(content));
            });
            journal.keep();
            return known;
        }
    }

    private static Fingerprint print(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
