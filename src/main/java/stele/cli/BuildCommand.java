package stele.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import stele.build.Pipeline;
import stele.check.Purpose;
import stele.check.Weighing;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.page.TemplateFailure;
import stele.producer.Producers;
import stele.project.Project;
import stele.publish.Publisher;
import stele.report.Findings;
import stele.site.Site;
import stele.theme.Theme;

/** {@code stele build}: sources to a published site. */
@Command(
        name = "build",
        description = "Builds the site and publishes what changed.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private SiteOptions siteOptions;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where to publish. Default: 'output' of site.yaml, or _site.")
    private @Nullable Path output;

    @Mixin
    private LocaleOptions localeOptions;

    @Mixin
    private ThreadOptions threadOptions;

    @Mixin
    private MemoryOptions memoryOptions;

    @Option(
            names = "--report",
            description = "Publish what is translated and what is not, too: translation-status.html and .json.")
    private boolean report;

    @Option(names = "--quiet", description = "Print diagnostics only, no progress and no summary.")
    private boolean quiet;

    @Option(
            names = {"--timings", "--verbose"},
            description = "Print where the time went, stage by stage.")
    private boolean timings;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var reporter =
                new Reporter(spec.commandLine().getOut(), spec.commandLine().getErr(), quiet, timings);
        threadOptions.validate();
        var project = siteOptions.project();
        var config = siteOptions.config(project);
        if (config.value().isEmpty()) {
            return reporter.refuse(config.diagnostics());
        }
        reporter.diagnose(config.diagnostics());
        return build(project, config.value().get(), reporter);
    }

    private int build(Project project, SiteConfig written, Reporter reporter) {
        var config = output == null
                ? written
                : written.withOutput(output.toAbsolutePath().toString());
        var only = localeOptions.of(config);
        var theme = SiteTheme.load(project, config);
        reporter.time("settings and theme read");
        var scan = project.scan(config);
        reporter.time("files listed");
        reporter.diagnose(theme.diagnostics());
        reporter.diagnose(scan.diagnostics());
        if (theme.value().isEmpty() || reporter.hasConfigurationErrors()) {
            return ExitCode.USAGE;
        }
        // Asked first, so that a folder that must not be written to is named before minutes are spent.
        var publisher = Publisher.open(project, config, scan);
        try (var workers = threadOptions.workers();
                var findings = new Findings();
                var memory = memoryOptions.memory(project)) {
            var pipeline =
                    new Pipeline(config, only, workers, reporter.progress(), Purpose.BUILD, findings::add, memory);
            var site = pipeline.read(project.sources(scan, config));
            reporter.time("topics read and linked");
            pipeline.check(site);
            reporter.time("checked");
            var weighing = new Weighing(Purpose.BUILD, site);
            reporter.diagnose(takeWeighed(findings, weighing));
            if (reporter.exitCode() == ExitCode.INPUT_OUTPUT) {
                // What cannot be read for a moment must not be taken for gone.
                reporter.unpublished();
            } else {
                publish(
                        publisher,
                        pipeline,
                        site,
                        theme.value().get(),
                        reporter,
                        () -> reporter.diagnose(takeWeighed(findings, weighing)));
            }
            reporter.tellTimings();
            memory.damage().ifPresent(fault -> reporter.diagnose(List.of(fault)));
            return reporter.exitCode();
        } catch (TemplateFailure fault) {
            reporter.diagnose(List.of(fault.in("themes/" + config.theme())));
            return ExitCode.USAGE;
        }
    }

    private void publish(
            Publisher publisher, Pipeline pipeline, Site site, Theme theme, Reporter reporter, Runnable composed) {
        try (var publication = publisher.begin()) {
            var pages = pipeline.compose(site, theme, report ? Producers.ALL : Producers.USUAL, publication::accept);
            composed.run();
            reporter.time("pages composed");
            var published = publication.commit();
            reporter.time("published");
            reporter.diagnose(published.diagnostics());
            published.value().ifPresent(done -> reporter.summarise(site, pages, done));
        }
    }

    /** What was found since the last time, as the site's owner and its authors want to be told of it. */
    private static List<Diagnostic> takeWeighed(Findings findings, Weighing weighing) {
        var told = new ArrayList<Diagnostic>();
        findings.forEach(raw -> weighing.verdict(raw)
                .filter(verdict -> verdict.silencedBy().isEmpty())
                .ifPresent(verdict -> told.add(verdict.diagnostic())));
        findings.close();
        return told;
    }
}
