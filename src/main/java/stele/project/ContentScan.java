package stele.project;

import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.file.SourcePath;
import stele.file.Stamp;

/** One look at all content folders of a project. */
final class ContentScan {

    private final Project project;
    private final SiteConfig config;
    private final FileSystem system;
    private final Map<SourcePath, Stamp> files = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ContentScan(Project project, SiteConfig config) {
        this.project = project;
        this.config = config;
        this.system = project.folder().getFileSystem();
    }

    Scan scan() {
        var own = Stream.of(resolve("output", config.output()), project.termsFile(config))
                .flatMap(Optional::stream)
                .toList();
        var leftOut = new NotContent(project, own, globs());
        for (var content : config.content()) {
            resolve("content", content.path()).ifPresent(folder -> enter(content.path(), folder, leftOut));
        }
        return Scan.of(files, diagnostics);
    }

    private void enter(String written, Path folder, NotContent leftOut) {
        if (Files.isDirectory(folder)) {
            var finds = Walk.of(written, folder, leftOut, project.witness());
            files.putAll(finds.files());
            diagnostics.addAll(finds.diagnostics(system));
            return;
        }
        var fact = Files.exists(folder) ? "'" + written + "' is not a folder" : "there is no folder '" + written + "'";
        diagnostics.add(
                fault("content", written, "config/content-missing", fact, "name an existing folder in 'content'"));
    }

    private Optional<Path> resolve(String key, String written) {
        try {
            return Optional.of(project.resolve(written));
        } catch (InvalidPathException unnameable) {
            var fact = "'" + written + "' cannot be the name of a folder here";
            var nextStep = Names.mayBeUnicode(system) ? "name another folder in '" + key + "'" : Names.SET_ENCODING;
            diagnostics.add(fault(key, written, "config/folder-name", fact, nextStep));
            return Optional.empty();
        }
    }

    private List<Glob> globs() {
        var globs = new ArrayList<Glob>();
        for (var pattern : config.exclude()) {
            try {
                globs.add(Glob.parse(system, pattern));
            } catch (PatternSyntaxException wrong) {
                var fact = "'" + pattern + "' is not a pattern for paths";
                diagnostics.add(fault("exclude", pattern, "config/exclude-glob", fact, "write it like '**/drafts/**'"));
            }
        }
        return globs;
    }

    private Diagnostic fault(String key, String written, String rule, String fact, String nextStep) {
        return Diagnostic.error(project.positionOf(key, written), rule, fact).withHint(nextStep);
    }
}
