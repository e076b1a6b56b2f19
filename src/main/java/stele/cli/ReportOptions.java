package stele.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stele.config.CheckRules;
import stele.diagnostic.Level;
import stele.diagnostic.Severity;
import stele.report.Look;
import stele.report.Summary;
import stele.report.Text;

/** The options about what is printed, and about what makes a command fail. */
final class ReportOptions {

    private static final String NEVER = "never";

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            description =
                    "text, json, jsonl, sarif, github, junit, gitlab or markdown; to a file, or to stdout (one only)."
                            + " May be given several times.")
    private List<String> formats = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with exit code 1 at error, warning, info or never. Default: 'check.failOn', or error.")
    private @Nullable String failOn;

    @Option(
            names = "--max-warnings",
            paramLabel = "N",
            description =
                    "End with exit code 1 if there are more warnings. Default: 'check.maxWarnings', or any number.")
    private @Nullable Integer maxWarnings;

    @Option(names = "--all", description = "Print every finding on a terminal, not the worst 100 only.")
    private boolean all;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Where the reports go; a person at a terminal gets text with excerpts there. */
    ReportTargets targets() {
        boolean terminal = Boolean.getBoolean("stele.terminal.out");
        // https://no-color.org: set and not empty means no.
        boolean colours =
                Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty();
        var text = new Text(terminal ? Look.terminal(colours, all) : Look.PLAIN);
        return ReportTargets.parse(formats, text, spec.commandLine());
    }

    /** Asked before any work is done. */
    void validate() {
        failingLevel(Level.ERROR);
        if (maxWarnings != null && maxWarnings < 0) {
            throw new ParameterException(spec.commandLine(), "--max-warnings must be 0 or more");
        }
    }

    /** The exit code that a report with {@code summary} deserves. */
    int exitCode(Summary summary, CheckRules rules) {
        var level = failingLevel(rules.failOn());
        boolean bad = level.severity().isPresent()
                && Arrays.stream(Severity.values())
                        .filter(severity -> severity.compareTo(level.severity().get()) <= 0)
                        .anyMatch(severity -> summary.of(severity) > 0);
        var most = Optional.ofNullable(maxWarnings).or(() -> Optional.ofNullable(rules.maxWarnings()));
        boolean tooMany =
                most.filter(number -> summary.of(Severity.WARNING) > number).isPresent();
        return bad || tooMany ? ExitCode.ERRORS : ExitCode.DONE;
    }

    private Level failingLevel(Level configured) {
        if (failOn == null) {
            return configured;
        }
        return failOn.equalsIgnoreCase(NEVER)
                ? Level.OFF
                : Level.find(failOn)
                        .filter(level -> level != Level.OFF)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "'" + failOn + "' is no severity; write error, warning, info or never"));
    }
}
