package stele.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells of every file that is touched below some folders: by the system's own events, links to folders followed. */
final class Watch implements AutoCloseable {

    /** Folders that others write into, and much. */
    private static final Set<String> OTHERS = Set.of("node_modules", "target");

    /** Milliseconds until a new folder is surely watched. */
    private static final long SETTLED = 300;

    private final DirectoryWatcher watcher;
    private final ScheduledExecutorService later;

    private Watch(DirectoryWatcher watcher, ScheduledExecutorService later) {
        this.watcher = watcher;
        this.later = later;
    }

    /**
     * A watch that has not begun.
     *
     * @param leftOut folders below them that are not looked into
     */
    static Watch over(List<Path> folders, Set<Path> leftOut, Bursts bursts) throws IOException {
        FileTreeVisitor visitor = (folder, onFolder, onFile) -> visit(folder, leftOut, onFolder, onFile);
        var later = Executors.newSingleThreadScheduledExecutor(Watch::daemon);
        var watcher = DirectoryWatcher.builder()
                .paths(outermost(folders))
                .fileHashing(false)
                .fileTreeVisitor(visitor)
                .listener(event -> tell(event, bursts, later))
                .build();
        return new Watch(watcher, later);
    }

    /** Begins to watch, on a thread of {@code threads}: from when this returns on, whatever is touched is told. */
    void begin(Executor threads) {
        // What it returns is done when the watch is closed.
        var ended = watcher.watchAsync(threads);
        assert !ended.isCancelled();
    }

    @Override
    public void close() throws IOException {
        later.shutdownNow();
        watcher.close();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "stele-watch");
        thread.setDaemon(true);
        return thread;
    }

    private static void tell(DirectoryChangeEvent event, Bursts bursts, ScheduledExecutorService later) {
        if (event.eventType() == EventType.OVERFLOW) {
            bursts.lost(event.rootPath());
        } else {
            bursts.touched(event.path());
        }
        if (event.eventType() == EventType.CREATE && event.isDirectory()) {
            // It is told of before it is watched: what was written into it in between would never be seen.
            var again = later.schedule(() -> bursts.touched(event.path()), SETTLED, TimeUnit.MILLISECONDS);
            assert !again.isCancelled();
        }
    }

    /** Without those that lie in another of them. */
    static List<Path> outermost(List<Path> folders) {
        var outermost = new ArrayList<Path>();
        folders.stream().distinct().sorted().forEach(folder -> {
            if (outermost.stream().noneMatch(folder::startsWith)) {
                outermost.add(folder);
            }
        });
        return outermost;
    }

    private static void visit(
            Path top, Set<Path> leftOut, FileTreeVisitor.Callback onFolder, FileTreeVisitor.Callback onFile)
            throws IOException {
        Files.walkFileTree(top, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                var name = folder.getFileName();
                boolean hidden = name != null
                        && !folder.equals(top)
                        && (name.toString().startsWith(".") || OTHERS.contains(name.toString()));
                if (hidden || leftOut.contains(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                onFolder.call(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                onFile.call(file);
                return FileVisitResult.CONTINUE;
            }

            /** What vanishes meanwhile, and links that lead in a circle, are passed by. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
