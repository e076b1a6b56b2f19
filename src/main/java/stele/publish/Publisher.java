package stele.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import stele.config.SiteConfig;
import stele.file.Fingerprint;
import stele.file.SourcePath;
import stele.file.Stamp;
import stele.project.Project;
import stele.project.Scan;

/** A folder that sites are published into. */
public final class Publisher {

    private final Path folder;
    private final Originals originals;

    private Publisher(Path folder, Originals originals) {
        this.folder = folder;
        this.originals = originals;
    }

    /**
     * Opens the output folder of a project, for a site of the files of {@code scan}.
     *
     * @param settled whether a stamp is enough to tell a file again
     */
    public static Publisher open(Project project, SiteConfig config, Scan scan, Predicate<Stamp> settled) {
        try {
            var home = Optional.ofNullable(System.getProperty("user.home")).map(Path::of);
            var premises = new Premises(project.folder(), project.contentFolders(config), project.themesFolder(), home);
            return open(project.outputFolder(config), premises, new OfProject(project, scan, settled));
        } catch (InvalidPathException unnameable) {
            throw PublishFailure.unnameable(unnameable);
        }
    }

    /** The authors' files of a project. */
    private record OfProject(Project project, Scan scan, Predicate<Stamp> settled) implements Originals {

        @Override
        public Original find(SourcePath source) {
            var stamp = scan.stamp(source);
            return new Original(project.locate(source), stamp, settled.test(stamp));
        }

        @Override
        public void saw(Original original, Fingerprint content) {
            project.witness().saw(original.file(), content);
        }
    }

    /**
     * Opens {@code output}, which need not exist; nothing is written yet.
     *
     * @throws PublishFailure where it is not a folder to write into: it holds the author's own work, or is not empty and
     *     not Stele's
     */
    public static Publisher open(Path output, Premises premises, Originals originals) {
        var folder = premises.allow(output);
        try {
            Manifest.requireOurs(folder);
        } catch (IOException fault) {
            throw PublishFailure.of("cannot read the output folder '" + folder + "'", fault);
        }
        return new Publisher(folder, originals);
    }

    /**
     * By what the site that lies in the folder is known, if each of its files looks as the last publication left it: the
     * disk is asked once for each, and none is opened. Empty where something was touched or too little is known.
     */
    public Optional<Fingerprint> untouched() {
        return untouched(folder);
    }

    /** The same of any folder. */
    public static Optional<Fingerprint> untouched(Path folder) {
        try {
            var last = LastSite.in(folder);
            return last.isUntouched(folder) ? Optional.of(last.fingerprint()) : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Begins to publish a site; to be closed, whatever happens.
     *
     * @throws PublishFailure where another build is at it, or the disk refuses
     */
    public Publication begin() {
        try {
            Files.createDirectories(folder);
            return Publication.begin(folder, originals);
        } catch (IOException fault) {
            throw PublishFailure.of("cannot write into '" + folder + "'", fault);
        }
    }
}
