package stele.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.project.Project;
import stele.project.Scan;
import stele.report.SourceLines;
import stele.stage.Outcome;

/** The lines of the authors' files, read again when a report shows them: nothing is kept of texts that have no faults. */
final class AuthorLines implements SourceLines {

    private final Project project;
    private final Map<String, SourcePath> files = new HashMap<>();
    private final Set<String> assets = new HashSet<>();

    AuthorLines(Project project, Scan scan) {
        this.project = project;
        Stream.concat(scan.topics().stream(), scan.tocs().stream()).forEach(file -> files.put(file.toString(), file));
        scan.assets().forEach(file -> assets.add(file.toString()));
    }

    @Override
    public List<String> of(String file) {
        return assets.contains(file)
                ? List.of()
                : text(file).value().map(found -> found.text().lines().toList()).orElse(List.of());
    }

    /** What is neither topic nor table of contents describes the site, and may be anywhere, as {@code --config} may. */
    private Outcome<SourceFile> text(String file) {
        var content = files.get(file);
        return content == null ? project.read(file) : project.read(content);
    }
}
