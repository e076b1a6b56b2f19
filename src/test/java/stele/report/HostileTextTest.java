package stele.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Finding;
import stele.diagnostic.Position;
import stele.diagnostic.Severity;

/** What an author writes never breaks a report, nor commands who reads it. */
class HostileTextTest {

    private static final List<String> TEXTS = List.of(
            "a\n::error::b",
            "::stop-commands::token",
            "\r\n::set-output name=x::y",
            "]]><x>&amp;</failure>",
            "a | b \\| c \\",
            "<script>alert(1)</script>",
            "`` ` @everyone #1 https://example.org [x](y) ![z](javascript:1) **b** $x$",
            "\u001b[31mred\u001b]8;;http://x\u0007\u009b2J",
            "a\0b\u0001\ufffe\uffff",
            "lone \ud800 and \udc00",
            "\u202egnp.exe\u2066\u200f\u2028\u2029\u0085",
            "\"quotes\" 'and' \\backslashes\\ %0A %25 {0} {{",
            "😀é日本語",
            "x".repeat(100_000),
            " ");

    private static final Report REPORT = report();

    private static Report report() {
        var diagnostics = new ArrayList<Diagnostic>();
        for (var message : TEXTS) {
            var text = message.substring(0, Math.min(1000, message.length()));
            for (var severity : Severity.values()) {
                for (int line = 1; line <= 3; line++) {
                    var place = new Position("content/de-DE/" + text + ".md", line, line);
                    diagnostics.add(Finding.at(place, message)
                            .withHint(text)
                            .about(line == 3 ? "silenced" : text)
                            .with("target", text)
                            .relatedTo(new Position(text + ".md", 1, 1), text)
                            .as(severity, "link/missing-topic"));
                }
            }
        }
        return SampleReport.of(diagnostics)
                .withLines("[a](b)", TEXTS.get(7), "x".repeat(100_000))
                .withFiles(TEXTS.toArray(String[]::new))
                .silencing(String.join("", TEXTS))
                .build();
    }

    static Stream<Format> formats() {
        return Stream.concat(
                Formats.ALL.stream(),
                Stream.of(
                        new Text(Look.terminal(false, true)),
                        new Sarif(true),
                        new Junit(Severity.INFO),
                        new JobSummary()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatIsUtf8(Format format) {
        var encoder = StandardCharsets.UTF_8.newEncoder();
        var text = CharBuffer.wrap(SampleReport.written(format, REPORT));
        assertThatCode(() -> encoder.encode(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noFormatHoldsWhatATerminalObeys(Format format) {
        var obeyed = SampleReport.written(format, REPORT)
                .chars()
                .filter(c -> c != '\n')
                .filter(c -> Character.isISOControl(c)
                        || c >= 0x202a && c <= 0x202e
                        || c >= 0x2066 && c <= 0x2069
                        || c == 0x2028
                        || c == 0x2029);
        assertThat(obeyed).isEmpty();
    }

    @Test
    void jsonIsAsItsSchemaHasIt() {
        assertThat(Schemas.faults(Schemas.REPORT, SampleReport.written(new JsonReport(), REPORT)))
                .isEmpty();
    }

    @Test
    void aLineOfJsonlIsAFindingOfTheSchema() {
        var lines = SampleReport.written(new JsonLines(), REPORT).split("\n");
        assertThat(lines).hasSize(TEXTS.size() * 9);
        for (var line : lines) {
            assertThat(Schemas.faults(Schemas.FINDING, line)).isEmpty();
        }
    }

    @Test
    void theSchemasRefuseWhatIsWrong() {
        assertThat(Schemas.faults(Schemas.REPORT, "{}")).isNotEmpty();
        assertThat(Schemas.faults(Schemas.FINDING, "{}")).isNotEmpty();
        assertThat(Schemas.faults(Schemas.SARIF, "{}")).isNotEmpty();
        assertThat(Schemas.faults(Schemas.GITLAB, "[{}]")).isNotEmpty();
    }

    @Test
    void sarifIsAsOasisHasIt() {
        for (var format : List.of(new Sarif(), new Sarif(true))) {
            assertThat(Schemas.faults(Schemas.SARIF, SampleReport.written(format, REPORT)))
                    .isEmpty();
        }
    }

    @Test
    void gitlabIsAsItsDocumentationHasIt() {
        assertThat(Schemas.faults(Schemas.GITLAB, SampleReport.written(new Gitlab(), REPORT)))
                .isEmpty();
    }

    @Test
    void junitIsAsItsReadersHaveIt() {
        for (var format : List.of(new Junit(), new Junit(Severity.INFO))) {
            var xml = SampleReport.written(format, REPORT);
            assertThatCode(() -> Schemas.validateJunit(xml)).doesNotThrowAnyException();
        }
    }

    @Test
    void githubSeesOurCommandsOnly() {
        var lines = SampleReport.written(new Github(), REPORT).split("\n");
        assertThat(lines).hasSize(11);
        assertThat(lines[10]).startsWith("stele: ");
        assertThat(lines)
                .allMatch(
                        line -> line.matches(
                                "(::error file=[^,:]+,line=\\d+,endLine=\\d+,col=\\d+,endColumn=\\d+,title=link/missing-topic::.*|stele: .*)"));
    }

    @Test
    void markdownShowsTextAndNothingElse() {
        for (var format : List.of(new Markdown(), new JobSummary())) {
            var markdown = SampleReport.written(format, REPORT);
            assertThat(markdown.replaceAll("</?code>", "")).doesNotContain("<", "`", "](", "@", "\\");
            assertThat(markdown.lines().filter(line -> line.startsWith("| error")))
                    .isNotEmpty()
                    .allMatch(line -> line.chars().filter(c -> c == '|').count() == 5);
        }
    }

    @Test
    void aLineOfTextIsALine() {
        var lines = SampleReport.written(new Text(Look.PLAIN), REPORT).lines().toList();
        assertThat(lines)
                .allMatch(line -> line.startsWith("content/de-DE/")
                        || line.startsWith("  hint: ")
                        || line.startsWith("  see: ")
                        || line.startsWith("30 errors, 30 warnings, 30 info"));
    }

    /** What GitHub shows beside a job. */
    private static final class JobSummary implements Format {

        @Override
        public String name() {
            return "summary";
        }

        @Override
        public void write(Report report, Appendable out) throws IOException {
            Github.summary(report, out);
        }
    }
}
