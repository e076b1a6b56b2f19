package stele.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stele.config.CheckRules;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.file.Decoder;
import stele.file.SourcePath;
import stele.project.DiskFault;
import stele.project.Project;
import stele.report.Baseline;
import stele.report.Report;
import stele.stage.Outcome;

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

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Asked before any work is done: a part of the site would put itself in the place of all that is known. */
    void validate(boolean isWhole) {
        if (write && !isWhole) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--write-baseline wants the whole site; leave out --locale and --changed-since");
        }
    }

    boolean isToBeWritten() {
        return write;
    }

    /** The known findings; no value where there are none to be left out, or where their file cannot be understood. */
    Outcome<Baseline> read(Project project, SiteConfig config) {
        var file = file(project, config.demands().check());
        if (file == null || write) {
            return Outcome.failed(List.of());
        }
        var name = new SourcePath(".", name(project, file));
        try {
            return Decoder.decode(name, Files.readAllBytes(file)).then(Baseline::parse);
        } catch (IOException unreadable) {
            return Outcome.failed(Diagnostic.error(
                            name.start(),
                            "baseline/malformed",
                            "the baseline cannot be read: " + DiskFault.reason(unreadable))
                    .withHint("write one with --write-baseline"));
        }
    }

    /**
     * Writes what counts in {@code report} as known.
     *
     * @return the file, as a person would name it
     * @throws ReportFailure if it cannot be written
     */
    String write(Project project, SiteConfig config, Report report) {
        var file = Objects.requireNonNull(file(project, config.demands().check()));
        WholeFile.write(file, out -> Baseline.write(report, out));
        return name(project, file);
    }

    private @Nullable Path file(Project project, CheckRules rules) {
        if (named != null) {
            return named.toAbsolutePath().normalize();
        }
        if (rules.baseline() != null) {
            try {
                return project.folder().resolve(rules.baseline()).normalize();
            } catch (InvalidPathException unnameable) {
                throw new ParameterException(
                        spec.commandLine(),
                        "'" + rules.baseline() + "', the 'check.baseline' of site.yaml, cannot be a file's name");
            }
        }
        return write ? project.folder().resolve(DEFAULT) : null;
    }

    private static String name(Project project, Path file) {
        var shown = file.startsWith(project.folder()) ? project.folder().relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
