package stele.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import stele.file.Stamp;
import stele.project.Stamps;

/** What lies in the output folder already, and whether it may make way: what Stele wrote may, what others put there not. */
final class Ground {

    private final Path output;
    private final Owned owned;
    private final Set<String> plainFolders = ConcurrentHashMap.newKeySet();

    /** Folders of which nothing, or only what Stele wrote, lies there: nothing can be in them. */
    private final Set<String> missingFolders = ConcurrentHashMap.newKeySet();

    Ground(Path output, Owned owned) {
        this.output = output;
        this.owned = owned;
    }

    /**
     * What the file looks like that lies where {@code name} is to be; null where none does, and where what lies there goes
     * before anything is written. The disk is asked once for each file, and once for each folder.
     *
     * @throws PublishFailure where something lies there, or on the way there, that must stay
     */
    @Nullable
    Stamp existing(String name) throws IOException {
        if (!isReachable(Name.folder(name))) {
            return null;
        }
        var file = output.resolve(name);
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException free) {
            return null;
        }
        if (attributes.isDirectory()) {
            requireNothingElseIn(file);
            return null;
        }
        if (attributes.isRegularFile() && !owned.hasOtherSpelling(name)) {
            return Stamps.of(attributes);
        }
        requireOwned(name);
        return null;
    }

    /** Refuses to write over a file that is not Stele's. */
    void requireReplaceable(String name) {
        if (!owned.mayReplace(name)) {
            throw stranger(name);
        }
    }

    /** Whether {@code name} lies in the output folder itself, and not behind a link that somebody put there. */
    boolean holds(String name) {
        var folder = Name.folder(name);
        return folder.isEmpty() || plainFolders.contains(folder) || holds(folder) && isPlainFolder(folder);
    }

    /** Whether all of {@code folder} is there; what is in its place, or on the way there, may otherwise make way. */
    private boolean isReachable(String folder) {
        if (folder.isEmpty() || plainFolders.contains(folder)) {
            return true;
        }
        if (missingFolders.contains(folder)) {
            return false;
        }
        if (isReachable(Name.folder(folder))) {
            if (isPlainFolder(folder)) {
                return true;
            }
            if (Files.exists(output.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
                requireOwned(folder);
            }
        }
        missingFolders.add(folder);
        return false;
    }

    private boolean isPlainFolder(String name) {
        boolean plain = Files.isDirectory(output.resolve(name), LinkOption.NOFOLLOW_LINKS);
        if (plain) {
            plainFolders.add(name);
        }
        return plain;
    }

    private void requireOwned(String name) {
        if (!owned.has(name)) {
            throw stranger(name);
        }
    }

    private void requireNothingElseIn(Path folder) throws IOException {
        for (var path : Tree.of(folder)) {
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                requireOwned(name(path));
            }
        }
    }

    private String name(Path path) {
        return output.relativize(path).toString().replace(output.getFileSystem().getSeparator(), "/");
    }

    private PublishFailure stranger(String name) {
        return new PublishFailure(
                "'" + name + "' lies in the output folder '" + output
                        + "', is needed for the site, and was not written by Stele",
                "move it away");
    }
}
