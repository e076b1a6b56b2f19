package stele.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.file.OutputFile;
import stele.stage.Outcome;

/**
 * A site on its way to the disk. Files are accepted from any thread, in any order; the last site stays as it is until
 * {@link #commit}, and for good if that is never called.
 */
public final class Publication implements AutoCloseable {

    private final Path folder;
    private final Originals originals;
    private final Lock lock;
    private final Staging staging;
    private final Manifest last;
    private final Ground ground;
    private final Claims claims = new Claims();
    private final Map<String, String> hashes = new ConcurrentHashMap<>();
    private final Map<String, Long> staged = new ConcurrentHashMap<>();

    /** Shared by acceptances, exclusive for the end: an interruption neither cuts a commit in two nor races a page. */
    private final ReadWriteLock ending = new ReentrantReadWriteLock();

    private final Thread atInterruption = new Thread(this::close, "stele-publication");
    private volatile boolean failed;
    private boolean closed;

    private Publication(Path folder, Originals originals, Lock lock, Staging staging, Manifest last) {
        this.folder = folder;
        this.originals = originals;
        this.lock = lock;
        this.staging = staging;
        this.last = last;
        this.ground = new Ground(folder, new Owned(last));
    }

    static Publication begin(Path folder, Originals originals) throws IOException {
        var lock = Lock.take(folder);
        try {
            var staging = new Staging(folder);
            staging.clear();
            var publication = new Publication(folder, originals, lock, staging, Manifest.in(folder));
            Runtime.getRuntime().addShutdownHook(publication.atInterruption);
            return publication;
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /**
     * Accepts a file of the site: writes it aside, if it is not there already.
     *
     * @throws PublishFailure where the disk refuses; the publication is then at its end
     */
    public void accept(OutputFile file) {
        var name = file.path().value();
        ending.readLock().lock();
        try {
            requireOpen();
            if (claims.add(name, file.origin().isEmpty() ? name : file.origin())) {
                take(name, content(file));
            }
        } catch (IOException fault) {
            failed = true;
            var what = file instanceof OutputFile.Copy copy
                    ? "cannot copy '" + copy.source() + "'"
                    : "cannot write '" + name + "'";
            throw PublishFailure.of(what, fault);
        } catch (InvalidPathException unnameable) {
            failed = true;
            throw PublishFailure.unnameable(unnameable);
        } catch (PublishFailure stranger) {
            failed = true;
            throw stranger;
        } finally {
            ending.readLock().unlock();
        }
    }

    private Content content(OutputFile file) {
        if (file instanceof OutputFile.Copy copy) {
            return () -> originals.open(copy.source());
        }
        if (file instanceof OutputFile.Text text) {
            return text.content()::open;
        }
        var bytes = Base64.getDecoder().decode(((OutputFile.Bytes) file).base64());
        return () -> new ByteArrayInputStream(bytes);
    }

    private void take(String name, Content content) throws IOException {
        var existing = ground.existing(name);
        if (existing.isPresent()) {
            var hash = content.hashIfSameAs(existing.get());
            if (hash.isPresent()) {
                hashes.put(name, hash.get());
                return;
            }
            ground.requireReplaceable(name);
        }
        try (var stream = content.hashing()) {
            staged.put(name, staging.put(name, stream));
            hashes.put(name, Content.hash(stream));
        }
    }

    /**
     * Puts the accepted files in place of the last site. Files that cannot all be published are diagnosed, and then nothing
     * is put in place.
     *
     * @throws PublishFailure where the disk refuses; the next build then completes what is half done
     */
    public Outcome<Published> commit() {
        ending.writeLock().lock();
        try (this) {
            requireOpen();
            var faults = claims.faults();
            return faults.isEmpty() ? Outcome.of(changeOver(), warnings()) : Outcome.failed(faults);
        } catch (IOException fault) {
            throw PublishFailure.halfway(folder, fault);
        } catch (InvalidPathException unnameable) {
            throw PublishFailure.unnameable(unnameable);
        } finally {
            ending.writeLock().unlock();
        }
    }

    private Published changeOver() throws IOException {
        int removed = new Changeover(folder, ground, staging, last).run(Manifest.of(hashes), staged.keySet(), claims);
        long bytes = staged.values().stream().mapToLong(Long::longValue).sum();
        return new Published(hashes.size(), staged.size(), removed, hashes.size() - staged.size(), bytes);
    }

    private List<Diagnostic> warnings() {
        if (last.trusted()) {
            return List.of();
        }
        var manifest = Position.startOf(folder.resolve(Manifest.NAME).toString());
        var fact = "the list of published files was damaged; files of earlier builds may be left over";
        return List.of(Diagnostic.warning(manifest, "output/manifest-damaged", fact)
                .withHint("empty the output folder and build again"));
    }

    private void requireOpen() {
        if (closed) {
            throw new PublishFailure("publishing was broken off", "the last site is as it was; build again");
        }
        if (failed) {
            throw new PublishFailure(
                    "a file of the site could not be written",
                    "the last site is as it was; repair the cause and build again");
        }
    }

    /** Ends the publication; what was accepted and not committed is forgotten. */
    @Override
    public void close() {
        ending.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                forget();
            }
        } finally {
            ending.writeLock().unlock();
        }
    }

    private void forget() {
        try (lock) {
            staging.clear();
        } catch (IOException leftForTheNextBuild) {
            // It clears the staging folder at its begin; the site itself is not concerned.
        }
        try {
            Runtime.getRuntime().removeShutdownHook(atInterruption);
        } catch (IllegalStateException shuttingDown) {
            // This is the hook, or it waits for this: either way there is nothing left to remove.
        }
    }
}
