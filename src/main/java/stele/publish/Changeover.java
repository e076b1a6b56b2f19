package stele.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import stele.file.Fingerprint;

/**
 * From the last site to the next, in an order that a reader, and the build after one that was killed, can live with: pages
 * come after what they show and go before it, and the manifest names at all times at least what is there.
 */
final class Changeover {

    private final Path output;
    private final Ground ground;
    private final Staging staging;
    private final LastSite last;
    private final Set<String> folders = new HashSet<>();
    private Manifest written;
    private int removed;

    Changeover(Path output, Ground ground, Staging staging, LastSite last) {
        this.output = output;
        this.ground = ground;
        this.staging = staging;
        this.last = last;
        this.written = last.manifest();
    }

    /**
     * What was done.
     *
     * @param removed how many files were removed
     * @param site the fingerprint of the manifest's text
     */
    record Done(int removed, Fingerprint site) {}

    /**
     * Makes the folder hold {@code files}.
     *
     * @param staged where those of them wait that are not in place
     * @throws InvalidPathException where the last build ran in an environment that allowed more names; nothing has
     *     happened then
     */
    Done run(Map<String, Left> files, Map<String, Integer> staged, Claims claims) throws IOException {
        var next = Manifest.listing(files);
        var list = next.bytes();
        var stale = new TreeSet<>(written.files().keySet());
        stale.removeAll(next.files().keySet());
        requireNameable(stale);
        if (written.lacks(next)) {
            var both = written.files().isEmpty() ? next : written.and(next);
            write(both, both.equals(next) ? list : both.bytes());
        }
        for (var name : stale.isEmpty() ? List.<String>of() : inTheWay(stale, claims)) {
            remove(name);
            stale.remove(name);
        }
        staging.releaseFolders(output);
        for (var name : alone(staged)) {
            makeFolder(Name.folder(name));
            Staging.release(staging.file(Objects.requireNonNull(staged.get(name))), output.resolve(name));
        }
        for (var name : stale.stream().sorted(Name.PAGES_LAST.reversed()).toList()) {
            remove(name);
        }
        return new Done(removed, end(next, list, files));
    }

    private static List<String> alone(Map<String, Integer> staged) {
        return staged.entrySet().stream()
                .filter(file -> file.getValue() != Staging.WITH_ITS_FOLDER)
                .map(Map.Entry::getKey)
                .sorted(Name.PAGES_LAST)
                .toList();
    }

    private void makeFolder(String name) throws IOException {
        if (folders.add(name) && !name.isEmpty() && !Files.isDirectory(output.resolve(name))) {
            Files.createDirectories(output.resolve(name));
        }
    }

    /** The manifest comes last: whoever sees it change, sees a whole site. */
    private Fingerprint end(Manifest next, byte[] list, Map<String, Left> files) throws IOException {
        var fingerprint = Fingerprint.of(list);
        if (!fingerprint.equals(last.fingerprint()) || !files.equals(last.files())) {
            put(StampList.NAME, StampList.bytes(next, fingerprint, files));
        }
        if (!next.equals(written)) {
            put(Manifest.NAME, list);
        }
        return fingerprint;
    }

    /** Asked before anything happens, since a site half removed is worse than an old one. */
    private void requireNameable(Collection<String> names) {
        names.forEach(output.getFileSystem()::getPath);
    }

    /** A file where a folder must be, a file in a folder where a file must be, or the same name in another spelling. */
    private static List<String> inTheWay(Set<String> stale, Claims claims) {
        Set<String> files = claims.files();
        Set<String> folders = claims.folders();
        return stale.stream()
                .filter(name -> {
                    var key = Name.key(name);
                    return files.contains(key)
                            || folders.contains(key)
                            || Name.folders(key).stream().anyMatch(files::contains);
                })
                .toList();
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

    private void write(Manifest manifest, byte[] list) throws IOException {
        put(Manifest.NAME, list);
        written = manifest;
    }

    private void put(String name, byte[] content) throws IOException {
        int waiting = staging.put(Content.InMemory.of(content)).number();
        Staging.release(staging.file(waiting), output.resolve(name));
    }
}
