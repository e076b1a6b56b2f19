package stele.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * Where new files wait until the site is whole: inside the output folder and so on the same disk, where to move a file is
 * one step.
 */
final class Staging {

    static final String NAME = ".stele-staging";

    private final Path output;
    private final Path folder;

    Staging(Path output) {
        this.output = output;
        this.folder = output.resolve(NAME);
    }

    /** Writes a file that is to be moved to {@code name} later; returns its size. */
    long put(String name, InputStream content) throws IOException {
        var file = waiting(name);
        createFolderOf(file);
        return Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Puts the file that waits for {@code name} in its place, at once or, where a disk cannot do that, soon. */
    void release(String name) throws IOException {
        var target = output.resolve(name);
        createFolderOf(target);
        try {
            Files.move(waiting(name), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException folderOnAnotherDisk) {
            Files.move(waiting(name), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes all that waits, also what a killed build left behind. */
    void clear() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (var path : Tree.of(folder)) {
            Files.deleteIfExists(path);
        }
    }

    private static void createFolderOf(Path file) throws IOException {
        var folder = Objects.requireNonNull(file.getParent());
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /** Names of one depth have a folder to themselves, so that {@code a} and {@code a/b}, old and new, do not collide. */
    private Path waiting(String name) {
        var depth = Integer.toString(Name.folders(name).size());
        return folder.resolve(depth).resolve(name);
    }
}
