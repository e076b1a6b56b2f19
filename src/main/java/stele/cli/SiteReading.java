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
        reporter.diagnose(config.diagnostics());
        if (config.value().isEmpty()) {
            return reporter.exitCode() == ExitCode.INPUT_OUTPUT ? ExitCode.INPUT_OUTPUT : ExitCode.USAGE;
        }
        var scan = project.scan(config.value().get());
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

    Reporter reporter() {
        return new Reporter(spec.commandLine().getOut(), spec.commandLine().getErr(), false, false);
    }
}
