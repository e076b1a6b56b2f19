package stele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import stele.build.Sources;
import stele.cache.Witness;
import stele.config.Brand;
import stele.config.ReadTerms;
import stele.config.SiteConfig;
import stele.config.Terms;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.file.Decoder;
import stele.file.Fingerprint;
import stele.file.ImageHeader;
import stele.file.ImageSize;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.stage.Outcome;
import stele.translation.History;

/**
 * A site's folder, as it lies on disk. It holds no state, so that any thread may ask it, at any time, again; what it reads, it
 * tells a witness.
 */
public final class Project {

    /** What marks a folder that a site was published into: the publisher's list of files. */
    public static final String PUBLISHED = ".stele-published.json";

    private static final String SITE_FILE = "site.yaml";
    private static final String TERMS_FILE = "terms.yaml";

    private final Path folder;
    private final Path siteFile;
    private final boolean siteFileIsNamed;
    private final Witness witness;
    private final SteadyReader reader;

    private Project(Path folder, Path siteFile, boolean siteFileIsNamed, Witness witness) {
        this.folder = folder;
        this.siteFile = siteFile;
        this.siteFileIsNamed = siteFileIsNamed;
        this.witness = witness;
        this.reader = new SteadyReader(witness);
    }

    /**
     * The project in {@code siteFolder}; nothing is read yet.
     *
     * @param siteFile the site's description, where it is not the folder's own {@code site.yaml}
     */
    public static Project open(Path siteFolder, Optional<Path> siteFile) {
        var folder = siteFolder.toAbsolutePath().normalize();
        var file = siteFile.orElseGet(() -> folder.resolve(SITE_FILE))
                .toAbsolutePath()
                .normalize();
        return new Project(folder, file, siteFile.isPresent(), Witness.NONE);
    }

    /** The same project, where {@code witness} is told what is read and listed. */
    public Project before(Witness witness) {
        return new Project(folder, siteFile, siteFileIsNamed, witness);
    }

    /** Who is told what is read. */
    public Witness witness() {
        return witness;
    }

    /** The site's description, not yet parsed; empty where the folder has none and none was asked for. */
    public Optional<Outcome<SourceFile>> siteFile() {
        if (!Files.isDirectory(folder)) {
            var missing = Diagnostic.error(
                    siteFileName().start(), "config/site-missing", "there is no folder '" + folder + "'");
            return Optional.of(Outcome.failed(missing.withHint("name the site's folder with --site")));
        }
        if (Files.exists(siteFile)) {
            return Optional.of(text(siteFileName(), siteFile));
        }
        var missing =
                Diagnostic.error(siteFileName().start(), "config/file-missing", "there is no file '" + siteFile + "'");
        return siteFileIsNamed ? Optional.of(Outcome.failed(missing)) : Optional.empty();
    }

    /** Every file below the content folders, by what it is; names only, no content. */
    public Scan scan(SiteConfig config) {
        return new ContentScan(this, config).scan();
    }

    /** The text of a topic or toc file of a {@link #scan}. */
    public Outcome<SourceFile> read(SourcePath source) {
        return text(source, locate(source));
    }

    /** The text of a file that is named as in a diagnostic: seen from the site's folder, or wherever else it is. */
    public Outcome<SourceFile> read(String name) {
        return text(new SourcePath(".", name), folder.resolve(name));
    }

    /** The files of a {@link #scan} of the site that {@code config} describes, to be read when they are needed. */
    public Sources sources(Scan scan, SiteConfig config) {
        return new Sources(
                scan.topics(),
                scan.tocs(),
                scan.assets(),
                this::read,
                scan::stamp,
                this::content,
                this::imageSize,
                this::history,
                () -> terms(config));
    }

    /** By what the bytes of a file of a {@link #scan} are known; empty where it cannot be read. */
    private Optional<Fingerprint> content(SourcePath source) {
        var file = locate(source);
        try (var bytes = Files.newInputStream(file)) {
            var content = Fingerprint.of(bytes);
            witness.saw(file, content);
            return Optional.of(content);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** How large an image of a {@link #scan} is, in CSS pixels; empty where its file does not say, or cannot be read. */
    public Optional<ImageSize> imageSize(SourcePath source) {
        try (var image = Files.newInputStream(locate(source))) {
            var head = image.readNBytes(ImageHeader.USUALLY_ENOUGH);
            var size = ImageHeader.size(head);
            if (size.isPresent() || head.length < ImageHeader.USUALLY_ENOUGH || !ImageHeader.isPromising(head)) {
                return size;
            }
            var more = Arrays.copyOf(head, ImageHeader.ENOUGH);
            int read = image.readNBytes(more, head.length, more.length - head.length);
            return ImageHeader.size(Arrays.copyOf(more, head.length + read));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** What git knows of the files of a {@link #scan}; nothing is looked up before it is asked. */
    public History history() {
        return new GitHistory(this::locate);
    }

    /**
     * The names that are written one way: the file that the site's description names, else {@value #TERMS_FILE}, if the
     * folder has one.
     */
    public Outcome<Terms> terms(SiteConfig config) {
        var named = Optional.ofNullable(config.demands().terms());
        var file = termsFile(config).filter(Files::exists);
        if (file.isEmpty()) {
            return named.map(name -> Outcome.<Terms>failed(Diagnostic.error(
                                    positionOf("terms", name), "config/file-missing", "there is no file '" + name + "'")
                            .withHint("write it, or remove 'terms'")))
                    .orElseGet(() -> Outcome.of(Terms.NONE));
        }
        return text(new SourcePath(".", Names.of(named(file.get()))), file.get())
                .then(text -> ReadTerms.read(text, config.locales()));
    }

    /** Where the names are that are written one way, or would be. */
    public Optional<Path> termsFile(SiteConfig config) {
        try {
            return Optional.of(
                    resolve(Optional.ofNullable(config.demands().terms()).orElse(TERMS_FILE)));
        } catch (InvalidPathException unnameable) {
            return Optional.empty();
        }
    }

    /** The files of the theme that the site's description names. */
    public Outcome<SortedMap<String, byte[]>> themeFiles(String name) {
        return themeFiles(name, positionOf("theme", name));
    }

    /**
     * The files of the theme called {@code name}, by path below its folder: the site's own theme, else one of Stele's.
     *
     * @param named where it is called so
     */
    public Outcome<SortedMap<String, byte[]>> themeFiles(String name, Position named) {
        return new Themes(themesFolder(), BuiltInThemes.OF_STELE, witness).files(name, named);
    }

    /** The files that the site's owner wants it to be known by, by what the site's description calls them. */
    public Outcome<SortedMap<String, byte[]>> brandFiles(Brand brand) {
        var contents = new TreeMap<String, byte[]>();
        var faults = new ArrayList<Diagnostic>();
        for (var named : brand.files()) {
            var file = resolve(named.value());
            if (Files.isRegularFile(file)) {
                var bytes = reader.read(new SourcePath(".", named.value()), file);
                bytes.value().ifPresent(content -> contents.put(named.value(), content));
                faults.addAll(bytes.diagnostics());
            } else {
                faults.add(Diagnostic.error(
                                named.position(), "config/file-missing", "there is no file '" + named.value() + "'")
                        .withHint("name a file in the site's folder, which the path starts from"));
            }
        }
        return faults.isEmpty() ? Outcome.of(contents) : Outcome.failed(faults);
    }

    /** All files and folders that a site of that description is made of, terms and what git knows of them left out. */
    public List<Path> premises(SiteConfig config) {
        var premises = new ArrayList<Path>();
        premises.add(siteFile);
        premises.add(themesFolder());
        config.content().forEach(content -> premises.add(resolve(content.path())));
        config.publishing().brand().files().forEach(file -> premises.add(resolve(file.value())));
        return premises;
    }

    /** Where on the disk the files of a {@link #scan} lie. */
    public Whereabouts whereabouts(Scan scan) {
        return Whereabouts.of(scan, this::locate);
    }

    /** Where the files are that {@link #brandFiles} reads. */
    public List<Path> brandPaths(Brand brand) {
        return brand.files().stream().map(named -> resolve(named.value())).toList();
    }

    public Path folder() {
        return folder;
    }

    /** Where the site's own themes are, if it has any. */
    public Path themesFolder() {
        return folder.resolve("themes");
    }

    /** Where the site is published. */
    public Path outputFolder(SiteConfig config) {
        return resolve(config.output());
    }

    /** The content folders that exist, in the order of the configuration. */
    public List<Path> contentFolders(SiteConfig config) {
        return config.content().stream()
                .flatMap(content -> existing(content.path()).stream())
                .toList();
    }

    private Optional<Path> existing(String written) {
        try {
            return Optional.of(resolve(written)).filter(Files::isDirectory);
        } catch (InvalidPathException unnameable) {
            return Optional.empty();
        }
    }

    /** A path of the configuration, relative to the site's folder or absolute. */
    Path resolve(String written) {
        return folder.resolve(written).normalize();
    }

    /** Where the description of the site is, or would be. */
    public Path siteFilePath() {
        return siteFile;
    }

    /** The description's name as its author knows it: relative to the site's folder, where that is possible. */
    SourcePath siteFileName() {
        return new SourcePath(".", Names.of(named(siteFile)));
    }

    /** A file as its author knows it: relative to the site's folder, where that is possible. */
    private Path named(Path file) {
        return file.startsWith(folder) ? folder.relativize(file) : file;
    }

    /** Where {@code value} stands after {@code key}: the configuration as a value has lost its places. */
    Position positionOf(String key, String value) {
        return siteFile()
                .flatMap(Outcome::value)
                .map(file -> file.position(Math.max(0, find(file, key, value))))
                .orElse(siteFileName().start());
    }

    private static int find(SourceFile file, String key, String value) {
        int start = file.text().indexOf(key + ":");
        return start < 0 ? 0 : file.text().indexOf(value, start + key.length() + 1);
    }

    private Outcome<SourceFile> text(SourcePath name, Path file) {
        return reader.read(name, file).then(bytes -> Decoder.decode(name, bytes));
    }

    /** The bytes of a topic, as they are. */
    Outcome<byte[]> bytes(SourcePath source) {
        return reader.read(source, locate(source));
    }

    /** Where a file of a {@link #scan} lies. */
    public Path locate(SourcePath source) {
        var content = resolve(source.folder());
        var file = content.resolve(source.name()).normalize();
        if (!file.startsWith(content)) {
            throw new InvalidPathException(source.toString(), "outside of its content folder");
        }
        return file;
    }
}
