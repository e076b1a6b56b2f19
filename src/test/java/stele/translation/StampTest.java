package stele.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.catalogue.Catalogue;
import stele.config.Demands;
import stele.config.SiteConfig;
import stele.file.Edit;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.file.WrittenFile;
import stele.i18n.LocaleTag;
import stele.topic.ReadTopic;
import stele.topic.Topic;

/** One line of a file changes, and nothing else. */
class StampTest {

    private static final SiteConfig CONFIG = config();
    private static final SourcePath PATH = new SourcePath("content", "de-DE/a.md");
    private static final Topic SOURCE =
            topic(new SourceFile(new SourcePath("content", "fr-FR/a.md"), "---\ntitle: A\n---\n\n# A\n\nTexte.\n"));
    private static final String STAMP = "sourceHash: " + SOURCE.body().digest();

    private static final List<String> LINES = List.of(
            "title: 'Ein: Titel'",
            "# a comment",
            "Tags: [a, b] # why",
            "ms:assetid: 0a1b",
            "description: >-\n  two\n  lines",
            "nested:\n  key: value",
            "x: \"y\"   ",
            "",
            "TOCTitle: Ä–😀");

    private static final List<String> OLD_STAMPS = List.of(
            "sourceHash: 0123456789abcdef",
            "sourcehash:   \"0123456789abcdef\"   # stamped",
            "SOURCEHASH: '0123456' #x",
            "sourceHash:",
            "sourceHash: # none yet",
            "sourceHash:   ",
            "sourceHash: no hash at all");

    static Stream<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStampedFileDiffersInOneLineAndAStampedTwiceInNone(long seed) {
        var random = new Random(seed);
        var before = file(random);
        var after = stamped(before);
        var linesBefore = lines(before);
        var linesAfter = lines(after);
        if (linesAfter.size() == linesBefore.size()) {
            var changed = IntStream.range(0, linesBefore.size())
                    .filter(i -> !linesBefore.get(i).equals(linesAfter.get(i)))
                    .boxed()
                    .toList();
            assertThat(changed).hasSize(1);
            assertThat(linesBefore.get(changed.get(0))).startsWithIgnoringCase("sourceHash:");
        } else {
            var added = new ArrayList<>(linesAfter);
            int at = linesAfter.indexOf(linesAfter.stream()
                    .filter(line -> line.startsWith(STAMP))
                    .findFirst()
                    .orElseThrow());
            added.remove(at);
            assertThat(added).isEqualTo(linesBefore);
            assertThat(linesAfter.get(at + 1)).startsWith("---");
        }
        assertThat(topic(after.source()).frontMatter().text("sourceHash"))
                .contains(SOURCE.body().digest());
        assertThat(topic(after.source()).body().digest())
                .isEqualTo(topic(before.source()).body().digest());
        assertThat(edits(after)).isEmpty();
    }

    @Test
    void theLineGetsTheLineEndsOfItsFileAndTheMarkStaysInFront() {
        assertThat(stamped(written("\uFEFF---\r\ntitle: A\r\n---\r\nText.\n")).written())
                .isEqualTo("\uFEFF---\r\ntitle: A\r\n" + STAMP + "\r\n---\r\nText.\n");
        assertThat(stamped(written("---\rtitle: A\r---\rText.")).written())
                .isEqualTo("---\rtitle: A\r" + STAMP + "\r---\rText.");
        assertThat(stamped(written("---\n---")).written()).isEqualTo("---\n" + STAMP + "\n---");
    }

    @Test
    void aCommentBehindTheOldHashStays() {
        assertThat(stamped(written("---\nsourceHash: abc1234  # mine\ntitle: A\n---\n"))
                        .written())
                .isEqualTo("---\n" + STAMP + "  # mine\ntitle: A\n---\n");
    }

    @Test
    void aFileWithoutFrontMatterGetsSome() {
        assertThat(stamped(written("\uFEFF# A\r\n\r\nText.")).written())
                .isEqualTo("\uFEFF---\r\n" + STAMP + "\r\n---\r\n# A\r\n\r\nText.");
        assertThat(stamped(written("# A")).written()).isEqualTo("---\n" + STAMP + "\n---\n# A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sourceHash: [a, b]",
                "sourceHash:\n  abc1234",
                "sourceHash: abc\n  1234",
                "sourceHash: |\n  abc",
                "sourceHash: \"abc\n  1234\"",
                "{a: b, sourceHash: abc1234, c: d}",
                "sourceHash: {a: b}"
            })
    void whatIsNoTextOnOneLineIsRefusedAtItsPlaceOrReplacedWhole(String yaml) {
        var file = written("---\ntitle: A\n" + yaml + "\n---\nText.\n");
        if (yaml.startsWith("{")) {
            file = written("---\n" + yaml + "\n---\nText.\n");
        }
        var outcome = Stamp.of(topic(file.source()), file.source(), SOURCE);
        if (outcome.value().isPresent()) {
            var after = topic(stamped(file).source()).frontMatter();
            assertThat(after.text("sourceHash")).contains(SOURCE.body().digest());
        } else {
            assertThat(outcome.diagnostics()).hasSize(1).allSatisfy(found -> {
                assertThat(found.position().file()).isEqualTo("content/de-DE/a.md");
                assertThat(found.message()).contains("sourceHash");
                assertThat(found.hint()).isNotEmpty();
            });
        }
    }

    @Test
    void afterStampingNothingLagsUntilTheSourceIsEdited() {
        var translation = topic(stamped(written("---\ntitle: A\n---\nText.\n")).source());
        assertThat(lag(translation, SOURCE)).isEmpty();
        var edited = topic(new SourceFile(SOURCE.source(), "---\ntitle: A\n---\n\n# A\n\nAutre texte.\n"));
        assertThat(lag(translation, edited)).isPresent();
    }

    private static Optional<Lag> lag(Topic translation, Topic source) {
        var catalogue = Catalogue.of(CONFIG, List.of(translation, source));
        return Translations.of(CONFIG, catalogue, () -> History.NONE).lag(translation);
    }

    private static WrittenFile file(Random random) {
        var text = new StringBuilder("---\n");
        boolean hasStamp = random.nextBoolean();
        var lines = new ArrayList<>(LINES);
        Collections.shuffle(lines, random);
        lines = new ArrayList<>(lines.subList(0, random.nextInt(lines.size() + 1)));
        if (hasStamp) {
            lines.add(random.nextInt(lines.size() + 1), OLD_STAMPS.get(random.nextInt(OLD_STAMPS.size())));
        }
        lines.forEach(line -> text.append(line).append('\n'));
        text.append(random.nextBoolean() ? "---\n" : "---  \n");
        text.append(random.nextBoolean() ? "\n# A\n\nsourceHash: in the text\n---\n" : "Text.");
        var ends = List.of("\n", "\r\n", "\r");
        var end = random.nextInt(4) == 3 ? "" : ends.get(random.nextInt(3));
        var written = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
        text.chars()
                .forEach(c -> written.append(
                        c != '\n' ? String.valueOf((char) c) : end.isEmpty() ? ends.get(random.nextInt(2)) : end));
        return written(written.toString());
    }

    private static WrittenFile stamped(WrittenFile file) {
        var bytes = file.with(edits(file));
        return decoded(bytes);
    }

    private static List<Edit> edits(WrittenFile file) {
        return Stamp.of(topic(file.source()), file.source(), SOURCE).value().orElseThrow().stream()
                .toList();
    }

    private static WrittenFile written(String text) {
        return decoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static WrittenFile decoded(byte[] bytes) {
        return WrittenFile.decode(PATH, bytes).value().orElseThrow();
    }

    /** Each with its end, which is one of the three. */
    private static List<String> lines(WrittenFile file) {
        return List.of(file.written().split("(?<=\n)|(?<=\r)(?!\n)"));
    }

    private static Topic topic(SourceFile file) {
        var outcome = new ReadTopic(CONFIG, false).apply(file);
        return outcome.value().orElseThrow(() -> new AssertionError(outcome.diagnostics() + "\n" + file.text()));
    }

    private static SiteConfig config() {
        var locales = List.of(new LocaleTag("fr-FR"), new LocaleTag("de-DE"));
        var demands =
                new Demands(locales.get(0), new TreeMap<>(), Demands.NONE.check(), List.of(), List.of(), null, null);
        return SiteConfig.DEFAULTS.only(locales).withDemands(demands);
    }
}
