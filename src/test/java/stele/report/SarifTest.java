package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Finding;
import stele.diagnostic.Position;
import stele.diagnostic.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What GitHub asks of SARIF beyond the standard ("SARIF support for code scanning"). */
class SarifTest {

    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final int MEGABYTE = 1_000_000;

    @Test
    void moreResultsThanGithubTakesAreLeftOutTheMildestFirstAndItSaysSo() throws IOException {
        var sarif = SampleReport.written(
                new Sarif(), SampleReport.of(many(30_000)).withLines("[a](b)").build());
        var run = run(sarif);
        assertThat(run.get("results").size()).isEqualTo(25_000);
        assertThat(levels(run)).isEqualTo(Map.of("error", 10_000L, "warning", 10_000L, "note", 5_000L));
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .startsWith("5000 results are omitted");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
        assertThat(gzipped(sarif)).isLessThan(10 * MEGABYTE);
    }

    @Test
    void silencedResultsNeverTakeTheRoomOfOthers() {
        var diagnostics = new ArrayList<>(many(24_999));
        IntStream.rangeClosed(1, 10)
                .forEach(line -> diagnostics.add(finding("a.md", line, "silenced", Severity.ERROR)));
        var run = run(SampleReport.written(
                new Sarif(true), SampleReport.of(diagnostics).build()));
        assertThat(run.get("results").size()).isEqualTo(25_000);
        assertThat(run.at("/invocations/0/toolExecutionNotifications").isEmpty())
                .isTrue();
        assertThat(run.get("results")
                        .valueStream()
                        .filter(result -> !result.get("suppressions").isEmpty()))
                .hasSize(1);
    }

    @Test
    void everyResultHasWhatGithubNeeds() {
        var run = run(SampleReport.written(
                new Sarif(), SampleReport.of(many(30)).withLines("[a](b)").build()));
        var rules = run.at("/tool/driver/rules");
        for (var result : run.get("results")) {
            assertThat(result.at("/message/text").asString()).isNotBlank();
            assertThat(result.get("locations").size()).isEqualTo(1);
            var place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asString()).matches("[\\w.~/%-]+");
            assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("SRCROOT");
            assertThat(place.at("/region/endLine")).isEqualTo(place.at("/region/startLine"));
            assertThat(place.at("/region/endColumn").asInt())
                    .isGreaterThanOrEqualTo(place.at("/region/startColumn").asInt());
            assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asString())
                    .matches("[0-9a-f]{20}:1");
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
        }
        assertThat(run.get("results")
                        .valueStream()
                        .map(result -> result.at("/partialFingerprints/primaryLocationLineHash")
                                .asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRuleHasWhatGithubNeeds() {
        var run = run(SampleReport.written(new Sarif(), SampleReport.of().build()));
        assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/tool/driver/name").asString()).isNotBlank();
        for (var rule : run.at("/tool/driver/rules")) {
            assertThat(rule.get("name").asString()).isNotBlank().hasSizeLessThanOrEqualTo(255);
            for (var key : List.of("/shortDescription/text", "/fullDescription/text", "/help/text")) {
                assertThat(rule.at(key).asString())
                        .as("%s of %s", key, rule.get("id"))
                        .isNotBlank();
            }
            assertThat(rule.at("/shortDescription/text").asString()).hasSizeLessThanOrEqualTo(1024);
            assertThat(rule.at("/fullDescription/text").asString()).hasSizeLessThanOrEqualTo(1024);
            assertThat(rule.at("/properties/tags").size()).isBetween(1, 10);
            assertThat(rule.at("/properties/precision").asString()).isIn("very-high", "high", "medium", "low");
            assertThat(rule.at("/properties/problem.severity").asString()).isIn("error", "warning", "recommendation");
            assertThat(rule.at("/properties/security-severity").isMissingNode())
                    .isEqualTo(!rule.get("id").asString().equals("link/unsafe-scheme"));
        }
    }

    @Test
    void aLinkInAMessageIsOursAndAuthorsBracketsAreNone() {
        var finding = Finding.at(new Position("a.md", 1, 1), "no [x](9)")
                .relatedTo(new Position("b.md", 3, 2), "the [other]")
                .as(Severity.ERROR, "link/missing-topic");
        var result = run(SampleReport.written(
                        new Sarif(), SampleReport.of(finding).build()))
                .at("/results/0");
        assertThat(result.at("/message/text").asString()).isEqualTo("no \\[x\\](9) ([the \\[other\\]](1))");
        assertThat(result.at("/relatedLocations/0/id").asInt()).isEqualTo(1);
        assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("b.md");
    }

    @Test
    void namesAreUris() {
        var finding = finding("../é/a b:c%.md", 1, "x", Severity.ERROR);
        var absolute = finding("/srv/a b.md", 1, "x", Severity.ERROR);
        var results = run(SampleReport.written(
                        new Sarif(),
                        SampleReport.of(finding, absolute).in("docs").build()))
                .get("results");
        assertThat(results.get(0)
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("%C3%A9/a%20b%3Ac%25.md");
        assertThat(results.get(1)
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("file:///srv/a%20b.md");
    }

    private static List<Diagnostic> many(int number) {
        return IntStream.range(0, number)
                .mapToObj(i ->
                        finding("content/fr-FR/é " + i / 100 + ".md", 1 + i % 100, "topic-" + i, SEVERITIES.get(i % 3)))
                .toList();
    }

    private static Diagnostic finding(String file, int line, String subject, Severity severity) {
        return Finding.at(new Position(file, line, 1), "no topic '" + subject + "' in any language")
                .withHint("write the name of a topic that exists")
                .about(subject)
                .with("target", subject)
                .as(severity, "link/missing-topic");
    }

    private static JsonNode run(String sarif) {
        return new ObjectMapper().readTree(sarif).at("/runs/0");
    }

    private static Map<String, Long> levels(JsonNode run) {
        return run.get("results")
                .valueStream()
                .collect(Collectors.groupingBy(result -> result.get("level").asString(), Collectors.counting()));
    }

    private static int gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
