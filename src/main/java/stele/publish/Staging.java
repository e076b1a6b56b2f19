package stele.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import stele.project.Stamps;

/**
 * Where new files wait until the site is whole: inside the output folder and so on the same disk, where to move a file is
 * one step. They are numbered, so that there are no folders to make and no names to collide; but those of a {@link FirstSite}.
 */
final class Staging {

    static final String NAME = ".stele-staging";

    /** Instead of the number of a file: it is not moved by itself. */
    static final int WITH_ITS_FOLDER = -1;

    private final Path folder;
    private final @Nullable FirstSite first;
    private int numbered;

    /** @param first whether nothing has been published in {@code output} yet */
    Staging(Path output, boolean first) {
        this.folder = output.resolve(NAME);
        this.first = first ? new FirstSite(folder.resolve("site")) : null;
    }

    /**
     * A file that waits.
     *
     * @param number its name, or {@link #WITH_ITS_FOLDER}: a path for each file of a site would be a part of what a huge one takes
     *     of memory
     * @param modified when the disk says that it was written; to move it does not change that
     */
    record Waiting(int number, long modified) {}

    /** Writes a file that is to be {@code name} later. */
    Waiting put(String name, Content content) throws IOException {
        var place = first == null ? null : first.place(name);
        if (place != null) {
            try {
                return put(content, place, WITH_ITS_FOLDER);
            } catch (FileAlreadyExistsException folderOfThatName) {
                // Such a site is refused as a whole, when all of its names are known.
            }
        }
        return put(content);
    }

    /** Writes a file that is to be moved later. */
    Waiting put(Content content) throws IOException {
        int number = next();
        return put(content, file(number), number);
    }

    private static Waiting put(Content content, Path file, int number) throws IOException {
        content.writeTo(file);
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Waiting(number, Stamps.of(attributes).modified());
    }

    /** Where the file of that number waits. */
    Path file(int number) {
        return folder.resolve(Integer.toString(number));
    }

    private synchronized int next() throws IOException {
        if (numbered == 0) {
            Files.createDirectories(folder);
        }
        return numbered++;
    }

    /** Puts what waits in its folder in place. */
    void releaseFolders(Path output) throws IOException {
        if (first != null) {
            first.release(output);
        }
    }

    /**
     * Puts a file that waits in its place, in a folder that exists, at once or, where a disk cannot do that, soon. A file
     * cannot replace a folder; an empty one is removed, and one that somebody just used makes this fail.
     */
    static void release(Path waiting, Path target) throws IOException {
        try {
            move(waiting, target);
        } catch (FileSystemException refused) {
            if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                throw refused;
            }
            Tree.removeEmpty(target);
            move(waiting, target);
        }
    }

    private static void move(Path waiting, Path target) throws IOException {
        try {
            Files.move(waiting, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException folderOnAnotherDisk) {
            Files.move(waiting, target, StandardCopyOption.REPLACE_EXISTING);
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
}
