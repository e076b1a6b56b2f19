package stele.bench.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.diagnostic.Severity;
import stele.testing.BuiltProject;

/** A set has the shape that was counted on the real one, and nothing that only it would have. */
class DocumentationSetTest {

    private static final List<String> LANGUAGES = List.of("fr-FR", "es-ES", "pt-BR", "de-DE");
    private static final int TOPICS = 600;

    @TempDir
    static Path folder;

    /** The topics by path below {@code content}. */
    private static Map<String, String> texts = Map.of();

    @BeforeAll
    static void write() throws IOException {
        new DocumentationSet(TOPICS, LANGUAGES, 1).write(folder.resolve("set"));
        texts = topics(folder.resolve("set/content"));
    }

    @Test
    void halfOfTheTopicsHaveFourKilobytesAndOneInTwentyFifteen() {
        var sizes = new ArrayList<>(
                texts.values().stream().map(DocumentationSetTest::bytes).toList());
        sizes.sort(null);
        assertThat(sizes.get(sizes.size() / 2)).isCloseTo(4_000, Percentage.withPercentage(15));
        // One in twenty of 600 topics is few: the large set is nearer.
        assertThat(sizes.get(sizes.size() * 19 / 20)).isCloseTo(15_000, Percentage.withPercentage(20));
    }

    @Test
    void nearlyEveryTopicIsInEveryLanguage() {
        for (String language : LANGUAGES) {
            assertThat(inLanguage(language)).hasSizeBetween(TOPICS * 96 / 100, TOPICS);
        }
        var byAssetId = texts.values().stream()
                .collect(Collectors.groupingBy(DocumentationSetTest::assetId, Collectors.counting()));
        assertThat(byAssetId).hasSize(TOPICS);
        assertThat(byAssetId.values()).contains(1L, 3L, 4L).doesNotContain(5L);
    }

    @Test
    void linksAlertsTablesAndPicturesAreAsFrequentAsInTheRealSet() {
        assertThat(perTopic("\\]\\([^)]*\\.md\\)")).isCloseTo(2.1, within(0.5));
        assertThat(perTopic("<a href=\"[^\"]*\\.md\"")).isCloseTo(0.35, within(0.1));
        assertThat(perTopic("> \\[!")).isCloseTo(0.85, within(0.2));
        assertThat(perTopic("<table>")).isCloseTo(0.4, within(0.1));
        assertThat(perTopic("!\\[")).isCloseTo(0.6, within(0.15));
        assertThat(perTopic("(?m)^_\\*\\*[^:]+:\\*\\* \\d{4}-\\d\\d-\\d\\d_\r?$"))
                .isEqualTo(1);
    }

    @Test
    void aFewLinksPerMilleLeadNowhere() {
        long links = count("\\]\\([^)]*\\.md\\)") + count("<a href=\"[^\"]*\\.md\"");
        assertThat(1_000.0 * count("missing-") / links).isBetween(1.0, 8.0);
    }

    @Test
    void oneLanguageIsOfAnotherExporter() {
        assertThat(inLanguage("de-DE"))
                .allSatisfy(
                        text -> assertThat(text).startsWith("---").contains("<div id=\"mainSection\">", "<a name="));
        assertThat(inLanguage("fr-FR"))
                .allSatisfy(text -> assertThat(text).startsWith("\uFEFF---").doesNotContain("<div", "<a name="));
        assertThat(inLanguage("de-DE").stream().filter(text -> text.contains("translationtype: MT")))
                .hasSizeGreaterThan(TOPICS * 9 / 10);
    }

    @Test
    void picturesAreSharedByTopics() throws IOException {
        var shown = Pattern.compile("images/(PX[^ ]+)");
        var uses = inLanguage("fr-FR").stream()
                .flatMap(text -> shown.matcher(text).results())
                .collect(Collectors.groupingBy(match -> match.group(1), Collectors.counting()));
        assertThat(uses.values()).anyMatch(count -> count >= 3);
        try (var files = Files.walk(folder.resolve("set/content/fr-FR"))) {
            var pictures =
                    files.filter(file -> file.toString().endsWith(".png")).toList();
            assertThat(pictures).hasSizeBetween(TOPICS / 5, TOPICS / 3);
            assertThat(pictures.stream().mapToLong(DocumentationSetTest::size).sum() / pictures.size())
                    .isBetween(1_000L, 16_000L);
        }
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        var set = new DocumentationSet(40, List.of("fr-FR", "de-DE"), 7);
        set.write(folder.resolve("once"));
        set.write(folder.resolve("again"));
        new DocumentationSet(40, List.of("fr-FR", "de-DE"), 8).write(folder.resolve("other"));
        assertThat(topics(folder.resolve("again"))).isEqualTo(topics(folder.resolve("once")));
        assertThat(topics(folder.resolve("other")))
                .doesNotContainKeys(topics(folder.resolve("once")).keySet().toArray(String[]::new));
    }

    /** Broken links are warnings, and topics that a language lacks are no more than remarks. */
    @Test
    void steleBuildsASmallSetWithoutErrors() throws IOException {
        var site = folder.resolve("small");
        new DocumentationSet(150, LANGUAGES, 5).write(site);
        var built = BuiltProject.of(site, 2, paths -> paths);
        assertThat(built.diagnostics()).noneMatch(found -> found.severity() == Severity.ERROR);
        assertThat(built.diagnostics().stream().filter(found -> found.severity() == Severity.WARNING))
                .hasSizeLessThan(30)
                .allSatisfy(found -> assertThat(found.toString()).contains("missing-"));
        assertThat(built.pages()).hasSizeGreaterThan(4 * 150);
        // A guide in numbered steps, which can be printed as a whole.
        assertThat(built.pages().keySet()).as("pages").anyMatch(path -> path.endsWith(".print.html"));
    }

    private static List<String> inLanguage(String language) {
        return texts.entrySet().stream()
                .filter(topic -> topic.getKey().startsWith(language))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static double perTopic(String pattern) {
        return (double) count(pattern) / texts.size();
    }

    private static long count(String pattern) {
        var compiled = Pattern.compile(pattern);
        return texts.values().stream()
                .mapToLong(text -> compiled.matcher(text).results().count())
                .sum();
    }

    private static String assetId(String text) {
        return text.lines()
                .filter(line -> line.startsWith("ms:assetid: "))
                .findFirst()
                .orElseThrow();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Map<String, String> topics(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString().replace('\\', '/'),
                            DocumentationSetTest::text,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
