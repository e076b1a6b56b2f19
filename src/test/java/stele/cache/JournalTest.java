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
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.file.Fingerprint;
import stele.file.OutputPath;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.file.Stamp;
import stele.stage.Outcome;
import stele.topic.ReadTopic;
import stele.topic.Topic;

/** What one run knows of another. */
class JournalTest {

    private static final SourcePath IMAGE = new SourcePath("content", "a.png");
    private static final Stamp STAMP = new Stamp(10, 4);
    private static final Stamp LATER = new Stamp(20, 4);
    private static final Fingerprint SETTINGS = print("settings");
    private static final Fingerprint LOOK = print("look");
    private static final OutputPath PAGE = new OutputPath("a.html");

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
    void anotherLookMakesOtherPagesAndFindsNothingElse() {
        var found =
                Diagnostic.warning(new SourcePath("content", "a.md").start(), "link/missing-topic", "nothing there");
        try (var memory = SteleFolder.open(site, "1")) {
            var journal = journal(memory, LOOK);
            var topic = topic(memory);
            journal.judged(topic, List.of(found));
            journal.made(new Made(PAGE, "content/a.md", print("page")), topic, print("model"));
            var made = new Made(new OutputPath("_search/1.js"), "", print("words"));
            journal.job("search", List.of(topic), List.of(made));
            journal.keep();
        }
        for (var look : List.of(LOOK, print("another"))) {
            try (var memory = SteleFolder.open(site, "1")) {
                var journal = journal(memory, look);
                var topic = topic(memory);
                boolean same = look.equals(LOOK);
                assertThat(journal.judged(topic)).contains(List.of(found));
                assertThat(journal.page(PAGE, topic, () -> print("model")).isPresent())
                        .isEqualTo(same);
                assertThat(journal.job("search", List.of(topic), true).isPresent())
                        .isEqualTo(same);
                assertThat(journal.job("search", List.of(topic), false)).isPresent();
                assertThat(journal.file(new OutputPath("_search/1.js"))).isPresent();
                assertThat(journal.knowsAnother()).isEqualTo(same);
            }
        }
    }

    private static Journal journal(Memory memory, Fingerprint look) {
        var journal = memory.journal("build", SETTINGS, look);
        journal.enter(Optional.of(print("world")));
        return journal;
    }

    private static Topic topic(Memory memory) {
        var topics = memory.topics(
                path -> Outcome.of(new SourceFile(path, "# A\n\nText.\n")), new ReadTopic(SiteConfig.DEFAULTS, false));
        var topic =
                topics.topic(new SourcePath("content", "a.md"), STAMP).value().orElseThrow();
        topics.keep();
        return topic;
    }

    @Test
    void runsOfTheLongestAgoMakeRoomForNewOnes() throws IOException {
        for (int run = 0; run < SteleFolder.MOST_RUNS + 3; run++) {
            try (var memory = SteleFolder.open(site, "1")) {
                memory.journal("build into " + run, SETTINGS, LOOK).keep();
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
            memory.journal("build into 3", SETTINGS, LOOK).keep();
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
            var journal = memory.journal("build", SETTINGS, LOOK);
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
