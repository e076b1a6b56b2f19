package stele.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import stele.config.SiteConfig.Trust;
import stele.diagnostic.Position;
import stele.file.Decoder;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.markdown.Body;
import stele.markdown.Facts;
import stele.markdown.MarkdownReader;

/** Whatever a check notes of real topics stands in their files at the place that it names. */
@EnabledIf(value = RealTopics.ARE_THERE, disabledReason = RealTopics.REASON)
class FactsTest {

    private static final long SEED = 20_130_731;
    /** Of every topic there are four translations; a part of them is as good as all. */
    private static final int SAMPLE = 120;

    /** Characters that HTML forbids, that are replaced, or that nobody sees. */
    private static final String ODD = "\u0001\u0000\uFFFD\u200B\uFEFF\u2028\t\\&\uD800";

    @Test
    void whatIsNotedStandsWhereItIsSaidToStand() throws IOException {
        for (var file : sample()) {
            var lines = lines(file);
            var facts = read(file).facts();
            checkProse(facts, lines);
            assertThat(facts.parts())
                    .allSatisfy(
                            part -> assertThat(rest(lines, part.position())).containsPattern("^" + start(part.kind())));
            assertThat(facts.parts()).isSortedAccordingTo((a, b) -> a.position().compareTo(b.position()));
            assertThat(facts.ids())
                    .allSatisfy(id -> assertThat(rest(lines, id.position())).startsWith(id.id()));
        }
    }

    @Test
    void wordsDoSoAlsoInATextThatSomebodySpilledOddCharactersInto() throws IOException {
        var random = new Random(SEED);
        for (var file : sample()) {
            var spilled = new StringBuilder(file.text());
            for (int i = 0; i < 40; i++) {
                spilled.insert(
                        body(file.text()) + random.nextInt(spilled.length() - body(file.text()) + 1),
                        ODD.charAt(random.nextInt(ODD.length())));
            }
            var odd = new SourceFile(file.path(), spilled.toString());
            checkProse(read(odd).facts(), lines(odd));
        }
    }

    private static void checkProse(Facts facts, List<String> lines) {
        assertThat(facts.prose())
                .flatExtracting(Facts.Passage::runs)
                .isNotEmpty()
                .allSatisfy(run -> {
                    assertThat(run.text()).isNotEmpty().doesNotContain("\n");
                    assertThat(rest(lines, run.position())).startsWith(run.text());
                });
    }

    private static String start(Facts.Kind kind) {
        return switch (kind) {
            case HEADING -> "(#|<[hH][1-6]|\\S)";
            case IMAGE -> "(!\\[|<[iI][mM][gG]\\b)";
            case CODE -> "(```|~~~|<pre|<PRE|\\s*\\S)";
            case TABLE -> "(<table|<TABLE|\\|)";
            case ALERT -> "\\[!\\w+\\]";
            case LIST_ITEM -> "([-+*]|\\d+[.)]|<li|<LI)";
        };
    }

    private static List<String> lines(SourceFile file) {
        return List.of(file.text().split("\n", -1));
    }

    private static String rest(List<String> lines, Position position) {
        return lines.get(position.line() - 1).substring(position.column() - 1);
    }

    private static Body read(SourceFile file) {
        return MarkdownReader.read(file, body(file.text()), Trust.SAFE, true)
                .value()
                .orElseThrow();
    }

    private static int body(String text) {
        int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
        return end < 0 ? 0 : end + 5;
    }

    private static List<SourceFile> sample() throws IOException {
        var files = new ArrayList<SourceFile>();
        try (Stream<Path> paths = Files.walk(RealTopics.SHARED.resolve("corpus"))) {
            for (var path :
                    paths.filter(it -> it.toString().endsWith(".md")).sorted().toList()) {
                var name = new SourcePath(".", path.getFileName().toString());
                Decoder.decode(name, Files.readAllBytes(path)).value().ifPresent(files::add);
            }
        }
        Collections.shuffle(files, new Random(SEED));
        return files.subList(0, Math.min(SAMPLE, files.size()));
    }
}
