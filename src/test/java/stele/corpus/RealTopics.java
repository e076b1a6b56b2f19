package stele.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stele.check.Purpose;
import stele.config.SiteConfig;
import stele.config.SiteConfig.ContentFolder;
import stele.project.Project;
import stele.site.Site;
import stele.testing.BuiltProject;

/**
 * Folders of real topics, built in memory with the default theme. They lie beside the project and not in it; tests are
 * skipped where they are absent.
 */
final class RealTopics {

    static final Path SHARED = Path.of("..", "shared");

    static final String ARE_THERE = "stele.corpus.RealTopics#areThere";
    static final String REASON = "skipped: there are no real topics in ../shared";

    private RealTopics() {}

    static boolean areThere() {
        return Files.isDirectory(SHARED.resolve("corpus")) && Files.isDirectory(SHARED.resolve("seeds"));
    }

    static BuiltProject build(String folder, SiteConfig config) {
        return build(folder, config, Purpose.BUILD);
    }

    static BuiltProject build(String folder, SiteConfig config, Purpose purpose) {
        return BuiltProject.of(
                Project.open(Path.of(""), Optional.empty()), in(folder, config), 2, paths -> paths, purpose);
    }

    /** The linked site, without any page. */
    static Site read(String folder, SiteConfig config) {
        return BuiltProject.read(Project.open(Path.of(""), Optional.empty()), in(folder, config));
    }

    private static SiteConfig in(String folder, SiteConfig config) {
        return config.withContent(List.of(new ContentFolder("../shared/" + folder, Optional.empty())));
    }
}
