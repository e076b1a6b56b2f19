package stele.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stele.build.Pipeline;
import stele.build.Workers;
import stele.check.Purpose;
import stele.check.Weighing;
import stele.check.external.ExternalRules;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Severity;
import stele.external.Cache;
import stele.external.ExternalLinks;
import stele.external.Manners;
import stele.external.ProbeLinks;
import stele.external.ProbeLinks.Probed;
import stele.project.DiskFault;
import stele.project.Project;
import stele.project.Scan;
import stele.report.CheckReport;
import stele.report.Findings;
import stele.site.Site;
import stele.stage.Outcome;

/** {@code stele external}: asks for the links that leave the site. */
@Command(
        name = "external",
        description = "Asks for the links that leave the site, and reports those that lead nowhere.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExternalCommand implements Callable<Integer> {

    private static final InstantSource CLOCK = InstantSource.system();

    @Mixin
    private SiteOptions siteOptions;

    @Option(
            names = "--max-age",
            paramLabel = "TIME",
            converter = TimeSpan.class,
            description = "Do not ask again for what was there within this time: 30m, 12h, 7d. Default: 1d.")
    private Duration maxAge = Duration.ofDays(1);

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = TimeSpan.class,
            description = "How long to wait for an answer: 10s, 1m. Default: 10s.")
    private Duration timeout = Manners.DEFAULTS.timeout();

    @Option(
            names = "--hosts",
            paramLabel = "N",
            description = "How many hosts to ask at the same time; none gets more than one request. Default: 8.")
    private int hosts = 8;

    @Option(names = "--no-cache", description = "Ask for every link, and remember nothing in " + Cache.FILE + ".")
    private boolean noCache;

    @Mixin
    private ReportOptions reportOptions;

    @Option(names = "--quiet", description = "Print the report only, not how many links were asked for.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (hosts < 1) {
            throw new ParameterException(spec.commandLine(), "--hosts must be 1 or more");
        }
        if (timeout.isZero()) {
            throw new ParameterException(spec.commandLine(), "--timeout must be 1s or more");
        }
        reportOptions.validate();
        var targets = reportOptions.targets();
        var reporter =
                new Reporter(spec.commandLine().getOut(), spec.commandLine().getErr(), quiet, false);
        var project = siteOptions.project();
        var config = siteOptions.config(project);
        if (config.value().isEmpty()) {
            return reporter.refuse(config.diagnostics());
        }
        var scan = project.scan(config.value().get());
        if (Reporter.areOfConfiguration(scan.diagnostics())) {
            return reporter.refuse(scan.diagnostics());
        }
        try (var findings = new Findings()) {
            errors(scan.diagnostics()).forEach(findings::add);
            var site = read(project, config.value().get(), scan, findings, reporter);
            var inspection = new Inspection(project, scan, site, true);
            return probe(inspection, findings, targets);
        }
    }

    /** The site with its links; of what is wrong with its topics only that is said which keeps links from being seen. */
    private static Site read(Project project, SiteConfig config, Scan scan, Findings findings, Reporter reporter) {
        try (var workers = new Workers(Runtime.getRuntime().availableProcessors())) {
            var pipeline = new Pipeline(
                    config,
                    List.of(),
                    workers,
                    reporter.progress(),
                    Purpose.BUILD,
                    found -> errors(List.of(found)).forEach(findings::add));
            var site = pipeline.read(project.sources(scan, config));
            reporter.clear();
            return site;
        }
    }

    private static List<Diagnostic> errors(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    private int probe(Inspection inspection, Findings findings, ReportTargets targets) {
        var site = inspection.site();
        var file = inspection.project().folder().resolve(Cache.FILE);
        var cache = noCache ? Outcome.of(Cache.EMPTY) : Cache.open(file);
        cache.diagnostics().forEach(findings::add);
        var remembered = cache.value().orElse(Cache.EMPTY).fresh(maxAge, CLOCK.instant());
        var links = ExternalLinks.of(site);
        try (var workers = new Workers(hosts)) {
            var probed = ProbeLinks.onTheWeb(Manners.DEFAULTS.withTimeout(timeout), CLOCK, workers)
                    .probe(links, remembered);
            if (probed.cutOff()) {
                return cutOff(probed.asked());
            }
            if (!noCache) {
                probed.cache().save(file).forEach(findings::add);
            }
            probed.findings().forEach(findings::add);
            boolean unreadable = isUnreadable(findings);
            // Comments about other rules are not judged here: those rules were not asked.
            var report = CheckReport.of(
                    findings,
                    new Weighing(Purpose.CHECK, site)::verdict,
                    null,
                    inspection.scope(ExternalRules.ALL),
                    inspection.lines());
            targets.write(report, spec.commandLine().getOut());
            JobSummary.append(report, targets);
            tell(links, probed);
            int exitCode = reportOptions.exitCode(
                    report.summary(), site.config().demands().check());
            return unreadable ? ExitCode.INPUT_OUTPUT : exitCode;
        }
    }

    private static boolean isUnreadable(Findings findings) {
        var unreadable = new AtomicBoolean();
        findings.forEach(found -> unreadable.compareAndSet(false, DiskFault.is(found)));
        return unreadable.get();
    }

    /** A computer without a network must not say of every link that it is dead. */
    private int cutOff(int asked) {
        var err = spec.commandLine().getErr();
        err.println("stele: none of the hosts of " + asked + " URLs can be reached from here; nothing was judged");
        err.println("  hint: run it where the internet can be reached without a proxy");
        return ExitCode.INPUT_OUTPUT;
    }

    /** On stderr, since stdout is the report's. */
    private void tell(ExternalLinks links, Probed probed) {
        if (!quiet) {
            int urls = links.places().size();
            spec.commandLine()
                    .getErr()
                    .println("stele: " + count(urls, "URL") + " outside of the site, " + probed.asked()
                            + " asked for and " + (urls - probed.asked()) + " remembered");
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
