package stele.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What lies in the output folder already, and whether it may make way: what Stele wrote may, what others put there not. */
final class Ground {

    private final Path output;
    private final Owned owned;
    private final Set<String> plainFolders = ConcurrentHashMap.newKeySet();

    Ground(Path output, Owned owned) {
        this.output = output;
        this.owned = owned;
    }

    /**
     * The file that lies where {@code name} is to be; none, too, where what lies there goes before anything is written.
     *
     * @throws PublishFailure where something lies there, or on the way there, that must stay
     */
    Optional<Path> existing(String name) throws IOException {
        for (var folder : Name.folders(name)) {
            if (!isPlainFolder(folder)) {
                requireNothing(folder);
                return Optional.empty();
            }
        }
        var file = output.resolve(name);
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            requireNothingElseIn(file);
            return Optional.empty();
        }
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !owned.hasOtherSpelling(name)) {
            return Optional.of(file);
        }
        requireNothing(name);
        return Optional.empty();
    }

    /** Refuses to write over a file that is not Stele's. */
    void requireReplaceable(String name) {
        if (!owned.mayReplace(name)) {
            throw stranger(name);
        }
    }

    /** Whether {@code name} lies in the output folder itself, and not behind a link that somebody put there. */
    boolean holds(String name) {
        return Name.folders(name).stream().allMatch(this::isPlainFolder);
    }

    private boolean isPlainFolder(String name) {
        if (plainFolders.contains(name)) {
            return true;
        }
        boolean plain = Files.isDirectory(output.resolve(name), LinkOption.NOFOLLOW_LINKS);
        if (plain) {
            plainFolders.add(name);
        }
        return plain;
    }

    private void requireNothing(String name) {
        if (Files.exists(output.resolve(name), LinkOption.NOFOLLOW_LINKS) && !owned.has(name)) {
            throw stranger(name);
        }
    }

    private void requireNothingElseIn(Path folder) throws IOException {
        for (var path : Tree.of(folder)) {
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !owned.has(name(path))) {
                throw stranger(name(path));
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
