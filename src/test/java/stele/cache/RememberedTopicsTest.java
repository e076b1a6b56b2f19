package stele.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.config.Languages;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.file.Decoder;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.file.Stamp;
import stele.i18n.LocaleTag;
import stele.markdown.Article;
import stele.markdown.Digest;
import stele.stage.Outcome;
import stele.topic.ReadTopic;
import stele.topic.Topic;

class RememberedTopicsTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    private static final ReadTopic READING = new ReadTopic(SiteConfig.DEFAULTS, false);

    @TempDir
    private Path site;

    private final AtomicInteger opened = new AtomicInteger();

    @BeforeEach
    void someTopics() throws IOException {
        for (int i = 0; i < 20; i++) {
            write(
                    i,
                    "---\ntitle: T" + i + "\n---\n\n# Topic " + i + "\n\nWords " + "and words ".repeat(i * 10) + "\n",
                    LONG_AGO);
        }
    }

    @Test
    void aRunAfterwardsOpensNoFile() {
        var first = run("1", READING);
        assertThat(opened).hasValue(20);
        assertThat(run("1", READING)).isEqualTo(first);
        assertThat(opened).hasValue(20);
    }

    @Test
    void oneFileThatChangedIsOpenedAlone() throws IOException {
        run("1", READING);
        opened.set(0);
        write(7, "# Another\n", FileTime.from(LONG_AGO.toInstant().plusSeconds(1)));
        assertThat(run("1", READING).get("content/7.md")).contains("Another");
        assertThat(opened).hasValue(1);
    }

    @Test
    void aFileThatWasTouchedOnlyIsOpenedOnceAndNotReadAsATopic() throws IOException {
        var first = run("1", READING);
        long size = size();
        opened.set(0);
        Files.setLastModifiedTime(path(3), FileTime.from(LONG_AGO.toInstant().plusSeconds(1)));
        assertThat(run("1", READING)).isEqualTo(first);
        assertThat(run("1", READING)).isEqualTo(first);
        assertThat(opened).hasValue(1);
        assertThat(size()).isEqualTo(size);
    }

    @Test
    void aFileThatIsTooYoungIsReadAgainSinceItMayHaveChangedWithoutANewStamp() throws IOException {
        var now = Files.getLastModifiedTime(Files.writeString(site.resolve("clock"), "x"));
        write(3, "# One\n", now);
        run("1", READING);
        write(3, "# Two\n", now);
        assertThat(run("1", READING).get("content/3.md")).contains("Two");
    }

    @Test
    void anotherVersionOrAnotherReadingOfTheSameSiteBeginsAnewWithoutAWord() {
        run("1", READING);
        run("2", READING);
        assertThat(opened).hasValue(40);
        var french = SiteConfig.DEFAULTS.with(Languages.of(List.of(new LocaleTag("fr-FR"))));
        assertThat(run("2", new ReadTopic(french, false)).get("content/1.md")).contains("fr-FR");
        assertThat(opened).hasValue(60);
    }

    @Test
    void whatReadingDoesNotSeeOfTheDescriptionOfTheSiteChangesNothing() {
        run("1", READING);
        run("1", new ReadTopic(SiteConfig.DEFAULTS.withOutput("elsewhere"), false));
        assertThat(opened).hasValue(20);
    }

    @Test
    void aCheckAndABuildDoNotForgetWhatTheOtherHasRead() {
        run("1", READING);
        run("1", new ReadTopic(SiteConfig.DEFAULTS, true));
        run("1", READING);
        run("1", new ReadTopic(SiteConfig.DEFAULTS, true));
        assertThat(opened).hasValue(40);
    }

    @Test
    void whateverIsDamagedTheTopicsAreTheSameAndItIsSaidOnce() throws IOException {
        var random = new Random(5);
        var expected = run("1", READING);
        for (int round = 0; round < 200; round++) {
            run("1", READING);
            var file = files().get(round % files().size());
            damage(file, random);
            try (var stele = SteleFolder.open(site, "1")) {
                assertThat(topics(stele, READING)).as("round " + round).isEqualTo(expected);
                assertThat(stele.damage()).as("round " + round + " " + file).isPresent();
            }
            try (var stele = SteleFolder.open(site, "1")) {
                assertThat(topics(stele, READING)).as("round " + round).isEqualTo(expected);
                assertThat(stele.damage())
                        .as("after round " + round + " " + file)
                        .isEmpty();
            }
        }
    }

    private static void damage(Path file, Random random) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (random.nextBoolean()) {
            Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        } else {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, bytes);
        }
    }

    @Test
    void theFolderStaysSmallHoweverOftenATopicChanges() throws IOException {
        run("1", READING);
        long size = size();
        for (int round = 1; round < 200; round++) {
            write(
                    19,
                    "# Round " + round + "\n\n" + "much ".repeat(200) + round + "\n",
                    FileTime.from(LONG_AGO.toInstant().plusSeconds(round)));
            assertThat(run("1", READING).get("content/19.md")).contains("Round " + round);
            assertThat(size()).isLessThan(3 * size);
        }
    }

    @Test
    void aFileThatIsGoneIsForgotten() throws IOException {
        run("1", READING);
        Files.delete(path(4));
        assertThat(run("1", READING)).hasSize(19).doesNotContainKey("content/4.md");
    }

    @Test
    void whoRunsBesideAnotherReadsAndWritesNothing() {
        run("1", READING);
        try (var one = SteleFolder.open(site, "1");
                var other = SteleFolder.open(site, "1")) {
            assertThat(one.isOurs()).isTrue();
            assertThat(other.isOurs()).isFalse();
            assertThat(topics(other, READING)).isEqualTo(topics(one, READING));
            assertThat(opened).hasValue(20);
            assertThat(other.damage()).isEmpty();
        }
        try (var later = SteleFolder.open(site, "1")) {
            assertThat(later.isOurs()).isTrue();
        }
    }

    @Test
    void whoMayNotWriteKeepsTextsInAFileWithoutAName() throws IOException {
        var expected = run("1", READING);
        write(3, "# Another\n\nWords\n", FileTime.from(LONG_AGO.toInstant().plusSeconds(1)));
        long size = size();
        try (var one = SteleFolder.open(site, "1");
                var other = SteleFolder.open(site, "1")) {
            var outcomes = outcomes(other, READING);
            assertThat(outcomes).allMatch(RememberedTopicsTest::isOnDisk);
            expected.replaceAll(
                    (file, told) -> file.equals("content/3.md") ? told(outcomes).get(file) : told);
            assertThat(told(outcomes)).isEqualTo(expected);
            assertThat(told(outcomes).get("content/3.md")).contains("Another");
            assertThat(one.isOurs()).isTrue();
        }
        assertThat(size()).isEqualTo(size);
    }

    @Test
    void whoMayNotRememberNeitherLooksIntoTheFolderNorMakesOne() throws IOException {
        try (var stele = SteleFolder.unused(site, "1")) {
            var outcomes = outcomes(stele, READING);
            assertThat(outcomes).allMatch(RememberedTopicsTest::isOnDisk);
            assertThat(site.resolve(".stele")).doesNotExist();
            assertThat(told(outcomes)).isEqualTo(run("1", READING));
        }
        opened.set(0);
        try (var stele = SteleFolder.unused(site, "1")) {
            topics(stele, READING);
        }
        assertThat(opened).hasValue(20);
    }

    /** In memory, an article is the same value whenever it is asked for. */
    @SuppressWarnings("ReferenceEquality") // the value itself is what is asked about
    private static boolean isOnDisk(Outcome<Topic> outcome) {
        var article = outcome.value().orElseThrow().body().article();
        var once = article.encoded();
        return once != article.encoded();
    }

    @Test
    void aDigestOpensItsFileWhenItIsAskedForAndIsRememberedThen() throws IOException {
        var expected = digest(
                READING.apply(open(new SourcePath("content", "3.md")).value().orElseThrow()));
        opened.set(0);
        for (int round = 0; round < 3; round++) {
            try (var stele = SteleFolder.open(site, "1")) {
                var outcomes = outcomes(stele, READING);
                assertThat(digest(outcomes.get(3))).isEqualTo(expected);
                assertThat(digest(outcomes.get(3))).isEqualTo(expected);
            }
            assertThat(opened).as("round " + round).hasValue(21);
        }
        write(3, "# Another\n", FileTime.from(LONG_AGO.toInstant().plusSeconds(1)));
        try (var stele = SteleFolder.open(site, "1")) {
            assertThat(digest(outcomes(stele, READING).get(3))).isNotEqualTo(expected);
        }
        assertThat(opened).hasValue(23);
    }

    @Test
    void theDigestOfAFileThatChangesMeanwhileIsNotRememberedAsThatOfTheOldOne() throws IOException {
        var text = Files.readString(path(3));
        var then = FileTime.from(LONG_AGO.toInstant().plusSeconds(1));
        try (var stele = SteleFolder.open(site, "1")) {
            var before = outcomes(stele, READING).get(3);
            write(3, "# Another\n", then);
            assertThat(digest(before))
                    .isEqualTo(digest(READING.apply(new SourceFile(new SourcePath("", ""), "# Another"))));
        }
        write(3, text, LONG_AGO);
        var expected = digest(READING.apply(new SourceFile(new SourcePath("", ""), text)));
        try (var stele = SteleFolder.open(site, "1")) {
            assertThat(digest(outcomes(stele, READING).get(3))).isEqualTo(expected);
        }
    }

    @Test
    void ofAFileThatIsGoneThereIsNoDigest() throws IOException {
        try (var stele = SteleFolder.open(site, "1")) {
            var before = outcomes(stele, READING).get(3);
            Files.delete(path(3));
            assertThat(digest(before)).isEmpty();
        }
    }

    @Test
    void digestsThatAreDamagedAreWorkedOutAgainAndItIsSaid() throws IOException {
        var expected = new ArrayList<String>();
        for (int round = 0; round < 3; round++) {
            try (var stele = SteleFolder.open(site, "1")) {
                expected.add(digest(outcomes(stele, READING).get(3)));
                assertThat(stele.damage().isPresent()).isEqualTo(round == 1);
            }
            if (round == 0) {
                damage(site.resolve(".stele/cache/build/digests"), new Random(1));
            }
        }
        assertThat(expected).containsOnly(expected.get(0)).hasSize(3);
    }

    private static String digest(Outcome<Topic> topic) {
        return topic.value().orElseThrow().body().digest();
    }

    @Test
    void whatFindsNoRoomInMemoryIsFetchedAgain() {
        var expected = run("1", READING);
        try (var stele = SteleFolder.unused(site, "1")) {
            var topic = new RememberedTopics(stele, "1", this::open, READING, new Shelf(0))
                    .topic(new SourcePath("content", "5.md"), stamp(path(5)));
            var body = new WeakReference<>(topic.value().orElseThrow().body());
            System.gc();
            assertThat(body.get()).isNull();
            assertThat(told(List.of(topic))).containsValue(expected.get("content/5.md"));
        }
    }

    @Test
    void whatFindsRoomInMemoryStays() {
        try (var stele = SteleFolder.unused(site, "1")) {
            var topics = new RememberedTopics(stele, "1", this::open, READING, new Shelf(1 << 20));
            var topic = topics.topic(new SourcePath("content", "5.md"), stamp(path(5)));
            var body = new WeakReference<>(topic.value().orElseThrow().body());
            System.gc();
            assertThat(body.get()).isSameAs(topic.value().orElseThrow().body());
            topics.keep();
        }
    }

    @Test
    void whoReadsKeepsWhatItReadsWhileAnotherRunReplacesIt() throws IOException {
        var expected = run("1", READING);
        var old = new ArrayList<Outcome<Topic>>();
        try (var writer = SteleFolder.open(site, "1");
                var reader = SteleFolder.open(site, "1")) {
            old.addAll(outcomes(reader, READING));
            for (int i = 0; i < 20; i++) {
                write(
                        i,
                        "# New " + i + "\n\n" + "more words ".repeat(400),
                        FileTime.from(LONG_AGO.toInstant().plusSeconds(5)));
            }
            topics(writer, READING);
            assertThat(told(old)).isEqualTo(expected);
            assertThat(reader.damage()).isEmpty();
        }
    }

    @Test
    void gitDoesNotSeeIt() throws IOException {
        run("1", READING);
        assertThat(site.resolve(".stele/.gitignore")).hasContent("*\n");
    }

    @Test
    void whereNothingCanBeWrittenEverythingIsReadAndItIsSaidOnce() throws IOException {
        Files.writeString(site.resolve(".stele"), "in the way");
        try (var stele = SteleFolder.open(site, "1")) {
            assertThat(topics(stele, READING)).hasSize(20);
            assertThat(stele.damage().orElseThrow().rule()).isEqualTo("cache/unusable");
        }
    }

    private Map<String, String> run(String version, ReadTopic reading) {
        try (var stele = SteleFolder.open(site, version)) {
            var topics = topics(stele, reading);
            assertThat(stele.damage()).isEmpty();
            return topics;
        }
    }

    private Map<String, String> topics(SteleFolder stele, ReadTopic reading) {
        return told(outcomes(stele, reading));
    }

    private List<Outcome<Topic>> outcomes(SteleFolder stele, ReadTopic reading) {
        var topics = stele.topics(this::open, reading);
        var outcomes = new ArrayList<Outcome<Topic>>();
        for (int i = 0; i < 20; i++) {
            if (Files.exists(path(i))) {
                outcomes.add(topics.topic(new SourcePath("content", i + ".md"), stamp(path(i))));
            }
        }
        topics.keep();
        return outcomes;
    }

    /** Everything that is known of each topic, in words; its digest would open the file. */
    private static Map<String, String> told(List<Outcome<Topic>> outcomes) {
        var told = new TreeMap<String, String>();
        for (var outcome : outcomes) {
            var topic = outcome.value().orElseThrow();
            Article article = topic.body().article();
            told.put(
                    topic.source().toString(),
                    topic.id() + " " + topic.frontMatter() + topic.title() + topic.description()
                            + BodyCodec.with(article, Digest.NONE, topic.body()));
        }
        return told;
    }

    private Outcome<SourceFile> open(SourcePath path) {
        opened.incrementAndGet();
        try {
            return Decoder.decode(path, Files.readAllBytes(site.resolve(path.toString())));
        } catch (NoSuchFileException gone) {
            return Outcome.failed(Diagnostic.error(path.start(), "io/missing", "there is no such file"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Stamp stamp(Path file) {
        try {
            return new Stamp(Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS), Files.size(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path path(int number) {
        return site.resolve("content").resolve(number + ".md");
    }

    private void write(int number, String text, FileTime modified) throws IOException {
        Files.createDirectories(path(number).getParent());
        Files.writeString(path(number), text);
        Files.setLastModifiedTime(path(number), modified);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(site.resolve(".stele/cache/build"))) {
            return files.sorted().toList();
        }
    }

    private long size() throws IOException {
        long size = 0;
        for (var file : files()) {
            size += Files.size(file);
        }
        return size;
    }
}
