package stele.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import stele.file.ImageSize;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.stage.Lazy;
import stele.topic.Topic;

/** The authors' other files: images, downloads. */
public final class Assets {

    private final Optional<LocaleTag> sharedBy;
    private final List<AssetFile> files;
    private final Map<Name, AssetFile> exact = new HashMap<>();
    private final Map<Name, AssetFile> folded = new HashMap<>();
    private final Map<OutputPath, AssetFile> published = new HashMap<>();
    private final Function<SourcePath, Optional<ImageSize>> measure;
    private final Map<SourcePath, Optional<ImageSize>> measured = new ConcurrentHashMap<>();
    private final Lazy<Map<String, AssetFile>> bySourceName = Lazy.of(this::bySourceName);
    private final Map<LocaleTag, NearestPath> nearest = new ConcurrentHashMap<>();

    private Assets(
            Optional<LocaleTag> sharedBy, List<AssetFile> files, Function<SourcePath, Optional<ImageSize>> measure) {
        this.sharedBy = sharedBy;
        this.files = files;
        this.measure = measure;
        for (var file : files) {
            published.putIfAbsent(file.page(), file);
            exact.putIfAbsent(new Name(file.locale(), file.path()), file);
            folded.putIfAbsent(new Name(file.locale(), Catalogue.fold(file.path())), file);
        }
    }

    /**
     * The assets of a site.
     *
     * @param sharedBy the locale whose files every other language may use: the default locale
     * @param measure finds out how large an image is; called once for each that is shown, from several threads
     */
    public static Assets of(
            Optional<LocaleTag> sharedBy,
            Collection<AssetFile> files,
            Function<SourcePath, Optional<ImageSize>> measure) {
        return new Assets(
                sharedBy,
                files.stream()
                        .sorted((a, b) -> a.source().compareTo(b.source()))
                        .toList(),
                measure);
    }

    /** The file that {@code href}, written in {@code from}, names: the language's own, else one that all share. */
    public Optional<FoundAsset> find(Href href, Topic from) {
        var path = href.from(from.id().path());
        var found = path.isPresent() ? find(path.get(), from.locale()) : Optional.<FoundAsset>empty();
        return found.isPresent() ? found : href.from(from.source().name()).flatMap(this::atContentRoot);
    }

    /** Every file, sorted by its source. */
    public List<AssetFile> files() {
        return files;
    }

    /** How large the image is that is published as {@code file}; empty where it does not say. */
    public Optional<ImageSize> imageSize(OutputPath file) {
        var image = published.get(file);
        return image == null ? Optional.empty() : measured.computeIfAbsent(image.source(), measure);
    }

    /** Whether {@code locale}'s own folder has a file at {@code path}. */
    public boolean exists(String path, LocaleTag locale) {
        return exact.containsKey(new Name(Optional.of(locale), path));
    }

    /** The file that a topic of {@code locale} can refer to and that the author of {@code path} most likely meant. */
    public Optional<String> nearestPath(String path, LocaleTag locale) {
        return nearest.computeIfAbsent(locale, this::paths).to(path);
    }

    private NearestPath paths(LocaleTag locale) {
        return NearestPath.among(files.stream()
                .filter(file -> places(locale).anyMatch(file.locale()::equals))
                .map(AssetFile::path)
                .toList());
    }

    /** Every asset, to be published. */
    public Stream<OutputFile> copies() {
        return files.stream().map(file -> new OutputFile.Copy(file.page(), file.source()));
    }

    private Optional<FoundAsset> find(String path, LocaleTag locale) {
        var exactly = find(path, locale, true);
        return exactly.isPresent() ? exactly : find(path, locale, false);
    }

    private Optional<FoundAsset> find(String path, LocaleTag locale, boolean asWritten) {
        var own = at(Optional.of(locale), path, asWritten);
        var shared = own.isPresent() ? own : at(Optional.empty(), path, asWritten);
        return shared.isPresent() || sharedBy.isEmpty() ? shared : at(sharedBy, path, asWritten);
    }

    /** By the author's own folders: {@code ../media/a.png} from {@code content/fr-FR/a.md}. */
    private Optional<FoundAsset> atContentRoot(String path) {
        return at(Optional.empty(), path, true)
                .or(() -> Optional.ofNullable(bySourceName.get().get(path))
                        .map(file -> new FoundAsset(file.page(), file.path(), Match.EXACT)));
    }

    private Map<String, AssetFile> bySourceName() {
        var named = new HashMap<String, AssetFile>();
        files.forEach(file -> named.putIfAbsent(file.source().name(), file));
        return named;
    }

    private Optional<FoundAsset> at(Optional<LocaleTag> place, String path, boolean asWritten) {
        var file = asWritten ? exact.get(new Name(place, path)) : folded.get(new Name(place, Catalogue.fold(path)));
        return file == null
                ? Optional.empty()
                : Optional.of(new FoundAsset(file.page(), file.path(), Match.of(path, file.path())));
    }

    private Stream<Optional<LocaleTag>> places(LocaleTag locale) {
        return Stream.of(Optional.of(locale), Optional.<LocaleTag>empty(), sharedBy)
                .distinct();
    }

    /** Equality is written out: every image asks, and a record's own goes through method handles. */
    private record Name(Optional<LocaleTag> locale, String path) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Name name && path.equals(name.path) && locale.equals(name.locale);
        }

        @Override
        public int hashCode() {
            return 31 * locale.hashCode() + path.hashCode();
        }
    }
}
