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
import stele.build.Composed;
import stele.build.Pipeline;
import stele.build.Workers;
import stele.cache.AnyValue;
import stele.cache.Echo;
import stele.cache.Memory;
import stele.check.Purpose;
import stele.check.Weighing;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.i18n.LocaleTag;
import stele.page.TemplateFailure;
import stele.project.Program;
import stele.project.Project;
import stele.publish.Published;
import stele.publish.Publisher;
import stele.report.Findings;
import stele.site.Site;
import stele.topic.Topic;

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
        var folder = siteOptions.project();
        try (var memory = memoryOptions.memory(folder)) {
            var project = folder.before(memory.witness());
            var echo = memory.echo(name(project), Publisher::untouched);
            if (echo.isPresent()) {
                return reporter.repeat(echo.get());
            }
            var config = siteOptions.config(project);
            if (config.value().isEmpty()) {
                return reporter.refuse(config.diagnostics());
            }
            reporter.diagnose(config.diagnostics());
            int exitCode = build(project, config.value().get(), reporter, memory);
            memory.damage().ifPresent(fault -> reporter.diagnose(List.of(fault)));
            return exitCode;
        }
    }

    /** What this run is told, but for what changes nothing in the site. */
    private String name(Project project) {
        var published =
                output == null ? "" : output.toAbsolutePath().normalize().toString();
        return String.join("\n", "build", project.siteFilePath().toString(), published, "" + report)
                + String.join("\n", localeOptions.written());
    }

    private int build(Project project, SiteConfig written, Reporter reporter, Memory memory) {
        var config = output == null
                ? written
                : written.withOutput(output.toAbsolutePath().toString());
        var only = localeOptions.of(config);
        reporter.time("settings read");
        try (var workers = threadOptions.workers()) {
            return build(project, config, only, reporter, memory, workers);
        } catch (TemplateFailure fault) {
            reporter.diagnose(List.of(fault.in("themes/" + config.theme())));
            return ExitCode.USAGE;
        }
    }

    private int build(
            Project project,
            SiteConfig config,
            List<LocaleTag> only,
            Reporter reporter,
            Memory memory,
            Workers workers) {
        var reading = workers.begin(() -> SiteTheme.load(project, config));
        var scan = project.scan(config);
        var theme = reading.result();
        reporter.time("theme read, files listed");
        reporter.diagnose(theme.diagnostics());
        reporter.diagnose(scan.diagnostics());
        if (theme.value().isEmpty() || reporter.hasConfigurationErrors()) {
            return ExitCode.USAGE;
        }
        // Asked first, so that a folder that must not be written to is named before minutes are spent.
        var publisher = Publisher.open(project, config, scan, memory::isSettled);
        var settings = List.of(config, only, report, Program.edition());
        var look = theme.value().get();
        var last = workers.begin(
                () -> memory.journal(name(project), AnyValue.fingerprint(settings), AnyValue.fingerprint(look)));
        try (var findings = new Findings()) {
            var pipeline =
                    new Pipeline(config, only, workers, reporter.progress(), Purpose.BUILD, findings::add, memory);
            var sources = project.sources(scan, config);
            var site = pipeline.read(sources);
            var journal = last.result();
            pipeline.enter(site, sources, journal);
            reporter.time("topics read and linked");
            pipeline.check(site, journal);
            reporter.time("checked");
            var weighing = new Weighing(Purpose.BUILD, site);
            reporter.diagnose(takeWeighed(findings, weighing));
            if (reporter.exitCode() == ExitCode.INPUT_OUTPUT) {
                // What cannot be read for a moment must not be taken for gone.
                reporter.unpublished();
            } else {
                try (var publication = publisher.begin()) {
                    var pages = pipeline.compose(
                            site, theme.value().get(), report, new IntoPublication(publication), journal);
                    reporter.diagnose(takeWeighed(findings, weighing));
                    reporter.time("pages composed");
                    var published = publication.commit();
                    reporter.time("published");
                    if (published.value().isPresent()) {
                        var done = published.value().get();
                        var numbers = numbers(site, pages, done);
                        journal.keep();
                        if (published.diagnostics().isEmpty() && !report) {
                            // Reports ask git, which nobody can tell the state of by looking at files.
                            publication
                                    .site()
                                    .ifPresent(print -> memory.keep(
                                            name(project),
                                            new Echo(project.outputFolder(config), print, reporter.told(), numbers),
                                            project.premises(config)));
                        }
                        reporter.diagnose(published.diagnostics());
                        reporter.summarise(numbers, done.written(), done.unchanged(), done.removed());
                    } else {
                        reporter.diagnose(published.diagnostics());
                    }
                }
            }
            reporter.tellTimings();
            return reporter.exitCode();
        }
    }

    private static Echo.Numbers numbers(Site site, Composed pages, Published published) {
        var topics = site.catalogue().topics();
        return new Echo.Numbers(
                (int) topics.stream().map(Topic::key).distinct().count(),
                site.locales().size(),
                topics.size(),
                pages.pages(),
                pages.fallbacks(),
                published.files());
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
