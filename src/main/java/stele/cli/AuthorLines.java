package stele.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stele.file.SourcePath;
import stele.project.Project;
import stele.project.Scan;
import stele.report.SourceLines;

/** The lines of the authors' files, read again when a report shows them: nothing is kept of texts that have no faults. */
final class AuthorLines implements SourceLines {

    private final Project project;
    private final Map<String, SourcePath> files = new HashMap<>();

    AuthorLines(Project project, Scan scan) {
        this.project = project;
        Stream.concat(scan.topics().stream(), scan.tocs().stream()).forEach(file -> files.put(file.toString(), file));
    }

    @Override
    public List<String> of(String file) {
        return project.read(files.getOrDefault(file, new SourcePath(".", file)))
                .value()
                .map(found -> found.text().lines().toList())
                .orElse(List.of());
    }
}
