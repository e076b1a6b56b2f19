package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stele.check.Origin;
import stele.check.Rules;
import stele.check.Verdict;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Finding;
import stele.diagnostic.Position;
import stele.diagnostic.Severity;

class CheckReportTest {

    private static final String RULE = "link/missing-topic";

    @Test
    void whatCountsIsCountedOnce() {
        var summary = SampleReport.of(
                        at("de-DE/a.md", 1, "b", Severity.ERROR),
                        at("de-DE/a.md", 2, "c", Severity.WARNING),
                        at("x.md", 1, "silenced", Severity.ERROR),
                        at("x.md", 2, "d", Severity.INFO))
                .build()
                .summary();
        assertThat(summary.bySeverity()).isEqualTo(Map.of(Severity.ERROR, 1, Severity.WARNING, 1, Severity.INFO, 1));
        assertThat(summary.byRule()).isEqualTo(Map.of(RULE, 3));
        assertThat(summary.byLocale())
                .isEqualTo(Map.of(
                        "", Map.of(Severity.ERROR, 0, Severity.WARNING, 0, Severity.INFO, 1),
                        "de-DE", Map.of(Severity.ERROR, 1, Severity.WARNING, 1, Severity.INFO, 0)));
        assertThat(summary.silencedByComment()).isEqualTo(1);
    }

    @Test
    void afterthoughtsAreAskedForWhenAllIsWeighedAndBelongToTheReport() {
        var weighed = new ArrayList<Diagnostic>();
        var scales = new Scales() {
            @Override
            public Optional<Verdict> verdict(Diagnostic raw) {
                weighed.add(raw);
                return Optional.of(new Verdict(raw, new Origin("", null, null), null));
            }

            @Override
            public Stream<Diagnostic> afterthoughts() {
                return Stream.of(at("a.md", 9, "after " + weighed.size(), Severity.WARNING));
            }
        };
        try (var findings = new Findings()) {
            findings.add(at("a.md", 1, "b", Severity.ERROR));
            var report = CheckReport.of(findings, scales, null, scope(), file -> List.of());
            assertThat(SampleReport.entries(report))
                    .extracting(entry -> entry.diagnostic().message())
                    .containsExactly("no 'b'", "no 'after 1'");
            assertThat(report.summary().all()).isEqualTo(2);
        }
    }

    @Test
    void aFingerprintDependsOnRulePathSubjectAndOrdinalOnly() {
        var one = SampleReport.entries(
                SampleReport.of(at("a.md", 1, "b", Severity.ERROR), at("a.md", 2, "b", Severity.ERROR))
                        .build());
        var moved = SampleReport.entries(
                SampleReport.of(at("a.md", 5, "b", Severity.INFO), at("a.md", 7, "b", Severity.ERROR))
                        .build());
        var other = SampleReport.entries(
                SampleReport.of(at("b.md", 1, "b", Severity.ERROR), at("a.md", 1, "c", Severity.ERROR))
                        .build());
        assertThat(one)
                .extracting(Entry::fingerprint)
                .doesNotHaveDuplicates()
                .allMatch(hex -> hex.matches("[0-9a-f]{20}"));
        assertThat(moved).extracting(Entry::fingerprint).isEqualTo(fingerprints(one));
        assertThat(other).extracting(Entry::fingerprint).doesNotContainAnyElementsOf(fingerprints(one));
    }

    @Test
    void aFingerprintIsThatOfYesterday() {
        // Baselines of many teams depend on it.
        assertThat(new Fingerprint(RULE, "content/a.md", "b.md", 1).hex()).isEqualTo("4494f3be67c2b07bff81");
    }

    @Test
    void aRuleThatNamesNoSubjectIsKnownByItsMessage() {
        var named = Finding.at(Position.startOf("a.md"), "m").about("m").as(Severity.INFO, RULE);
        var unnamed = Finding.at(Position.startOf("a.md"), "m").as(Severity.INFO, RULE);
        assertThat(fingerprints(SampleReport.entries(SampleReport.of(named).build())))
                .isEqualTo(fingerprints(
                        SampleReport.entries(SampleReport.of(unnamed).build())));
    }

    @Test
    void whatIsMeantEndsOnItsLine() {
        var within = Finding.at(new Position("a.md", 1, 5), "m").ofLength(4).as(Severity.ERROR, RULE);
        var tooLong = Finding.at(new Position("a.md", 1, 5), "m").ofLength(400).as(Severity.ERROR, RULE);
        var unknown = Finding.at(new Position("a.md", 1, 5), "m").as(Severity.ERROR, RULE);
        var beyond = Finding.at(new Position("a.md", 9, 5), "m").ofLength(3).as(Severity.ERROR, RULE);
        assertThat(endColumn(within)).isEqualTo(9);
        assertThat(endColumn(tooLong)).isEqualTo(17);
        assertThat(endColumn(unknown)).isEqualTo(16);
        assertThat(endColumn(beyond)).isEqualTo(8);
    }

    @Test
    void aFileIsReadOnceForAllOfItsEntries() {
        var read = new ArrayList<String>();
        var scales = (Scales) raw -> Optional.of(new Verdict(raw, new Origin("", null, null), null));
        try (var findings = new Findings()) {
            IntStream.rangeClosed(1, 9)
                    .forEach(line -> findings.add(at(line < 5 ? "a.md" : "b.md", line, "b", Severity.ERROR)));
            var report = CheckReport.of(findings, scales, null, scope(), file -> {
                read.add(file);
                return List.of("text");
            });
            assertThat(read).as("no line is needed to count").isEmpty();
            report.forEach(Entry::sourceLine);
            assertThat(read).containsExactly("a.md", "b.md");
        }
    }

    @Test
    void theTerminalShowsTheWorstHundredAndSaysThatThereAreMore() {
        var many = IntStream.rangeClosed(1, 300)
                .mapToObj(line -> at("a.md", line, "t" + line, line > 200 ? Severity.WARNING : Severity.INFO))
                .toList();
        var report = SampleReport.of(many).build();
        var shown = SampleReport.written(new Text(Look.terminal(false, false)), report);
        assertThat(shown)
                .contains("a.md:201:1 warning", "a.md:300:1 warning", "and 200 more")
                .doesNotContain("1 info no");
        var all = SampleReport.written(new Text(Look.terminal(false, true)), report);
        assertThat(all).contains("a.md:1:1 info", "a.md:300:1 warning").doesNotContain("more");
    }

    @Test
    void githubIsToldTheTenWorst() {
        var diagnostics = new ArrayList<Diagnostic>();
        IntStream.rangeClosed(1, 20).forEach(line -> diagnostics.add(at("a.md", line, "w" + line, Severity.WARNING)));
        IntStream.rangeClosed(1, 3).forEach(line -> diagnostics.add(at("z.md", line, "e" + line, Severity.ERROR)));
        var lines = SampleReport.written(
                        new Github(), SampleReport.of(diagnostics).build())
                .lines()
                .toList();
        assertThat(lines).hasSize(11);
        assertThat(lines.subList(0, 3)).allMatch(line -> line.startsWith("::error file=z.md,"));
        assertThat(lines.subList(3, 10)).allMatch(line -> line.startsWith("::warning file=a.md,"));
        assertThat(lines.get(10)).startsWith("stele: 3 errors, 20 warnings").endsWith("; 13 not shown here");
    }

    @Test
    void aJobSummaryIsCutAtALine() {
        assertThat(Github.cut("é\nab\ncd", 5)).isEqualTo("é\n");
        assertThat(Github.cut("é\nab\ncd", 6)).isEqualTo("é\nab\n");
        assertThat(Github.cut("é\nab\ncd", 8)).isEqualTo("é\nab\ncd");
        assertThat(Github.cut("é\n", 2)).isEmpty();
    }

    private static int endColumn(Diagnostic diagnostic) {
        var report = SampleReport.of(diagnostic).withLines("see [the](b.md)!").build();
        return SampleReport.entries(report).get(0).endColumn();
    }

    private static List<String> fingerprints(List<Entry> entries) {
        return entries.stream().map(Entry::fingerprint).toList();
    }

    private static Scope scope() {
        return new Scope("1.0", 1, 1, List.of(), Rules.ALL, List.of(), true, "");
    }

    private static Diagnostic at(String file, int line, String subject, Severity severity) {
        return Finding.at(new Position(file, line, 1), "no '" + subject + "'")
                .about(subject)
                .as(severity, RULE);
    }
}
