package stele.cache;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import stele.file.Fingerprint;

/**
 * What a run has seen of the files that it makes a site from: the bytes of each that it opened, and the names in each folder
 * that it listed. Where a stamp is too young to tell what was read, this does. Called from several threads.
 */
public class Witness {

    /** Of a run that nobody will ask. */
    public static final Witness NONE = new Witness() {
        @Override
        public void saw(Path file, byte[] content) {
            // Nobody will ask.
        }

        @Override
        public void saw(Path folder, Collection<Path> entries) {
            // Nobody will ask.
        }

        @Override
        public void saw(Path path, Fingerprint content) {
            // Nobody will ask.
        }
    };

    /** Of what was seen twice, and not the same: no content has this fingerprint. */
    private static final Fingerprint IN_DOUBT = new Fingerprint(0, -1);

    private final Map<Path, Fingerprint> seen = new ConcurrentHashMap<>();

    public void saw(Path file, byte[] content) {
        saw(file, Fingerprint.of(content));
    }

    public void saw(Path folder, Collection<Path> entries) {
        saw(folder, names(entries));
    }

    /**
     * Notes what was read.
     *
     * @param content by what it is known
     */
    public void saw(Path path, Fingerprint content) {
        seen.merge(path, content, (first, second) -> first.equals(second) ? first : IN_DOUBT);
    }

    /** By what is known what was seen at {@code path}; empty where nothing was, or not the same each time. */
    Optional<Fingerprint> content(Path path) {
        return Optional.ofNullable(seen.get(path)).filter(content -> !content.equals(IN_DOUBT));
    }

    /** By what the names in a folder are known; those with a leading dot are no part of a site. */
    static Fingerprint names(Collection<Path> entries) {
        var names = entries.stream()
                .map(entry -> entry.getFileName().toString())
                .filter(name -> !name.startsWith("."))
                .sorted()
                .collect(Collectors.joining("/"));
        return Fingerprint.of(names.getBytes(StandardCharsets.UTF_8));
    }
}
