package stele.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * From the last site to the next, in an order that a reader, and the build after one that was killed, can live with: pages
 * come after what they show and go before it, and the manifest names at all times at least what is there.
 */
final class Changeover {

    private static final Comparator<String> PAGES_LAST =
            Comparator.comparing(Name::isPage).thenComparing(Comparator.naturalOrder());

    private final Path output;
    private final Ground ground;
    private final Staging staging;
    private Manifest written;
    private int removed;

    /** @param last the manifest that is on the disk */
    Changeover(Path output, Ground ground, Staging staging, Manifest last) {
        this.output = output;
        this.ground = ground;
        this.staging = staging;
        this.written = last;
    }

    /**
     * Makes the folder hold {@code next}, and returns how many files were removed.
     *
     * @param staged the files that wait in the staging folder; the others of {@code next} are in place
     * @throws InvalidPathException where the last build ran in an environment that allowed more names; nothing has
     *     happened then
     */
    int run(Manifest next, Collection<String> staged, Claims claims) throws IOException {
        var stale = new TreeSet<>(written.files().keySet());
        stale.removeAll(next.files().keySet());
        requireNameable(stale);
        if (!staged.isEmpty() || !stale.isEmpty()) {
            write(written.and(next));
        }
        for (var name : stale.stream().filter(inTheWayOf(claims)).toList()) {
            remove(name);
            stale.remove(name);
        }
        for (var name : staged.stream().sorted(PAGES_LAST).toList()) {
            removeEmptyFolders(output.resolve(name));
            staging.release(name);
        }
        for (var name : stale.stream().sorted(PAGES_LAST.reversed()).toList()) {
            remove(name);
        }
        write(next);
        return removed;
    }

    /** Asked before anything happens, since a site half removed is worse than an old one. */
    private void requireNameable(Collection<String> names) {
        names.forEach(output.getFileSystem()::getPath);
    }

    /** A file where a folder must be, a file in a folder where a file must be, or the same name in another spelling. */
    private static Predicate<String> inTheWayOf(Claims claims) {
        Set<String> files = claims.files();
        Set<String> folders = claims.folders();
        return name -> {
            var key = Name.key(name);
            return files.contains(key)
                    || folders.contains(key)
                    || Name.folders(key).stream().anyMatch(files::contains);
        };
    }

    /** Removes a file that Stele wrote, and the folders that are empty without it. */
    private void remove(String name) throws IOException {
        var file = output.resolve(name);
        if (!ground.holds(name) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        removed += Files.deleteIfExists(file) ? 1 : 0;
        var folders = Name.folders(name);
        Collections.reverse(folders);
        for (var folder : folders) {
            if (!isRemoved(output.resolve(folder))) {
                return;
            }
        }
    }

    private static boolean isRemoved(Path folder) throws IOException {
        try {
            return Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException inUse) {
            return false;
        }
    }

    /** A file cannot replace a folder, not even an empty one; a folder that somebody just used makes this fail. */
    private static void removeEmptyFolders(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (var folder : Tree.of(path)) {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(folder);
            }
        }
    }

    private void write(Manifest manifest) throws IOException {
        if (!manifest.equals(written)) {
            staging.put(Manifest.NAME, new ByteArrayInputStream(manifest.text().getBytes(StandardCharsets.UTF_8)));
            staging.release(Manifest.NAME);
            written = manifest;
        }
    }
}
