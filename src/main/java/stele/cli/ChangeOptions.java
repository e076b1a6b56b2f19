package stele.cli;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stele.diagnostic.Diagnostic;
import stele.project.ChangedFiles;
import stele.project.Project;

/** The option that limits a check to what somebody has just changed. */
final class ChangeOptions {

    @Option(
            names = "--changed-since",
            paramLabel = "REV",
            description = "Report only what concerns files that differ from this commit, branch or tag of git.")
    private @Nullable String revision;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    boolean isGiven() {
        return revision != null;
    }

    /**
     * Which findings are wanted: those in a changed file, those that name one as related, and those about a link to a file
     * that has changed or gone.
     */
    Predicate<Diagnostic> wanted(Project project) {
        if (revision == null) {
            return finding -> true;
        }
        var changed = ChangedFiles.since(revision, project.folder());
        if (changed.value().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--changed-since: " + changed.diagnostics().get(0).message());
        }
        return changed.value().get()::concern;
    }
}
