package stele.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stele.build.Pipeline;
import stele.build.Workers;
import stele.check.Purpose;
import stele.check.Verdict;
import stele.check.Weighing;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Severity;
import stele.external.Cache;
import stele.external.ExternalLinks;
import stele.external.Manners;
import stele.external.ProbeLinks;
import stele.external.ProbeLinks.Probed;
import stele.project.Project;
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

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info|never",
            description = "From which severity on a finding makes the exit code 1. Default: error.")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--quiet", description = "Print findings only, no summary.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    /** The mildest severity that is a failure. */
    private enum FailOn {
        ERROR(Severity.ERROR),
        WARNING(Severity.WARNING),
        INFO(Severity.INFO),
        NEVER(null);

        private final @Nullable Severity mildest;

        FailOn(@Nullable Severity mildest) {
            this.mildest = mildest;
        }

        boolean isReached(Collection<Diagnostic> findings) {
            return mildest != null
                    && findings.stream().anyMatch(it -> it.severity().compareTo(mildest) <= 0);
        }
    }

    @Override
    public Integer call() {
        if (hosts < 1) {
            throw new ParameterException(spec.commandLine(), "--hosts must be 1 or more");
        }
        if (timeout.isZero()) {
            throw new ParameterException(spec.commandLine(), "--timeout must be 1s or more");
        }
        var reporter =
                new Reporter(spec.commandLine().getOut(), spec.commandLine().getErr(), quiet, false);
        var project = siteOptions.project();
        var config = siteOptions.config(project);
        reporter.diagnose(config.diagnostics());
        if (config.value().isEmpty()) {
            return ExitCode.USAGE;
        }
        return read(project, config.value().get(), reporter)
                .map(site -> probe(project, site, reporter))
                .orElse(ExitCode.USAGE);
    }

    /** The site with its links; of what is wrong with its topics only that is said which keeps links from being seen. */
    private static Optional<Site> read(Project project, SiteConfig config, Reporter reporter) {
        var scan = project.scan(config);
        reporter.diagnose(errors(scan.diagnostics()));
        if (reporter.hasConfigurationErrors()) {
            return Optional.empty();
        }
        var noticed = Collections.synchronizedList(new ArrayList<Diagnostic>());
        try (var workers = new Workers(Runtime.getRuntime().availableProcessors())) {
            var pipeline = new Pipeline(config, List.of(), workers, reporter.progress(), Purpose.BUILD, noticed::add);
            var site = pipeline.read(project.sources(scan));
            reporter.diagnose(errors(noticed));
            return Optional.of(site);
        }
    }

    private static List<Diagnostic> errors(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    private int probe(Project project, Site site, Reporter reporter) {
        int read = reporter.exitCode();
        var file = project.folder().resolve(Cache.FILE);
        var cache = noCache ? Outcome.of(Cache.EMPTY) : Cache.open(file);
        var remembered = cache.value().orElse(Cache.EMPTY).fresh(maxAge, CLOCK.instant());
        var links = ExternalLinks.of(site);
        reporter.diagnose(cache.diagnostics());
        try (var workers = new Workers(hosts)) {
            var probed = ProbeLinks.onTheWeb(Manners.DEFAULTS.withTimeout(timeout), CLOCK, workers)
                    .probe(links, remembered);
            if (probed.cutOff()) {
                return cutOff(probed.asked());
            }
            var findings = weighed(probed.findings(), site);
            print(links, probed, findings, reporter);
            if (!noCache) {
                reporter.diagnose(probed.cache().save(file));
            }
            return exitCode(read, findings);
        }
    }

    /** A computer without a network must not say of every link that it is dead. */
    private int cutOff(int asked) {
        var err = spec.commandLine().getErr();
        err.println("stele: none of the hosts of " + asked + " URLs can be reached from here; nothing was judged");
        err.println("  hint: run it where the internet can be reached without a proxy");
        return ExitCode.INPUT_OUTPUT;
    }

    /** What was found, as the site's owner and its authors want to be told of it. */
    private static List<Diagnostic> weighed(List<Diagnostic> raw, Site site) {
        var weighing = new Weighing(Purpose.CHECK, site);
        return raw.stream()
                .flatMap(finding -> weighing.verdict(finding).stream())
                .filter(verdict -> verdict.silencedBy().isEmpty())
                .map(Verdict::diagnostic)
                .toList();
    }

    private int exitCode(int read, List<Diagnostic> findings) {
        if (read == ExitCode.INPUT_OUTPUT) {
            return read;
        }
        boolean leftOut = read == ExitCode.ERRORS && failOn != FailOn.NEVER;
        return leftOut || failOn.isReached(findings) ? ExitCode.ERRORS : ExitCode.DONE;
    }

    private void print(ExternalLinks links, Probed probed, List<Diagnostic> findings, Reporter reporter) {
        reporter.diagnose(findings);
        if (!quiet) {
            int urls = links.places().size();
            spec.commandLine()
                    .getOut()
                    .println(count(urls, "URL") + " outside of the site, " + probed.asked() + " asked for and "
                            + (urls - probed.asked()) + " remembered; " + count(findings.size(), "finding"));
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
