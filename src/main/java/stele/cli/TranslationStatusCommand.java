package stele.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import stele.cli.SiteReading.SiteRead;
import stele.report.StatusMarkdown;
import stele.report.StatusText;
import stele.translation.status.Status;
import stele.translation.status.StatusJson;

/** {@code stele translation status}: what is translated, what lags behind, what is missing. */
@Command(
        name = "status",
        description = "Says of every topic and language whether it is translated, and how well.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TranslationStatusCommand implements Callable<Integer> {

    @Mixin
    private SiteReading reading;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            description = "What to print. Default: text. JSON always holds every topic.")
    private Format format = Format.TEXT;

    @Option(
            names = "--sort",
            paramLabel = "depth|path|locale",
            description = {
                "Which topics come first. depth: what is high in the tree and read first;",
                "path: by file; locale: what the first language lacks. Default: depth."
            })
    private Status.Order order = Status.Order.DEPTH;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            split = ",",
            arity = "1..*",
            description = "Show these languages only.")
    private List<String> locales = List.of();

    @Option(names = "--all", description = "Show topics, too, that are complete in every language.")
    private boolean all;

    @Spec
    private CommandSpec spec;

    /** What to print. */
    private enum Format {
        TEXT {
            @Override
            void write(Status status, boolean all, Appendable out) throws IOException {
                StatusText.write(status, all, out);
            }
        },
        JSON {
            @Override
            void write(Status status, boolean all, Appendable out) throws IOException {
                out.append(StatusJson.of(status));
            }
        },
        MARKDOWN {
            @Override
            void write(Status status, boolean all, Appendable out) throws IOException {
                StatusMarkdown.write(status, all, out);
            }
        };

        abstract void write(Status status, boolean all, Appendable out) throws IOException;
    }

    @Override
    public Integer call() {
        return reading.then(this::show);
    }

    private int show(SiteRead read) {
        var site = read.site();
        var wanted = locales.stream()
                .map(written -> NamedLocale.of(written, site.locales(), spec))
                .toList();
        var reporter = reading.reporter();
        reporter.diagnose(read.errors());
        var status = site.status().sorted(order);
        try {
            format.write(
                    wanted.isEmpty() ? status : status.only(wanted),
                    all,
                    spec.commandLine().getOut());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        spec.commandLine().getOut().flush();
        return reporter.exitCode();
    }
}
