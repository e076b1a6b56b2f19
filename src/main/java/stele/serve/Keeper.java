package stele.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.project.Project;

/** Keeps a preview up with the disk, and the browsers with the preview. */
public final class Keeper implements AutoCloseable {

    private final Preview preview;
    private final Server server;
    private final Consumer<List<Diagnostic>> told;
    private final Bursts bursts = new Bursts(System::nanoTime);
    private final ExecutorService threads = Executors.newCachedThreadPool(Keeper::daemon);
    private final ExecutorService idle = Executors.newSingleThreadExecutor(Keeper::daemon);
    private final Watch watch;

    private Keeper(Preview preview, Server server, Consumer<List<Diagnostic>> told, Workplace place)
            throws IOException {
        this.preview = preview;
        this.server = server;
        this.told = told;
        var config = place.config().get().value().orElse(SiteConfig.DEFAULTS);
        this.watch = Watch.over(
                folders(place.project(), config), Set.of(place.project().outputFolder(config)), bursts);
    }

    /**
     * Begins to keep up.
     *
     * @param told is told what is to be said of the topics that an author has just edited
     * @throws IOException if the system does not let anybody watch, for want of resources
     */
    public static Keeper begin(Preview preview, Server server, Workplace place, Consumer<List<Diagnostic>> told)
            throws IOException {
        var keeper = new Keeper(preview, server, told, place);
        keeper.threads.execute(keeper::keepUp);
        keeper.idle.execute(keeper::readTheRest);
        return keeper;
    }

    private static List<Path> folders(Project project, SiteConfig config) {
        var folders = new ArrayList<>(project.contentFolders(config));
        folders.add(project.folder());
        return folders;
    }

    /** Waits until this is closed. */
    public void keep() throws InterruptedException {
        while (!threads.awaitTermination(1, TimeUnit.DAYS)) {
            // Nobody serves for longer than that without a rest, but who knows.
        }
    }

    private void keepUp() {
        try {
            watch.begin(threads);
            // What was touched between the first look at the folders and now.
            bursts.lost(Path.of(""));
            while (true) {
                var burst = bursts.next();
                var change = preview.refresh(burst.touched(), burst.everything());
                if (change.isPresent()) {
                    server.tell(change.get());
                    idle.execute(this::readTheRest);
                    if (preview.state().faults().isEmpty()) {
                        told.accept(preview.remarks(burst.touched()));
                    }
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void readTheRest() {
        try {
            preview.readTheRest().ifPresent(server::tell);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        idle.shutdownNow();
        try {
            watch.close();
        } catch (IOException closed) {
            // Then nothing is watched any more.
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(null, work, "stele-keeper", 64L << 20);
        thread.setDaemon(true);
        return thread;
    }
}
