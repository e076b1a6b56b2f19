package stele.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stele.file.Fingerprint;
import stele.project.Stamps;

/**
 * What is known of the site that lies in an output folder.
 *
 * @param manifest the files that are Stele's
 * @param fingerprint that of the manifest's text: two sites that have the same one have the same files
 * @param files how the last publication left each of them; empty where that is not known
 */
record LastSite(Manifest manifest, Fingerprint fingerprint, Map<String, Left> files) {

    static final LastSite NONE = new LastSite(Manifest.NONE, Fingerprint.of(Manifest.NONE.bytes()), Map.of());

    /** What is known about {@code folder}: nothing if it is new or empty; a failure if it is not Stele's. */
    static LastSite in(Path folder) throws IOException {
        Manifest.requireOurs(folder);
        byte[] list;
        try {
            list = Files.readAllBytes(folder.resolve(Manifest.NAME));
        } catch (NoSuchFileException newFolder) {
            return NONE;
        }
        var manifest = Manifest.parse(list);
        var fingerprint = Fingerprint.of(list);
        return new LastSite(manifest, fingerprint, StampList.in(folder, manifest, fingerprint));
    }

    /** How the last publication left {@code name}; null where that is not known. */
    @Nullable
    Left left(String name) {
        return files.get(name);
    }

    /** The same of a file that is known. */
    Left expect(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    /** Whether every file looks as it was left; none is opened. */
    boolean isUntouched(Path folder) throws IOException {
        var ground = new Ground(folder, new Owned(this));
        for (var name : manifest.files().keySet()) {
            var left = left(name);
            if (left == null || !ground.holds(name) || !looks(left, folder.resolve(name))) {
                return false;
            }
        }
        return manifest.trusted();
    }

    private static boolean looks(Left left, Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() && left.looksLike(Stamps.of(attributes));
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
