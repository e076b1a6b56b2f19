package stele.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import stele.config.CheckRules;
import stele.project.Project;

/** The options about findings that are known already. */
final class BaselineOptions {

    private static final String DEFAULT = ".stele-baseline.json";

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "Leave out the findings that this file lists. Default: 'check.baseline' of site.yaml, or none.")
    private @Nullable Path named;

    @Option(
            names = "--write-baseline",
            description =
                    "Write all findings into the baseline file, or else into " + DEFAULT + ", and count them as known.")
    private boolean write;

    boolean isToBeWritten() {
        return write;
    }

    /** The file to read or to write; none where known findings are of no interest. */
    @Nullable
    Path file(Project project, CheckRules rules) {
        if (named != null) {
            return named.toAbsolutePath().normalize();
        }
        if (rules.baseline() != null) {
            return project.folder().resolve(rules.baseline()).normalize();
        }
        return write ? project.folder().resolve(DEFAULT) : null;
    }
}
