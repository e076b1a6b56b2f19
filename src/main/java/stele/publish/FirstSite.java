package stele.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The first site of a folder, while it waits: its files have their names already, so that a whole folder of them can be put in
 * place in one step.
 */
final class FirstSite {

    private final Path waiting;

    /** Those that have been made. */
    private final Set<String> folders = ConcurrentHashMap.newKeySet();

    FirstSite(Path waiting) {
        this.waiting = waiting;
    }

    /** Where to write {@code name}; null where a file has the name of its folder, as in no site that can be published. */
    @Nullable
    Path place(String name) throws IOException {
        var folder = Name.folder(name);
        if (!folders.contains(folder)) {
            try {
                Files.createDirectories(waiting.resolve(folder));
            } catch (FileSystemException fileOfThatName) {
                return null;
            }
            folders.add(folder);
        }
        return waiting.resolve(name);
    }

    /** Puts all that waits in place. */
    void release(Path output) throws IOException {
        if (!folders.isEmpty()) {
            release(waiting, output);
        }
    }

    /** What somebody has put there meanwhile is left alone: a folder of theirs gets what belongs into it. */
    private static void release(Path from, Path to) throws IOException {
        var entries = new TreeMap<String, Path>(Name.PAGES_LAST);
        try (var all = Files.newDirectoryStream(from)) {
            all.forEach(entry -> entries.put(entry.getFileName().toString(), entry));
        }
        for (var entry : entries.entrySet()) {
            var place = to.resolve(entry.getKey());
            if (Files.isDirectory(entry.getValue()) && Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                release(entry.getValue(), place);
            } else {
                Staging.release(entry.getValue(), place);
            }
        }
    }
}
