package stele.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import stele.config.SiteConfig;
import stele.project.Project;

/** A folder that sites are published into. */
public final class Publisher {

    private final Path folder;
    private final Originals originals;

    private Publisher(Path folder, Originals originals) {
        this.folder = folder;
        this.originals = originals;
    }

    /** Opens the output folder of a project. */
    public static Publisher open(Project project, SiteConfig config) {
        try {
            var home = Optional.ofNullable(System.getProperty("user.home")).map(Path::of);
            var premises = new Premises(project.folder(), project.contentFolders(config), project.themesFolder(), home);
            return open(project.outputFolder(config), premises, project::stream);
        } catch (InvalidPathException unnameable) {
            throw PublishFailure.unnameable(unnameable);
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
            Manifest.in(folder);
        } catch (IOException fault) {
            throw PublishFailure.of("cannot read the output folder '" + folder + "'", fault);
        }
        return new Publisher(folder, originals);
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
