package stele.cache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stele.file.Fingerprint;
import stele.file.Stamp;

/** All files and folders that a site is made of, by their looks: as long as those stay, so does the site. */
final class Traces extends SimpleFileVisitor<Path> {

    private final Path except;
    private final Predicate<Stamp> settled;
    private final Witness witness;
    private final Map<String, Trace> before;
    private final List<Trace> found = new ArrayList<>();
    private boolean trustworthy = true;

    private Traces(Path except, Predicate<Stamp> settled, Witness witness, Map<String, Trace> before) {
        this.except = except;
        this.settled = settled;
        this.witness = witness;
        this.before = before;
    }

    /**
     * Those of {@code premises} and of everything below them; empty where it cannot be told whether one of them changes:
     * nobody has opened what was touched only just now, or a link leads to where nobody looks.
     *
     * @param except what is in there and does not count
     * @param settled whether a stamp is
     * @param witness of what the run has read
     * @param before what an earlier run left of the same files: what it read of those that this one did not need to open
     */
    static Optional<List<Trace>> of(
            List<Path> premises, Path except, Predicate<Stamp> settled, Witness witness, List<Trace> before)
            throws IOException {
        var known = new HashMap<String, Trace>(2 * before.size());
        before.forEach(trace -> known.put(trace.path(), trace));
        var traces = new Traces(except, settled, witness, known);
        for (var path : premises) {
            if (Files.isSymbolicLink(path)) {
                return Optional.empty();
            }
            if (Files.isDirectory(path)) {
                Files.walkFileTree(path, traces);
            } else {
                traces.take(path, Looks.ON_DISK.stamp(path));
            }
        }
        return traces.trustworthy ? Optional.of(List.copyOf(traces.found)) : Optional.empty();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return passedBy(folder) ? FileVisitResult.SKIP_SUBTREE : take(folder, Looks.of(attributes));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (passedBy(file)) {
            return FileVisitResult.CONTINUE;
        }
        trustworthy &= attributes.isRegularFile();
        return take(file, Looks.of(attributes));
    }

    private boolean passedBy(Path path) {
        return path.equals(except) || path.getFileName().toString().startsWith(".");
    }

    private FileVisitResult take(Path path, Stamp stamp) {
        var name = path.toString();
        boolean enough = settled.test(stamp);
        var content = witness.content(path).orElse(enough ? contentBefore(name, stamp) : null);
        var trace = new Trace(name, stamp, enough, content);
        trustworthy &= trace.tells();
        found.add(trace);
        return trustworthy ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    private @Nullable Fingerprint contentBefore(String path, Stamp stamp) {
        var last = before.get(path);
        return last != null && last.settled() && last.stamp().equals(stamp) ? last.content() : null;
    }
}
