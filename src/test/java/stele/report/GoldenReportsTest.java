package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stele.check.Rule;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.diagnostic.Severity;

/** How one small report looks in every format. {@code -Dgolden.update} rewrites the files; the diff is the review. */
class GoldenReportsTest {

    private static final Path FOLDER = Path.of("src/test/resources/stele/report");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    static Stream<Arguments> formats() {
        return Stream.concat(
                Formats.ALL.stream().map(format -> Arguments.of(format.name(), format)),
                Stream.of(
                        Arguments.of("text-terminal", new Text(Look.terminal(true, false))),
                        Arguments.of("sarif-silenced", new Sarif(true)),
                        Arguments.of("junit-warnings", new Junit(Severity.WARNING))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void everyFormatLooksAsItsFileSays(String name, Format format) throws IOException {
        var written = SampleReport.written(format, report());
        var file = FOLDER.resolve(name + ".golden");
        if (UPDATE) {
            Files.writeString(file, written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
    }

    @Test
    void aSiteWithoutFaultsHasAReportInEveryFormat() {
        var report = SampleReport.of().withFiles("content/fr-FR/a.md").build();
        assertThat(Schemas.faults(Schemas.REPORT, SampleReport.written(new JsonReport(), report)))
                .isEmpty();
        assertThat(Schemas.faults(Schemas.SARIF, SampleReport.written(new Sarif(), report)))
                .isEmpty();
        assertThat(SampleReport.written(new Gitlab(), report)).isEqualTo("[\n]\n");
        assertThat(SampleReport.written(new JsonLines(), report)).isEmpty();
        assertThat(SampleReport.written(new Junit(), report)).contains("tests=\"1\" failures=\"0\"");
        assertThat(SampleReport.written(new Github(), report)).startsWith("stele: 0 errors");
        assertThat(SampleReport.written(new Text(Look.terminal(false, false)), report))
                .startsWith("0 errors");
    }

    private static Report report() {
        var missing = Finding.at(new Position("content/de-DE/a.md", 2, 5), "no topic 'b.md' in any language")
                .withHint("write 'c.md'")
                .about("b.md")
                .with("target", "b.md")
                .ofLength(9);
        var duplicate = Finding.at(new Position("content/de-DE/a.md", 3, 1), "the id 'x' is there twice")
                .about("x")
                .relatedTo(new Position("content/de-DE/a.md", 1, 1), "the first one");
        var known = Finding.at(new Position("content/fr-FR/a.md", 4, 8), "the title is that of another language")
                .about("known");
        var silenced = Finding.at(new Position("content/fr-FR/a.md", 5, 1), "two blanks")
                .about("silenced");
        var config = Finding.at(new Position("site.yaml", 1, 1), "'titel' is no key");
        return SampleReport.of(List.of(
                        missing.as(Severity.ERROR, "link/missing-topic"),
                        duplicate.as(Severity.WARNING, "sample/duplicate"),
                        known.as(Severity.WARNING, "sample/known"),
                        silenced.as(Severity.INFO, "sample/silenced"),
                        config.as(Severity.INFO, "sample/config")))
                .withLines(
                        "See [x](y) and 日本 <a name=\"x\">.",
                        "see [the b](b.md), 100 % | <sure>",
                        "<p id=\"x\">two</p>",
                        "title: Setup  # really",
                        "two  blanks")
                .withFiles("content/de-DE/a.md", "content/fr-FR/a.md", "content/fr-FR/b.md", "site.yaml")
                .askingOnly(new Rule.Noticed("link/missing-topic", Level.ERROR))
                .against(knowing(known.as(Severity.WARNING, "sample/known")))
                .silencing("as the original has it")
                .in("docs")
                .build();
    }

    private static Baseline knowing(Diagnostic diagnostic) {
        return BaselineTest.baseline(SampleReport.of(diagnostic).build());
    }
}
