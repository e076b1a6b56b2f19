package stele.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import stele.diagnostic.Nearest;
import stele.report.Format;
import stele.report.Formats;
import stele.report.Report;

/** Where reports go: {@code --format FORMAT[=FILE]}, each to its file, at most one to stdout. */
final class ReportTargets {

    private final List<Target> targets;

    private ReportTargets(List<Target> targets) {
        this.targets = targets;
    }

    /**
     * Judges what was asked for before any work is done.
     *
     * @param text as it looks on stdout, which is where it goes if nothing is asked for
     * @throws ParameterException if there is no such format or no such folder, or if two want one place
     */
    static ReportTargets parse(List<String> written, Format text, CommandLine command) {
        var targets = new ArrayList<Target>();
        for (var one : written) {
            var target = parse(one, text, command);
            if (targets.stream().anyMatch(other -> other.file().equals(target.file()))) {
                throw new ParameterException(
                        command,
                        target.file()
                                        .map(file -> "two formats cannot both go to '" + file + "'")
                                        .orElse("only one format can go to stdout")
                                + "; write --format " + target.format().name() + "=FILE");
            }
            targets.add(target);
        }
        if (targets.isEmpty()) {
            targets.add(new Target(text, Optional.empty()));
        }
        return new ReportTargets(List.copyOf(targets));
    }

    private static Target parse(String written, Format text, CommandLine command) {
        int equals = written.indexOf('=');
        var name = equals < 0 ? written : written.substring(0, equals);
        var format = Formats.find(name).orElseThrow(() -> {
            var known = Formats.ALL.stream().map(Format::name).toList();
            var hint = Nearest.to(name, known)
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse("; there are " + String.join(", ", known));
            return new ParameterException(command, "'" + name + "' is no format" + hint);
        });
        return equals < 0
                ? new Target(format.name().equals(text.name()) ? text : format, Optional.empty())
                : new Target(format, Optional.of(file(written.substring(equals + 1), command)));
    }

    private static Path file(String written, CommandLine command) {
        try {
            var file = Path.of(written).toAbsolutePath().normalize();
            var folder = file.getParent();
            if (written.isBlank() || folder == null || Files.isDirectory(file)) {
                throw new ParameterException(command, "'" + written + "' cannot be a report's file");
            }
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(command, "there is no folder '" + folder + "' for the report");
            }
            return file;
        } catch (InvalidPathException unnameable) {
            throw new ParameterException(command, "'" + written + "' cannot be a file's name");
        }
    }

    /** Whether a report in {@code format} was asked for. */
    boolean has(String format) {
        return targets.stream().anyMatch(target -> target.format().name().equals(format));
    }

    /**
     * Writes every report; a file is in its place only when it is whole.
     *
     * @throws ReportFailure if one cannot be written, or not wholly
     */
    void write(Report report, PrintWriter stdout) {
        for (var target : targets) {
            if (target.file().isPresent()) {
                WholeFile.write(target.file().get(), out -> target.format().write(report, out));
            } else {
                try {
                    target.format().write(report, stdout);
                } catch (IOException impossible) {
                    throw new ReportFailure("the report cannot be written to stdout", impossible);
                }
            }
        }
        // A writer keeps its faults to itself; half a report with exit code 0 would be taken for a whole one.
        if (stdout.checkError()) {
            throw new ReportFailure("not all of the report could be written to stdout");
        }
    }

    private record Target(Format format, Optional<Path> file) {}
}
