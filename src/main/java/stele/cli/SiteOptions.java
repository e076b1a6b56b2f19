package stele.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stele.config.ReadConfig;
import stele.config.SiteConfig;
import stele.config.SiteConfig.ContentFolder;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.project.Project;
import stele.stage.Outcome;

/** The options of every command that works on a site: which one. */
final class SiteOptions {

    @Option(names = "--site", paramLabel = "DIR", description = "The site's folder. Default: the current folder.")
    private @Nullable Path site;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The site's description, where it is not site.yaml in the site's folder.")
    private @Nullable Path config;

    Project project() {
        return Project.open(site == null ? Path.of("") : site, Optional.ofNullable(config));
    }

    /**
     * The site's configuration. A folder that was named and has no {@code site.yaml} is built with every default; where
     * nothing was named, the person is most likely in the wrong folder.
     */
    Outcome<SiteConfig> config(Project project) {
        var file = project.siteFile();
        if (file.isPresent()) {
            return file.get().then(ReadConfig::read);
        }
        if (site == null) {
            return Outcome.failed(Diagnostic.error(
                            Position.startOf("site.yaml"),
                            "config/file-missing",
                            "there is no site.yaml in this folder")
                    .withHint("name the site's folder with --site"));
        }
        return Outcome.of(withoutDescription(project));
    }

    /** Topics are in {@code content}, if there is such a folder, else anywhere. */
    private static SiteConfig withoutDescription(Project project) {
        boolean hasContent = Files.isDirectory(project.folder().resolve("content"));
        return hasContent
                ? SiteConfig.DEFAULTS
                : SiteConfig.DEFAULTS.withContent(List.of(new ContentFolder(".", Optional.empty())));
    }
}
