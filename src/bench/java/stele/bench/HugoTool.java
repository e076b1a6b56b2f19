package stele.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stele.bench.hugo.HugoSite;

/** Hugo, on the site that an expert would make of the same topics. It keeps nothing between runs that is of use here. */
record HugoTool(HugoSite site, Path output, String topic) implements Tool {

    private static final String PARTIAL = "layouts/partials/bottom.html";

    @Override
    public String name() {
        return "Hugo";
    }

    @Override
    public void forget() throws IOException {
        Disk.remove(output);
        Disk.remove(site.folder().resolve("resources"));
        Disk.remove(cache());
    }

    private Path cache() {
        return site.folder().resolveSibling("hugo-cache");
    }

    @Override
    public Cost build() throws IOException {
        var line = List.of("hugo", "--quiet", "--destination", output.toString(), "--cacheDir", cache().toString());
        return Cost.of(line, site.folder(), site.folder().resolveSibling("hugo.log"), 0);
    }

    @Override
    public void apply(Change change, int run) throws IOException {
        var file = site.topic(topic);
        Files.writeString(file, change.in(Files.readString(file), run));
        if (change == Change.PARTIAL) {
            var partial = site.folder().resolve(PARTIAL);
            Files.writeString(partial, Files.readString(partial) + "<!-- " + run + " -->\n");
        }
    }
}
