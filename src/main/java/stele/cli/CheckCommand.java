package stele.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import stele.build.Pipeline;
import stele.build.Workers;
import stele.check.Judge;
import stele.check.Purpose;
import stele.check.Verdict;
import stele.check.Weighing;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.project.DiskFault;
import stele.project.Project;
import stele.project.Scan;
import stele.report.CheckReport;
import stele.report.Findings;
import stele.report.Report;
import stele.report.Scales;
import stele.theme.Theme;

/** {@code stele check}: what is wrong with the texts and their translations, for a person or for a CI job. */
@Command(
        name = "check",
        description = "Finds broken links, missing and lagging translations, and more; writes no site.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private SiteOptions siteOptions;

    @Mixin
    private ReportOptions reportOptions;

    @Mixin
    private RuleOptions ruleOptions;

    @Mixin
    private BaselineOptions baselineOptions;

    @Mixin
    private ChangeOptions changeOptions;

    @Mixin
    private LocaleOptions localeOptions;

    @Mixin
    private ThreadOptions threadOptions;

    @Option(names = "--timings", description = "Print on stderr where the time went, stage by stage.")
    private boolean timings;

    @Mixin
    private MemoryOptions memoryOptions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (ruleOptions.answer(spec.commandLine().getOut())) {
            return ExitCode.DONE;
        }
        reportOptions.validate();
        threadOptions.validate();
        baselineOptions.validate(isWhole());
        var targets = reportOptions.targets();
        var project = siteOptions.project();
        var reporter =
                new Reporter(spec.commandLine().getOut(), spec.commandLine().getErr(), true, timings);
        var written = siteOptions.config(project);
        if (written.value().isEmpty()) {
            return reporter.refuse(written.diagnostics());
        }
        var demands = written.value().get().demands();
        var config = written.value().get().withDemands(demands.with(ruleOptions.over(demands.check())));
        reporter.time("settings read");
        try (var workers = threadOptions.workers()) {
            return check(project, config, written.diagnostics(), targets, reporter, workers);
        }
    }

    private int check(
            Project project,
            SiteConfig config,
            List<Diagnostic> ofConfig,
            ReportTargets targets,
            Reporter reporter,
            Workers workers) {
        var reading = workers.begin(() -> SiteTheme.load(project, config));
        var scan = project.scan(config);
        var theme = reading.result();
        reporter.time("theme read, files listed");
        var faults = Stream.of(ofConfig, theme.diagnostics(), scan.diagnostics())
                .flatMap(List::stream)
                .toList();
        if (theme.value().isEmpty() || Reporter.areOfConfiguration(faults)) {
            return reporter.refuse(faults);
        }
        try (var findings = new Findings()) {
            faults.forEach(findings::add);
            int exitCode = check(project, config, theme.value().get(), scan, findings, targets, reporter, workers);
            reporter.tellTimings();
            return exitCode;
        }
    }

    private int check(
            Project project,
            SiteConfig config,
            Theme theme,
            Scan scan,
            Findings findings,
            ReportTargets targets,
            Reporter reporter,
            Workers workers) {
        var only = localeOptions.of(config);
        var changed = changeOptions.wanted(project);
        Predicate<Verdict> wanted = verdict -> changed.test(verdict.diagnostic())
                && (only.isEmpty()
                        || verdict.origin().locale().map(only::contains).orElse(true));
        var unreadable = new AtomicBoolean(scan.diagnostics().stream().anyMatch(DiskFault::is));
        var progress = new ProgressLine(spec.commandLine().getErr(), false);
        try (var memory = memoryOptions.memory(project)) {
            // The whole site is read, whatever is wanted of it: what is missing shows in the other languages.
            Consumer<Diagnostic> noticed = found -> {
                unreadable.compareAndSet(false, DiskFault.is(found));
                findings.add(found);
            };
            var pipeline = new Pipeline(config, List.of(), workers, progress, Purpose.CHECK, noticed, memory);
            var site = pipeline.read(project.sources(scan, config));
            reporter.time("topics read");
            pipeline.check(site, theme);
            reporter.time("topics checked");
            progress.clear();
            memory.damage().ifPresent(findings::add);
            var inspection = new Inspection(project, scan, site, isWhole());
            var baseline = baselineOptions.read(project, config);
            baseline.diagnostics().forEach(findings::add);
            var report = CheckReport.of(
                    findings,
                    Scales.of(new Weighing(Purpose.CHECK, site)).only(wanted),
                    baseline.value().orElse(null),
                    inspection.scope(new Judge(Purpose.CHECK, site).asked()),
                    inspection.lines());
            targets.write(report, spec.commandLine().getOut());
            JobSummary.append(report, targets);
            reporter.time("reports written");
            return unreadable.get() ? ExitCode.INPUT_OUTPUT : exitCode(project, config, report);
        }
    }

    private boolean isWhole() {
        return !localeOptions.isGiven() && !changeOptions.isGiven();
    }

    private int exitCode(Project project, SiteConfig config, Report report) {
        if (!baselineOptions.isToBeWritten()) {
            return reportOptions.exitCode(report.summary(), config.demands().check());
        }
        var file = baselineOptions.write(project, config, report);
        var err = spec.commandLine().getErr();
        err.println("stele: this is known now, as '" + file + "' says, but for what guards safety");
        if (config.demands().check().baseline() == null) {
            err.println("  hint: name the file in 'check.baseline' of site.yaml, or with --baseline in each run");
        }
        return ExitCode.DONE;
    }
}
