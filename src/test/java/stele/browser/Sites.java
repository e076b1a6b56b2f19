package stele.browser;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import stele.cli.Stele;

/** The sites that the browser is shown, each built once, into {@code target/browser}. */
final class Sites {

    static final Path CORPUS = Path.of("..", "shared", "corpus");

    static final String CORPUS_IS_THERE = "stele.browser.Sites#corpusIsThere";
    static final String NO_CORPUS = "skipped: there are no real topics in ../shared";

    private static final Path OUTPUT = Path.of("target", "browser").toAbsolutePath();

    private static final Map<String, Built> BUILT = new ConcurrentHashMap<>();

    /** A site, or why there is none: what cannot be built is not tried again by each of the tests. */
    private record Built(@Nullable ServedSite site, String complaints) {

        ServedSite orFail() {
            if (site == null) {
                throw new IllegalStateException("the site cannot be built:\n" + complaints);
            }
            return site;
        }
    }

    private Sites() {}

    /** The project's own guide. */
    static ServedSite own() {
        return BUILT.computeIfAbsent("own", name -> build(name, Path.of(""), "/"))
                .orFail();
    }

    /** What the theme must bear: see {@link SampleTopics}. */
    static ServedSite sample() {
        return BUILT.computeIfAbsent(
                        "sample",
                        name -> build(name, SampleTopics.write(OUTPUT.resolve("sample-topics")), "/handbook/"))
                .orFail();
    }

    /** Real topics, where they lie beside the project. */
    static ServedSite corpus() {
        return BUILT.computeIfAbsent("corpus", name -> build(name, corpusProject(), "/"))
                .orFail();
    }

    static boolean corpusIsThere() {
        return Files.isDirectory(CORPUS);
    }

    private static Path corpusProject() {
        var folder = OUTPUT.resolve("corpus-project");
        write(folder.resolve("site.yaml"), """
                title: Lync Server 2013
                baseUrl: https://docs.example.org/
                locales: [fr-FR, es-ES, pt-BR, de-DE]
                content: '%s'
                exclude: [README.md, expected.json]
                """.formatted(CORPUS.toAbsolutePath().normalize()));
        return folder;
    }

    private static Built build(String name, Path project, String root) {
        var output = OUTPUT.resolve(name);
        var printed = new StringWriter();
        var writer = new PrintWriter(printed);
        int exitCode = Stele.run(
                writer,
                writer,
                "build",
                "--quiet",
                "--report",
                "--site",
                project.toAbsolutePath().toString(),
                "--output",
                output.toString());
        return new Built(exitCode == 0 ? ServedSite.of(output, root) : null, printed.toString());
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
