package stele.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.project.DiskFault;
import stele.report.Printable;
import stele.serve.Keeper;
import stele.serve.Preview;
import stele.serve.Server;
import stele.serve.Workplace;

/** {@code stele serve}: the site in a browser while it is being written. */
@Command(
        name = "serve",
        description = "Shows the site in a browser, and every edit as soon as it is saved; writes nothing.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    /** 128 bits: nobody guesses them. */
    private static final int TOKEN_BYTES = 16;

    @Mixin
    private SiteOptions siteOptions;

    @Option(names = "--port", paramLabel = "N", description = "The port. Default: 8000; 0: any that is free.")
    private int port = 8000;

    @Option(
            names = "--host",
            paramLabel = "H",
            description = "The address to listen at. Default: this computer's own, which no other can reach.")
    private @Nullable String host;

    @Option(
            names = "--allowed-host",
            paramLabel = "H",
            split = ",",
            description = "A further name by which browsers may ask for the site.")
    private List<String> allowedHosts = List.of();

    @Option(names = "--open", description = "Open the site in the browser.")
    private boolean open;

    @Mixin
    private LocaleOptions localeOptions;

    @Mixin
    private ThreadOptions threadOptions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        threadOptions.validate();
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port must be from 0 to 65535");
        }
        var project = siteOptions.project();
        var config = siteOptions.config(project);
        if (config.value().isEmpty() && project.siteFile().isEmpty()) {
            // Without a description nothing says that this is the folder of a site.
            return reporter().refuse(config.diagnostics());
        }
        config.value().ifPresent(localeOptions::of);
        var place = new Workplace(
                project,
                () -> siteOptions.config(project),
                written -> SiteTheme.load(project, written),
                localeOptions::of);
        try (var workers = threadOptions.workers()) {
            var preview = new Preview(place, workers, found -> reporter().diagnose(found));
            return serve(preview, place, config.value().orElse(SiteConfig.DEFAULTS));
        }
    }

    private int serve(Preview preview, Workplace place, SiteConfig config) throws InterruptedException {
        var root = root(config);
        try (var server = new Server(preview, place, root, token(), hosts(), this::reportBug)) {
            int bound = server.open(addresses(), port);
            preview.load();
            try (var keeper = Keeper.begin(preview, server, place, this::report)) {
                return listen("http://" + shownHost() + ":" + bound + root, keeper);
            }
        } catch (UnknownHostException unknown) {
            return refuse("there is no address '" + host + "' here", "name one of this computer's, such as 0.0.0.0");
        } catch (IOException taken) {
            return refuse(
                    "the port " + port + " cannot be used: " + DiskFault.reason(taken),
                    "name another with --port, or --port 0 for any that is free");
        }
    }

    /** Until the process is told to end. */
    private int listen(String url, Keeper keeper) throws InterruptedException {
        var out = spec.commandLine().getOut();
        out.println(url);
        out.flush();
        if (host != null) {
            var err = spec.commandLine().getErr();
            err.println("stele: other computers can read this site while it is served at " + Printable.of(host));
        }
        if (open && !Browser.open(url)) {
            spec.commandLine().getErr().println("stele: no browser could be opened; open " + url);
        }
        keeper.keep();
        return ExitCode.DONE;
    }

    private List<InetAddress> addresses() throws UnknownHostException {
        if (host != null) {
            return List.of(InetAddress.getAllByName(host));
        }
        var ipv6 = new byte[16];
        ipv6[15] = 1;
        return List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), InetAddress.getByAddress(ipv6));
    }

    private Set<String> hosts() {
        var hosts = new LinkedHashSet<>(allowedHosts);
        if (host != null) {
            hosts.add(host.contains(":") ? "[" + host + "]" : host);
        }
        return hosts;
    }

    private String shownHost() {
        return host == null || host.equals("0.0.0.0") || host.equals("::")
                ? "localhost"
                : host.contains(":") ? "[" + host + "]" : host;
    }

    private static String root(SiteConfig config) {
        return config.baseUrl()
                .map(url -> url.substring(url.indexOf('/', url.indexOf("://") + "://".length())))
                .orElse("/");
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void report(List<Diagnostic> found) {
        var told = new ArrayList<>(found);
        reporter().diagnose(told);
        if (told.isEmpty()) {
            spec.commandLine().getErr().println("stele: shown");
        }
    }

    private void reportBug(Throwable failure) {
        var place = failure.getStackTrace().length == 0 ? "" : " at " + failure.getStackTrace()[0];
        PrintWriter err = spec.commandLine().getErr();
        err.println(
                "stele: this is a bug in Stele: " + Printable.of(String.format(Locale.ROOT, "%s%s", failure, place)));
        err.println("  hint: report it, with what you did");
    }

    private int refuse(String why, String hint) {
        var err = spec.commandLine().getErr();
        err.println("stele: " + Printable.of(why));
        err.println("  hint: " + hint);
        return ExitCode.INPUT_OUTPUT;
    }

    private Reporter reporter() {
        return new Reporter(spec.commandLine().getOut(), spec.commandLine().getErr(), false, false);
    }
}
