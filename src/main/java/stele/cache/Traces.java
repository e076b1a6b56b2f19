package stele.cache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import stele.file.Stamp;

/** All files and folders that a site is made of, by their looks: as long as those stay, so does the site. */
final class Traces extends SimpleFileVisitor<Path> {

    private final Path except;
    private final Predicate<Stamp> settled;
    private final List<Trace> found = new ArrayList<>();
    private boolean trustworthy = true;

    private Traces(Path except, Predicate<Stamp> settled) {
        this.except = except;
        this.settled = settled;
    }

    /**
     * Those of {@code premises} and of everything below them; empty where looks are not enough: something was touched only
     * just now, or a link leads to where nobody looks.
     *
     * @param except what is in there and does not count
     * @param settled whether a stamp is enough
     */
    static Optional<List<Trace>> of(List<Path> premises, Path except, Predicate<Stamp> settled) throws IOException {
        var traces = new Traces(except, settled);
        for (var path : premises) {
            if (Files.isSymbolicLink(path)) {
                return Optional.empty();
            }
            if (Files.isDirectory(path)) {
                Files.walkFileTree(path, traces);
            } else {
                traces.take(Trace.of(path));
            }
        }
        return traces.trustworthy ? Optional.of(List.copyOf(traces.found)) : Optional.empty();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return passedBy(folder) ? FileVisitResult.SKIP_SUBTREE : take(Trace.of(folder, attributes));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (passedBy(file)) {
            return FileVisitResult.CONTINUE;
        }
        trustworthy &= attributes.isRegularFile();
        return take(Trace.of(file, attributes));
    }

    private boolean passedBy(Path path) {
        return path.equals(except) || path.getFileName().toString().startsWith(".");
    }

    private FileVisitResult take(Trace trace) {
        trustworthy &= settled.test(trace.stamp());
        found.add(trace);
        return trustworthy ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }
}
