package stele.publish;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import stele.cache.Made;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.file.Fingerprint;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.stage.Outcome;

/**
 * A site on its way to the disk. Files are accepted from any thread, in any order; the last site stays as it is until
 * {@link #commit}, and for good if that is never called.
 */
public final class Publication implements AutoCloseable {

    private final Path folder;
    private final Lock lock;
    private final Staging staging;
    private final LastSite last;
    private final Ground ground;
    private final Intake intake;
    private final Claims claims = new Claims();

    /** Shared by acceptances, exclusive for the end: an interruption neither cuts a commit in two nor races a page. */
    private final ReadWriteLock ending = new ReentrantReadWriteLock();

    private final Thread atInterruption = new Thread(this::close, "stele-publication");
    private volatile boolean failed;
    private boolean closed;
    private volatile @Nullable Fingerprint site;

    private Publication(Path folder, Originals originals, Lock lock, Staging staging, LastSite last) {
        this.folder = folder;
        this.lock = lock;
        this.staging = staging;
        this.last = last;
        this.ground = new Ground(folder, new Owned(last));
        this.intake = new Intake(folder, last, ground, staging, originals);
    }

    static Publication begin(Path folder, Originals originals) throws IOException {
        var lock = Lock.take(folder);
        try {
            var last = LastSite.in(folder);
            var staging = new Staging(folder, last.equals(LastSite.NONE));
            staging.clear();
            var publication = new Publication(folder, originals, lock, staging, last);
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
        var what = file instanceof OutputFile.Copy copy
                ? "cannot copy '" + copy.source() + "'"
                : "cannot write '" + name + "'";
        whileOpen(what, () -> {
            if (claims.add(name, file.origin().isEmpty() ? name : file.origin())) {
                intake.take(file);
            }
            return true;
        });
    }

    /**
     * Accepts files without having them made, if each lies there as it was made, and as the last publication left it: the disk
     * is asked once for each, and none is opened.
     *
     * @return false if one of them has to be made and accepted as a whole; then all have
     * @throws PublishFailure where the disk refuses; the publication is then at its end
     */
    public boolean keep(List<Made> files) {
        return whileOpen("cannot read the output folder '" + folder + "'", () -> {
            for (var file : files) {
                if (!intake.has(file.path().value(), file.content())) {
                    return false;
                }
            }
            for (var file : files) {
                var name = file.path().value();
                if (claims.add(name, file.origin().isEmpty() ? name : file.origin())) {
                    intake.keep(name);
                }
            }
            return true;
        });
    }

    /** By what the content of a file is known that was accepted: what {@link #keep} asks for the next time. */
    public Optional<Fingerprint> content(OutputPath path) {
        return Optional.ofNullable(intake.taken().get(path.value())).map(Left::content);
    }

    /** By what the site is known that {@link #commit} put in place: what {@link Publisher#untouched} tells the next time. */
    public Optional<Fingerprint> site() {
        return Optional.ofNullable(site);
    }

    /** A step on the way; whatever it throws, the publication is then at its end. */
    private interface Step {
        boolean take() throws IOException;
    }

    private boolean whileOpen(String what, Step step) {
        ending.readLock().lock();
        try {
            requireOpen();
            return step.take();
        } catch (IOException fault) {
            failed = true;
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
        var files = intake.taken();
        var staged = intake.staged();
        var done = new Changeover(folder, ground, staging, last).run(files, staged, claims);
        site = done.site();
        long bytes = 0;
        for (var name : staged.keySet()) {
            bytes += Objects.requireNonNull(files.get(name)).content().size();
        }
        return new Published(files.size(), staged.size(), done.removed(), files.size() - staged.size(), bytes);
    }

    private List<Diagnostic> warnings() {
        if (last.manifest().trusted()) {
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
