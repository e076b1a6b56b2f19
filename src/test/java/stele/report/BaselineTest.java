package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.check.Rule;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.diagnostic.Severity;
import stele.file.SourceFile;
import stele.file.SourcePath;

class BaselineTest {

    private static final String RULE = "link/missing-topic";
    private static final String FILE = ".stele-baseline.json";

    @Test
    void whatIsKnownDoesNotCountAndTheFirstNewOneDoes() {
        var known = baseline(SampleReport.of(at(1, "b.md"), at(2, "c.md")).build());
        var report = SampleReport.of(at(1, "b.md"), at(2, "c.md"), at(3, "d.md"))
                .against(known)
                .build();
        assertThat(report.summary().all()).isEqualTo(1);
        assertThat(report.summary().silencedByBaseline()).isEqualTo(2);
        assertThat(counting(report)).containsExactly("no 'd.md'");
    }

    @Test
    void linesMayMove() {
        var known = baseline(SampleReport.of(at(1, "b.md")).build());
        var report = SampleReport.of(at(70, "b.md")).against(known).build();
        assertThat(report.summary().all()).isZero();
    }

    @Test
    void ofEqualFindingsTheOneMoreIsNew() {
        var known = baseline(SampleReport.of(at(1, "b.md"), at(2, "b.md")).build());
        var report = SampleReport.of(at(1, "b.md"), at(2, "b.md"), at(3, "b.md"))
                .against(known)
                .build();
        assertThat(report.summary().all()).isEqualTo(1);
        assertThat(report.summary().bySeverity()).containsEntry(Severity.ERROR, 1);
    }

    @Test
    void anEntryThatNoLongerOccursIsTold() {
        var known = baseline(SampleReport.of(at(1, "b.md"), at(2, "c.md")).build());
        var report = SampleReport.of(at(1, "c.md")).against(known).build();
        assertThat(SampleReport.entries(report))
                .filteredOn(Entry::counts)
                .extracting(entry -> entry.diagnostic().toString())
                .containsExactly(FILE + ":2:1: info: '" + RULE + "' no longer finds 'b.md' in 'a.md' [baseline/stale]");
        assertThat(report.summary().byRule()).containsEntry("baseline/stale", 1);
    }

    @Test
    void anEntryIsNotStaleWhereNobodyLooked() {
        var known = baseline(SampleReport.of(at(1, "b.md")).build());
        var elsewhere = SampleReport.of().ofAPart().against(known).build();
        var notAsked = SampleReport.of()
                .askingOnly(new Rule.Noticed("link/empty", Level.ERROR))
                .against(known)
                .build();
        var there = SampleReport.of().against(known).build();
        assertThat(List.of(elsewhere, notAsked, there))
                .extracting(report -> report.summary().all())
                .containsExactly(0, 0, 1);
    }

    @Test
    void whatKeepsReadersSafeIsNeverKnown() {
        var unsafe = Finding.at(new Position("a.md", 1, 1), "no 'javascript:'")
                .about("javascript:")
                .as(Severity.ERROR, "link/unsafe-scheme");
        var written = written(SampleReport.of(unsafe, at(1, "b.md")).build());
        assertThat(written).contains("missing-topic").doesNotContain("unsafe-scheme");
        var forged = written.replace(RULE, "link/unsafe-scheme")
                .replaceAll(
                        "\"fingerprint\":\"\\w+\"",
                        "\"fingerprint\":\"" + new Fingerprint("link/unsafe-scheme", "a.md", "javascript:", 1).hex()
                                + "\"");
        var report = SampleReport.of(unsafe).against(parsed(forged)).build();
        assertThat(report.summary().of(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void anEntryHasALineAndLinesAreSorted() {
        var written = written(
                SampleReport.of(at(1, "z.md"), at(2, "b.md"), at(3, "b.md")).build());
        assertThat(written.lines().map(line -> line.replaceAll("\"fingerprint\":\"\\w{20}\"", "…")))
                .containsExactly(
                        "{\"version\":1,\"entries\":[",
                        "{\"rule\":\"link/missing-topic\",\"path\":\"a.md\",\"subject\":\"b.md\",\"ordinal\":1,…},",
                        "{\"rule\":\"link/missing-topic\",\"path\":\"a.md\",\"subject\":\"b.md\",\"ordinal\":2,…},",
                        "{\"rule\":\"link/missing-topic\",\"path\":\"a.md\",\"subject\":\"z.md\",\"ordinal\":1,…}",
                        "]}");
    }

    @Test
    void aWrittenBaselineKeepsWhatWasKnownAndLeavesOutWhatCommentsSilence() {
        var first = SampleReport.of(at(1, "b.md")).build();
        var second = SampleReport.of(at(1, "b.md"), at(2, "c.md"), at(3, "silenced"))
                .against(baseline(first))
                .build();
        assertThat(written(second)).contains("b.md", "c.md").doesNotContain("silenced");
    }

    @Test
    void aLargeOneIsRead() {
        var many = IntStream.rangeClosed(1, 10_000)
                .mapToObj(line -> at(line, "topic-" + line + " \0\ud800😀\".md"))
                .toList();
        var report = SampleReport.of(many)
                .against(baseline(SampleReport.of(many).build()))
                .build();
        assertThat(report.summary().all()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "[] | 1:1 | a baseline is a mapping with a list of 'entries'",
                "§§ | 1:1 | a baseline is a mapping with a list of 'entries'",
                "{\"version\":1,\"entries\":{}} | 1:1 | a baseline is a mapping with a list of 'entries'",
                "{\"version\":2,\"entries\":[]} | 1:1 | this baseline has another version than 1",
                "{\"version\":1,\"entries\":[{\"rule\":\"a/b\"}]} | 1:25 | this entry has no rule or no fingerprint",
            })
    void aMalformedOneIsAFault(String text, String place, String message) {
        var outcome = Baseline.parse(file(text));
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(FILE + ":" + place + ": error: " + message + " [baseline/malformed]");
        assertThat(outcome.diagnostics().get(0).hint()).contains("--write-baseline");
    }

    @Test
    void oneThatWasCutIsAFault() {
        var outcome = Baseline.parse(file("{\"version\":1,\"entries\":[\n{\"rule\":"));
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::rule).containsExactly("baseline/malformed");
    }

    static Baseline baseline(Report report) {
        return parsed(written(report));
    }

    private static Baseline parsed(String text) {
        return Baseline.parse(file(text)).value().orElseThrow();
    }

    private static SourceFile file(String text) {
        return new SourceFile(new SourcePath(".", FILE), text);
    }

    private static String written(Report report) {
        var out = new StringBuilder();
        try {
            Baseline.write(report, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static List<String> counting(Report report) {
        return SampleReport.entries(report).stream()
                .filter(Entry::counts)
                .map(entry -> entry.diagnostic().message())
                .toList();
    }

    private static Diagnostic at(int line, String target) {
        return Finding.at(new Position("a.md", line, 1), "no '" + target + "'")
                .about(target)
                .as(Severity.ERROR, RULE);
    }
}
