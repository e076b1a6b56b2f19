package stele.translation.skeleton;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import stele.catalogue.Catalogue;
import stele.config.SiteConfig;
import stele.config.SiteConfig.ContentFolder;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.topic.LocalePath;
import stele.topic.Topic;
import stele.topic.TopicId;

/** Where the file of a new translation belongs: where the language's other files are, at the place of its source. */
record Placement(SiteConfig config, Catalogue catalogue, LocaleTag target) {

    /** The file for {@code path}, which is seen from the language's folder. */
    SourcePath of(Topic source, String path) {
        return config.content().stream()
                .filter(folder -> folder.locale().equals(Optional.of(target)))
                .findFirst()
                .map(folder -> new SourcePath(folder.path(), path))
                .or(() -> asSiblings(source, path))
                .orElseGet(() -> asSource(source, path));
    }

    /** As the language's other topics are named, those in the same content folder first. */
    private Optional<SourcePath> asSiblings(Topic source, String path) {
        var siblings = catalogue.topics(target).stream()
                .filter(topic -> !ownsFolder(topic.source().folder()))
                .toList();
        return Stream.concat(
                        siblings.stream()
                                .filter(topic -> topic.source()
                                        .folder()
                                        .equals(source.source().folder())),
                        siblings.stream())
                .flatMap(topic -> naming(topic).stream())
                .findFirst()
                .map(naming -> naming.apply(path));
    }

    private boolean ownsFolder(String folder) {
        return config.content().stream()
                .filter(it -> it.path().equals(folder))
                .map(ContentFolder::locale)
                .anyMatch(Optional::isPresent);
    }

    /** How the path of {@code topic} became its file's name, where the language has a folder or a suffix. */
    private Optional<Function<String, SourcePath>> naming(Topic topic) {
        var name = topic.source().name();
        var written = LocalePath.of(topic.source(), config).written();
        var id = topic.id().path();
        var folder = topic.source().folder();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                name.equals(written.get() + "/" + id)
                        ? path -> new SourcePath(folder, written.get() + "/" + path)
                        : path -> new SourcePath(folder, suffixed(path, written.get())));
    }

    /** As the source is named; where its name says nothing of a language, in a folder. */
    private SourcePath asSource(Topic source, String path) {
        var written = LocalePath.of(source.source(), config).written();
        boolean suffix = written.isPresent()
                && !source.source()
                        .name()
                        .equals(written.get() + "/" + source.id().path());
        var tag = written.map(it -> inTheManner(it)).orElse(target.tag());
        var folder =
                ownsFolder(source.source().folder()) ? "." : source.source().folder();
        return new SourcePath(folder, suffix ? suffixed(path, tag) : tag + "/" + path);
    }

    /** The target's tag with the letter case and the separator of another. */
    private String inTheManner(String other) {
        boolean small = other.length() > 3 && other.equals(other.toLowerCase(Locale.ROOT));
        var tag = small ? target.tag().toLowerCase(Locale.ROOT) : target.tag();
        return other.contains("_") ? tag.replace('-', '_') : tag;
    }

    private static String suffixed(String path, String tag) {
        int dot = path.lastIndexOf('.');
        return path.substring(0, dot) + "." + tag + path.substring(dot);
    }

    /** {@code source} as it will be in the other language. */
    Topic planned(Topic source, String path) {
        return new Topic(
                new TopicId(target, path),
                source.key(),
                of(source, path),
                source.page(),
                source.frontMatter(),
                source.text());
    }
}
