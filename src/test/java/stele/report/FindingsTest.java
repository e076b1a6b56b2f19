package stele.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Finding;
import stele.diagnostic.Position;
import stele.diagnostic.Severity;

class FindingsTest {

    private static final String HOSTILE = "\0\ud800 \udc00\u202e]]>😀é";

    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    @TempDir
    private Path folder;

    @Test
    void moreThanMemoryHoldsComeOutSortedAndWholeAsOftenAsTheyAreAsked() {
        var sorted =
                IntStream.range(0, 10_000).mapToObj(FindingsTest::diagnostic).toList();
        try (var findings = new Findings(300, folder)) {
            shuffled(sorted).forEach(findings::add);
            assertThat(all(findings)).isEqualTo(sorted);
            assertThat(all(findings)).isEqualTo(sorted);
        }
    }

    @Test
    void severalThreadsMayAdd() {
        var sorted =
                IntStream.range(0, 5_000).mapToObj(FindingsTest::diagnostic).toList();
        try (var findings = new Findings(100, folder)) {
            shuffled(sorted).parallelStream().forEach(findings::add);
            assertThat(all(findings)).isEqualTo(sorted);
        }
    }

    @Test
    void whatDiffersInItsDetailsOnlyIsSortedByThem() {
        var one = Finding.at(Position.startOf("a.md"), "m").about("1").as(Severity.INFO, "a/b");
        var two = Finding.at(Position.startOf("a.md"), "m").about("2").as(Severity.INFO, "a/b");
        try (var findings = new Findings(2, folder)) {
            List.of(two, two, one, one).forEach(findings::add);
            assertThat(all(findings)).containsExactly(one, one, two, two);
        }
    }

    @Test
    void whatIsAddedWhileTheyAreReadIsToldTheNextTime() {
        var first = diagnostic(1);
        var second = diagnostic(0);
        try (var findings = new Findings(1, folder)) {
            findings.add(first);
            findings.forEach(each -> findings.add(second));
            assertThat(all(findings)).containsExactly(second, first);
        }
    }

    @Test
    void nothingStaysOnDisk() throws IOException {
        var findings = new Findings(10, folder);
        IntStream.range(0, 100).mapToObj(FindingsTest::diagnostic).forEach(findings::add);
        findings.close();
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
        assertThat(all(findings)).isEmpty();
    }

    @Test
    void aTemporaryFolderThatCannotBeWrittenToIsNamed() {
        var missing = folder.resolve("missing");
        try (var findings = new Findings(2, missing)) {
            findings.add(diagnostic(1));
            assertThatThrownBy(() -> findings.add(diagnostic(2)))
                    .isInstanceOfSatisfying(SpillFailure.class, failure -> {
                        assertThat(failure).hasMessageContaining("'" + missing + "'");
                        assertThat(failure.hint()).contains("java.io.tmpdir");
                        assertThat(failure.fault()).isNotNull();
                    });
        }
    }

    private static Diagnostic diagnostic(int number) {
        return Finding.at(new Position("file" + (100 + number / 100) + ".md", 1 + number % 100, 1), HOSTILE + number)
                .withHint("hint " + number)
                .ofLength(number)
                .about("é" + number)
                .with("target", "x".repeat(number % 50))
                .relatedTo(Position.startOf("other.md"), HOSTILE)
                .as(SEVERITIES.get(number % 3), "link/missing-topic");
    }

    private static List<Diagnostic> shuffled(List<Diagnostic> diagnostics) {
        var shuffled = new ArrayList<>(diagnostics);
        Collections.shuffle(shuffled, new Random(1));
        return shuffled;
    }

    private static List<Diagnostic> all(Findings findings) {
        var all = new ArrayList<Diagnostic>();
        findings.forEach(all::add);
        return all;
    }
}
