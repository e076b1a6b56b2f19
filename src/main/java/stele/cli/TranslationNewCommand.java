package stele.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stele.catalogue.Href;
import stele.cli.SiteReading.SiteRead;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.project.AuthorsFiles;
import stele.report.Printable;
import stele.topic.Topic;
import stele.topic.TopicKey;
import stele.translation.skeleton.Skeleton;
import stele.translation.skeleton.Skeleton.Words;

/** {@code stele translation new}: the beginning of a translation that is missing. */
@Command(
        name = "new",
        description = "Writes the skeleton of a missing translation beside its siblings.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TranslationNewCommand implements Callable<Integer> {

    @Mixin
    private SiteReading reading;

    @ArgGroup
    private How how = new How();

    @Option(
            names = "--file",
            paramLabel = "NAME",
            description = "The new file's name, or its path below the language's folder. Default: as the source's.")
    private @Nullable String file;

    @Parameters(
            index = "0",
            paramLabel = "TOPIC",
            description = "What to translate: a file, seen from the current folder or from the site's, or an asset id.")
    private String topic = "";

    @Parameters(index = "1", paramLabel = "LOCALE", description = "The language to translate it into.")
    private String locale = "";

    @Spec
    private CommandSpec spec;

    /** What becomes of the source's words. */
    private static final class How {
        @Option(names = "--text", description = "Leave the source's words as text, to be written over. The default.")
        private boolean text;

        @Option(names = "--comment", description = "Put the source's words into comments, which no reader sees.")
        private boolean comment;
    }

    @Override
    public Integer call() {
        return reading.then(this::begin);
    }

    private int begin(SiteRead read) {
        var site = read.site();
        var target = NamedLocale.of(locale, site.locales(), spec);
        var source = source(read, target);
        if (source.isEmpty()) {
            var named = named(read).map(SourcePath::toString);
            var errors = read.errors().stream()
                    .filter(error -> named.equals(Optional.of(error.position().file())))
                    .toList();
            return errors.isEmpty()
                    ? refuse(
                            "the site has no topic '" + topic + "'",
                            "name a file in a content folder, or an asset id that 'ms:assetid' of a topic holds")
                    : reading.refuse(errors);
        }
        var present = site.catalogue().translation(source.get().key(), target);
        return present.isPresent()
                ? refuse(
                        "'" + topic + "' is there in '" + target + "' already: "
                                + present.get().source(),
                        "edit that file, or name another language")
                : write(source.get(), target, read);
    }

    /** The file that was named, else the topic in the language that the site is translated from, or the nearest. */
    private Optional<Topic> source(SiteRead read, LocaleTag target) {
        var catalogue = read.site().catalogue();
        var path = named(read);
        if (path.isPresent()) {
            return catalogue.topics().stream()
                    .filter(it -> it.source().equals(path.get()))
                    .findFirst();
        }
        var key = TopicKey.ofAsset(topic);
        return read.site()
                .config()
                .demands()
                .sourceLocale()
                .flatMap(from -> catalogue.translation(key, from))
                .or(() -> catalogue.translation(key, read.site().defaultLocale()))
                .or(() -> catalogue.nearest(key, target));
    }

    private Optional<SourcePath> named(SiteRead read) {
        return new AuthorsFiles(read.project()).named(topic, read.scan().topics());
    }

    private int write(Topic source, LocaleTag target, SiteRead read) {
        var path = path(source);
        if (source.key().assetId().isEmpty() && !path.equals(source.id().path())) {
            return refuse(
                    "'" + source.source() + "' has no asset id: only its path ties it to its translations",
                    "give it an asset id, or leave --file out");
        }
        var site = read.site();
        var skeleton = new Skeleton(site.config(), site.catalogue(), site.assets());
        var place = skeleton.place(source, target, path);
        var authors = new AuthorsFiles(read.project());
        var written = authors.read(source.source())
                .then(file -> skeleton.of(source, file, target, path, words()))
                .then(made -> authors.create(place, made.with(List.of())));
        if (written.value().isEmpty()) {
            return reading.refuse(written.diagnostics());
        }
        spec.commandLine().getOut().println(Printable.of(place + ": written from " + source.source()));
        return ExitCode.DONE;
    }

    private Words words() {
        return how.comment && !how.text ? Words.AS_COMMENTS : Words.AS_TEXT;
    }

    /** Below the language's folder. */
    private String path(Topic source) {
        var id = source.id().path();
        if (file == null) {
            return id;
        }
        var folder = file.contains("/") ? "" : id.substring(0, id.lastIndexOf('/') + 1);
        var path = new Href("", folder + file, "").from("").filter(it -> !it.startsWith("/"));
        if (path.isEmpty() || !path.get().endsWith(".md")) {
            throw new ParameterException(
                    spec.commandLine(), "--file must name a .md file below the language's folder: '" + file + "'");
        }
        return path.get();
    }

    private int refuse(String why, String hint) {
        return reading.refuse(why, hint, ExitCode.USAGE);
    }
}
