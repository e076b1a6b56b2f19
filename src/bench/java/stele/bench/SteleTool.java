package stele.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Stele, as its user runs it.
 *
 * @param command the launcher
 * @param site with {@code site.yaml}
 * @param output where the site is published
 * @param topic the one that changes, below {@code content}
 */
record SteleTool(String command, Path site, Path output, String topic) implements Tool {

    /** The partial that changes; every page has it. */
    private static final String PARTIAL = "partials/footer.peb";

    /** Gives the site a theme of its own, which differs from the usual one in a single partial. */
    static SteleTool prepare(String command, Path checkout, Path site, Path output, String topic) throws IOException {
        var theme = site.resolve("themes/bench");
        Disk.write(theme.resolve("theme.yaml"), "extends: default\n");
        Disk.write(
                theme.resolve(PARTIAL),
                Files.readString(checkout.resolve("themes/default").resolve(PARTIAL)));
        var settings = site.resolve("site.yaml");
        Files.writeString(settings, Files.readString(settings) + "theme: bench\n");
        return new SteleTool(command, site, output, topic);
    }

    @Override
    public String name() {
        return "Stele";
    }

    @Override
    public void forget() throws IOException {
        Disk.remove(output);
        Disk.remove(site.resolve(".stele"));
    }

    @Override
    public Cost build() throws IOException {
        return run("build", "--output", output.toString());
    }

    Cost check() throws IOException {
        return run("check");
    }

    /** Findings are no failure here: exit code 1. */
    private Cost run(String verb, String... more) throws IOException {
        var line = new ArrayList<>(List.of(command, verb, "--site", site.toString()));
        line.addAll(List.of(more));
        return Cost.of(line, site, site.resolveSibling("stele.log"), 1);
    }

    @Override
    public void apply(Change change, int run) throws IOException {
        var file = site.resolve("content").resolve(topic);
        Files.writeString(file, change.in(Files.readString(file), run));
        if (change == Change.PARTIAL) {
            var partial = site.resolve("themes/bench").resolve(PARTIAL);
            Files.writeString(partial, Files.readString(partial) + "<!-- " + run + " -->\n");
        }
    }
}
