package stele.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import stele.diagnostic.Diagnostic;

/**
 * Every file of {@code src/test/sites} is a promise. {@code -Dgolden.update} rewrites what the files expect; the diff is
 * the review.
 */
class GoldenSitesTest {

    private static final Path SITES = Path.of("src/test/sites");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    /** The same text, saved by different editors. */
    private static final Map<String, UnaryOperator<String>> EDITORS = editors();

    @TestFactory
    Stream<DynamicTest> everySiteComesOutAsItSays() throws IOException {
        try (var files = Files.list(SITES)) {
            var sorted = files.filter(file -> file.toString().endsWith(".site"))
                    .sorted()
                    .toList();
            return sorted.stream().map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) {
        var site = SiteFile.read(file);
        var built = actual(site, 1, UnaryOperator.identity());
        if (UPDATE) {
            site.expecting(built).write(file);
            return;
        }
        assertThat(site.claim()).as("the first line says what the site shows").isNotEmpty();
        assertThat(expectation(site, built).toString()).as(site.claim()).isEqualTo(site.toString());
        for (int threads : new int[] {1, 4}) {
            EDITORS.forEach((editor, save) -> assertThat(actual(site, threads, save))
                    .as("%d threads, %s", threads, editor)
                    .isEqualTo(built));
        }
    }

    /** The file as it would read if what came out were expected; an absent diagnostics section means none. */
    private static SiteFile expectation(SiteFile site, Map<String, String> built) {
        var expected = new LinkedHashMap<>(built);
        site.sections().keySet().stream()
                .filter(name -> name.startsWith("expected"))
                .forEach(name ->
                        expected.putIfAbsent(name, name.equals(SiteFile.FINDINGS) ? "" : "(nothing comes out)\n"));
        return site.expecting(expected);
    }

    private static Map<String, String> actual(SiteFile site, int threads, UnaryOperator<String> save) {
        var inputs = new LinkedHashMap<String, byte[]>();
        // What is published byte for byte is no text that an editor may save otherwise.
        site.inputs()
                .forEach((name, text) ->
                        inputs.put(name, name.matches("(themes|media)/.*") ? bytes(text) : bytes(save.apply(text))));
        var built = BuiltSite.of(inputs, threads);
        var actual = new LinkedHashMap<String, String>();
        built.files().forEach((path, text) -> actual.put(SiteFile.EXPECTED + withoutHash(path), endingInNewline(text)));
        actual.put(
                SiteFile.FILES,
                built.files().keySet().stream()
                        .map(path -> withoutHash(path) + "\n")
                        .collect(Collectors.joining()));
        actual.put(SiteFile.DIAGNOSTICS, lines(built.diagnostics()));
        if (site.sections().containsKey(SiteFile.FINDINGS)) {
            actual.put(SiteFile.FINDINGS, lines(BuiltSite.check(inputs, threads)));
        }
        return actual;
    }

    private static String lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(problem -> problem + "\n" + (problem.hint().isEmpty() ? "" : "  hint: " + problem.hint() + "\n"))
                .collect(Collectors.joining());
    }

    private static Map<String, UnaryOperator<String>> editors() {
        var editors = new LinkedHashMap<String, UnaryOperator<String>>();
        editors.put("LF", text -> text);
        editors.put("CRLF", text -> text.replace("\n", "\r\n"));
        editors.put("LF with a byte order mark", text -> '\uFEFF' + text);
        return editors;
    }

    /** The pieces of a search index are named by their content. */
    private static String withoutHash(String path) {
        return path.replaceFirst("(/_search/.)-[0-9a-f]{10}\\.js$", "$1-*.js");
    }

    private static String endingInNewline(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
