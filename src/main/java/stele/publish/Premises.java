package stele.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folders that people work in, which a site must not be published over.
 *
 * @param site the folder of {@code site.yaml}
 * @param content the folders of topics
 * @param themes the site's own themes
 * @param home the home folder of whoever builds, where there is one
 */
public record Premises(Path site, List<Path> content, Path themes, Optional<Path> home) {

    public Premises {
        site = real(site);
        content = content.stream().map(Premises::real).toList();
        themes = real(themes);
        home = home.map(Premises::real);
    }

    /** The output folder without links, or a failure where writing into it, or cleaning it up, could harm. */
    Path allow(Path outputFolder) {
        var output = real(outputFolder);
        if (output.getParent() == null) {
            throw PublishFailure.refused(output, "it is the root of the disk");
        }
        home.ifPresent(folder -> mustNotHold(output, folder, "your home folder"));
        mustNotHold(output, site, "the site's folder");
        for (var folder : content) {
            mustNotHold(output, folder, "the content folder");
            // Where the site's folder is itself the content, the scan passes the output by.
            if (!folder.equals(site)) {
                mustNotBeIn(output, folder, "the content folder");
            }
        }
        mustNotHold(output, themes, "the themes folder");
        mustNotBeIn(output, themes, "the themes folder");
        return output;
    }

    private static void mustNotHold(Path output, Path folder, String what) {
        if (folder.startsWith(output)) {
            var why = output.equals(folder) ? "it is " + what : "it holds " + what + " '" + folder + "'";
            throw PublishFailure.refused(output, why);
        }
    }

    private static void mustNotBeIn(Path output, Path folder, String what) {
        if (output.startsWith(folder)) {
            throw PublishFailure.refused(output, "it is inside " + what + " '" + folder + "'");
        }
    }

    /** The path without links, as far as it exists. */
    private static Path real(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException notThereYet) {
            var parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }
}
