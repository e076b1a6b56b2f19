package stele.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the browser's script finds in a built site, asked without a browser. */
public final class SearchEngine {

    public static final String IS_THERE = "stele.testing.SearchEngine#nodeIsThere";
    public static final String REASON = "skipped: there is no 'node' to run scripts with";

    private static final Path RUNNER = Path.of("src/test/resources/stele/search/find.js");
    private static final Path ENGINE = Path.of("themes/default/assets/js/search/engine.js");

    private final Path site;

    private SearchEngine(Path site) {
        this.site = site;
    }

    public static boolean nodeIsThere() {
        try {
            return run(List.of("node", "--version")).get(0).startsWith("v");
        } catch (UncheckedIOException absent) {
            return false;
        }
    }

    /** An engine for the search index among {@code files}, which are written into {@code folder}. */
    public static SearchEngine of(Map<String, String> files, Path folder) {
        files.forEach((name, text) -> {
            if (name.contains("/_search/")) {
                write(folder.resolve(name), text);
            }
        });
        return new SearchEngine(folder);
    }

    /** One line per query: how many hits, then where the first five lead, then {@code ?} and what was meant. */
    public List<String> find(String locale, List<String> queries) {
        var command = new ArrayList<>(List.of("node", RUNNER.toString(), site.toString(), ENGINE.toString(), locale));
        command.addAll(queries);
        return run(command);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
