package stele.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import stele.build.Progress;
import stele.cache.Echo;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Severity;
import stele.project.DiskFault;
import stele.report.Printable;

/** Tells a person, or a log, how a build went: diagnostics and progress on stderr, the summary on stdout. */
final class Reporter {

    private final PrintWriter out;
    private final PrintWriter err;
    private final ProgressLine progress;
    private final boolean quiet;
    private final boolean timed;
    private final Timings timings = new Timings(System::nanoTime);
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<List<Diagnostic>> told = new ArrayList<>();

    Reporter(PrintWriter out, PrintWriter err, boolean quiet, boolean timed) {
        this.out = out;
        this.err = err;
        this.progress = new ProgressLine(err, quiet);
        this.quiet = quiet;
        this.timed = timed;
    }

    /** Prints {@code found}, sorted, and counts it. */
    void diagnose(Collection<Diagnostic> found) {
        progress.clear();
        found.stream().sorted().forEach(diagnostic -> {
            err.println(Printable.of(diagnostic.toString()));
            if (!diagnostic.hint().isEmpty()) {
                err.println("  hint: " + Printable.of(diagnostic.hint()));
            }
        });
        diagnostics.addAll(found);
        told.add(List.copyOf(found));
    }

    /** Everything that was diagnosed, in the portions in which it was. */
    List<List<Diagnostic>> told() {
        return told;
    }

    /** Says what an earlier run has said; returns its exit code. */
    int repeat(Echo echo) {
        echo.told().forEach(this::diagnose);
        summarise(echo.numbers(), 0, echo.numbers().files(), 0);
        tellTimings();
        return exitCode();
    }

    /** Whether the site's description itself, or its theme, is at fault: then there is nothing to build. */
    boolean hasConfigurationErrors() {
        return areOfConfiguration(diagnostics);
    }

    static boolean areOfConfiguration(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .anyMatch(diagnostic -> diagnostic.rule().matches("(config|theme)/.*"));
    }

    private boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** What the diagnostics so far mean to the caller: what could not be read weighs more than what was written. */
    int exitCode() {
        if (diagnostics.stream().anyMatch(DiskFault::is)) {
            return ExitCode.INPUT_OUTPUT;
        }
        return hasErrors() ? ExitCode.ERRORS : ExitCode.DONE;
    }

    /** Is to be told how far the work has come. */
    Progress progress() {
        return progress;
    }

    /** Makes room for what is printed next. */
    void clear() {
        progress.clear();
    }

    /** Notes that all time since the last such note was spent on {@code stage}. */
    void time(String stage) {
        timings.done(stage);
    }

    /** Tells a person who asked for it where the time went. */
    void tellTimings() {
        if (timed) {
            progress.clear();
            timings.print(err);
        }
    }

    /** Prints why there is nothing to work on, and returns the exit code that this has. */
    int refuse(Collection<Diagnostic> faults) {
        diagnose(faults);
        return exitCode() == ExitCode.INPUT_OUTPUT ? ExitCode.INPUT_OUTPUT : ExitCode.USAGE;
    }

    /** Says that nothing was published because something could not be read. */
    void unpublished() {
        err.println("stele: nothing was published, since some files could not be read; the last site is as it was");
    }

    void summarise(Echo.Numbers all, int written, int unchanged, int removed) {
        progress.clear();
        if (quiet) {
            return;
        }
        out.println(count(all.topics(), "topic") + " in " + count(all.languages(), "language") + ", "
                + count(all.translations(), "translation") + ", " + count(all.pages(), "page")
                + fallbacks(all.fallbacks()));
        out.println(count(written, "file") + " written, " + unchanged + " unchanged, " + removed + " removed");
        out.println(count(of(Severity.ERROR), "error") + ", " + count(of(Severity.WARNING), "warning") + ", "
                + of(Severity.INFO) + " info; " + seconds() + " s");
    }

    private static String fallbacks(int fallbacks) {
        return switch (fallbacks) {
            case 0 -> "";
            case 1 -> ", 1 of them a fallback";
            default -> ", " + fallbacks + " of them fallbacks";
        };
    }

    private long of(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private String seconds() {
        return String.format(Locale.ROOT, "%.1f", timings.seconds());
    }
}
