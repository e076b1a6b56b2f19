package stele.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import stele.build.Pipeline;
import stele.check.Purpose;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Severity;
import stele.project.Project;
import stele.project.Scan;
import stele.report.Printable;
import stele.site.Site;

/** Reads the site for a command that is about its topics; of what is wrong with them only errors are kept. */
final class SiteReading {

    @Mixin
    private SiteOptions siteOptions;

    @Mixin
    private ThreadOptions threadOptions;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * What was read.
     *
     * @param errors that kept topics from being read
     */
    record SiteRead(Project project, Scan scan, Site site, List<Diagnostic> errors) {}

    /** What {@code work} returns for the site; an exit code where there is none. */
    int then(ToIntFunction<SiteRead> work) {
        threadOptions.validate();
        var project = siteOptions.project();
        var config = siteOptions.config(project);
        var reporter = reporter();
        if (config.value().isEmpty()) {
            return reporter.refuse(config.diagnostics());
        }
        reporter.diagnose(config.diagnostics());
        var scan = project.scan(config.value().get());
        if (Reporter.areOfConfiguration(scan.diagnostics())) {
            return reporter.refuse(scan.diagnostics());
        }
        var noticed = Collections.synchronizedList(new ArrayList<Diagnostic>());
        try (var workers = threadOptions.workers()) {
            var pipeline = new Pipeline(
                    config.value().get(), List.of(), workers, reporter.progress(), Purpose.BUILD, noticed::add);
            var site = pipeline.read(project.sources(scan, config.value().get()));
            reporter.clear();
            noticed.addAll(scan.diagnostics());
            return work.applyAsInt(new SiteRead(
                    project,
                    scan,
                    site,
                    noticed.stream()
                            .filter(it -> it.severity() == Severity.ERROR)
                            .toList()));
        }
    }

    /** Prints why nothing is done about a topic, and returns the exit code that this has. */
    int refuse(List<Diagnostic> errors) {
        var reporter = reporter();
        reporter.diagnose(errors);
        return reporter.exitCode();
    }

    /** The same in words: what is wrong, and the next step. */
    int refuse(String why, String hint, int exitCode) {
        var err = spec.commandLine().getErr();
        err.println("stele: " + Printable.of(why));
        err.println("  hint: " + Printable.of(hint));
        return exitCode;
    }

    Reporter reporter() {
        return new Reporter(spec.commandLine().getOut(), spec.commandLine().getErr(), false, false);
    }
}
