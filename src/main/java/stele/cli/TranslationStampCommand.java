package stele.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stele.cli.SiteReading.SiteRead;
import stele.file.Edit;
import stele.file.SourcePath;
import stele.file.WrittenFile;
import stele.i18n.LocaleTag;
import stele.project.AuthorsFiles;
import stele.report.Printable;
import stele.stage.Outcome;
import stele.topic.Topic;
import stele.translation.Stamp;
import stele.translation.Tracking;

/** {@code stele translation stamp}: says of translations that they are up to date. */
@Command(
        name = "stamp",
        description = "Records in translations the hash of what they were made from, as it is now.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TranslationStampCommand implements Callable<Integer> {

    @Mixin
    private SiteReading reading;

    @Option(
            names = "--source",
            paramLabel = "TAG",
            description = "The language they were made from. Default: 'sourceLocale' of the topic, or of site.yaml.")
    private @Nullable String source;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Translations that are up to date, seen from the current folder or from the site's.")
    private List<String> files = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return reading.then(this::stamp);
    }

    private int stamp(SiteRead read) {
        var from = source == null
                ? Optional.<LocaleTag>empty()
                : Optional.of(NamedLocale.of(source, read.site().locales(), spec));
        int exitCode = ExitCode.DONE;
        for (var file : files) {
            exitCode = Math.max(exitCode, stamp(file, from, read));
        }
        return exitCode;
    }

    private int stamp(String file, Optional<LocaleTag> from, SiteRead read) {
        var path = new AuthorsFiles(read.project()).named(file, read.scan().topics());
        if (path.isEmpty()) {
            return refuse(
                    file, "it is no topic of this site", "name a Markdown file in a content folder", ExitCode.USAGE);
        }
        var topic = read.site().catalogue().topics().stream()
                .filter(it -> it.source().equals(path.get()))
                .findFirst();
        if (topic.isPresent()) {
            return stamp(topic.get(), from, read);
        }
        var errors = read.errors().stream()
                .filter(error -> error.position().file().equals(path.get().toString()))
                .toList();
        return errors.isEmpty()
                ? refuse(file, "it only sends its readers elsewhere", "name a translation", ExitCode.ERRORS)
                : reading.refuse(errors);
    }

    private int stamp(Topic topic, Optional<LocaleTag> from, SiteRead read) {
        var site = read.site();
        var original = from.isPresent()
                ? from.filter(locale -> !locale.equals(topic.locale()))
                        .flatMap(locale -> site.catalogue().translation(topic.key(), locale))
                : site.translations().source(topic);
        var name = topic.source().toString();
        if (original.isPresent()) {
            return stamp(topic, original.get(), read);
        }
        var language = from.or(() -> Tracking.of(topic).locale())
                .or(() -> site.config().demands().sourceLocale());
        if (language.isEmpty()) {
            return refuse(
                    name,
                    "nobody says which language it is translated from",
                    "set 'sourceLocale' in site.yaml, or name the language with --source",
                    ExitCode.ERRORS);
        }
        return language.get().equals(topic.locale())
                ? refuse(name, "it is itself what others are translated from", "name a translation", ExitCode.ERRORS)
                : refuse(
                        name,
                        "the topic does not exist in '" + language.get() + "'",
                        "write it there under the same " + (topic.assetId().isPresent() ? "asset id" : "path"),
                        ExitCode.ERRORS);
    }

    private int stamp(Topic topic, Topic original, SiteRead read) {
        var authors = new AuthorsFiles(read.project());
        var by = original.source() + ", found by " + (topic.key().assetId().isPresent() ? "asset id" : "path");
        var stamped = authors.read(topic.source())
                .then(file -> Stamp.of(topic, file.source(), original)
                        .then(edit -> edit.map(it -> write(authors, topic.source(), file, it))
                                .orElseGet(() -> Outcome.of("was up to date with "))));
        stamped.value().ifPresent(what -> say(topic.source() + ": " + what + by));
        return stamped.value().isPresent() ? ExitCode.DONE : reading.refuse(stamped.diagnostics());
    }

    private static Outcome<String> write(AuthorsFiles authors, SourcePath path, WrittenFile file, Edit edit) {
        return authors.replace(path, file.with(List.of(edit))).then(done -> Outcome.of("stamped with the hash of "));
    }

    private void say(String line) {
        spec.commandLine().getOut().println(Printable.of(line));
    }

    private int refuse(String file, String why, String hint, int exitCode) {
        return reading.refuse("'" + file + "' was not stamped: " + why, hint, exitCode);
    }
}
