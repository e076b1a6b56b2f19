package stele.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Diagnostic;
import stele.file.Fingerprint;
import stele.file.PrintedOutput;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.file.Stamp;
import stele.stage.Outcome;
import stele.topic.ReadTopic;

/**
 * The folder {@code .stele} of a site. One run at a time writes into it, and any number of others read meanwhile: files are
 * replaced as a whole, or only grow. A run that finds another one writing leaves nothing behind, which is no harm.
 */
public final class SteleFolder implements Memory, AutoCloseable {

    public static final String NAME = ".stele";

    /** So many ways to build a site are remembered: into another folder, in one language, with reports. */
    static final int MOST_RUNS = 12;

    private static final String ECHO = "echo";
    private static final String LOCK = "lock";
    private static final String UNFINISHED = ".new";

    /** The folders that this JVM writes into: the operating system's locks are between processes only. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final String version;
    private final boolean forgetful;
    private final List<Runnable> atTheEnd = new ArrayList<>();
    private final Damage damage = new Damage();
    private final @Nullable FileChannel lock;
    private final long began;
    private final Witness witness;

    /** What the last run that was told the same left of the files that it read. */
    private List<Trace> left = List.of();

    private SteleFolder(Path folder, String version, boolean forgetful) {
        this.folder = folder;
        this.version = version;
        this.forgetful = forgetful;
        this.lock = forgetful ? null : take();
        this.began = lock == null ? Long.MIN_VALUE : stampLock();
        this.witness = isOurs() ? new Witness() : Witness.NONE;
    }

    /**
     * The memory of the site in {@code siteFolder}; where there is none, it begins.
     *
     * @param version of Stele: what another one remembered is forgotten
     */
    public static SteleFolder open(Path siteFolder, String version) {
        return new SteleFolder(siteFolder.resolve(NAME), version, false);
    }

    /** The same for a run that neither looks into the folder nor touches it; what memory should not hold has no name. */
    public static SteleFolder unused(Path siteFolder, String version) {
        return new SteleFolder(siteFolder.resolve(NAME), version, true);
    }

    @Override
    public Topics topics(Function<SourcePath, Outcome<SourceFile>> files, ReadTopic reading) {
        return new RememberedTopics(this, version, files, reading, new Shelf());
    }

    Path folder() {
        return folder;
    }

    @Override
    public Journal journal(String name, Fingerprint settings, Fingerprint look) {
        var run = run(name);
        if (isOurs() && !Files.isDirectory(run)) {
            makeRoom(Objects.requireNonNull(run.getParent()));
        }
        return Journal.of(this, run.resolve("journal"), settings, look);
    }

    /** Forgets the runs of the longest ago, so that there is room for one more; a folder's time is that of the last file in it. */
    private static void makeRoom(Path runs) {
        if (!Files.isDirectory(runs)) {
            return;
        }
        try (var folders = Files.list(runs)) {
            var byAge = new TreeMap<FileTime, List<Path>>(Comparator.reverseOrder());
            for (var folder : folders.toList()) {
                byAge.computeIfAbsent(Files.getLastModifiedTime(folder), time -> new ArrayList<>())
                        .add(folder);
            }
            for (var old : byAge.values().stream()
                    .flatMap(List::stream)
                    .skip(MOST_RUNS - 1)
                    .toList()) {
                remove(old);
            }
        } catch (IOException stays) {
            // It is in nobody's way; the next run tries again.
        }
    }

    private static void remove(Path run) throws IOException {
        try (var files = Files.list(run)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(run);
    }

    @Override
    public Witness witness() {
        return witness;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // what was learned is another one, not a different one
    public Optional<Echo> echo(String name, Function<Path, Optional<Fingerprint>> published) {
        var last = read(run(name).resolve(ECHO), kindOfEcho(name)).map(Echo::read);
        left = last.map(Echo::traces).orElse(List.of());
        var now = last.flatMap(said -> said.now(published, Looks.ON_DISK, this::isSettled));
        now.filter(said -> said != last.get()).ifPresent(said -> keep(name, said));
        return now;
    }

    @Override
    public void keep(String name, Echo said, List<Path> premises) {
        var file = run(name).resolve(ECHO);
        try {
            if (!isOurs()) {
                return;
            }
            var traces = Traces.of(premises, Path.of(said.output()), this::isSettled, witness, left);
            if (traces.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            keep(name, said.after(traces.get()));
        } catch (IOException fault) {
            unwritable(file);
        }
    }

    private void keep(String name, Echo said) {
        var file = run(name).resolve(ECHO);
        if (!isOurs()) {
            return;
        }
        try {
            replace(file, kindOfEcho(name), said::write);
        } catch (IOException fault) {
            unwritable(file);
        }
    }

    String kindOfAside() {
        return "aside 2, Stele " + version;
    }

    private String kindOfEcho(String name) {
        return "echo 2, Stele " + version + ", " + name;
    }

    /** What is remembered of runs that were told the same. */
    private Path run(String name) {
        var print = Fingerprint.of(name.getBytes(StandardCharsets.UTF_8));
        return folder.resolve("outputs").resolve(Long.toHexString(print.hash()));
    }

    @Override
    public Optional<Diagnostic> damage() {
        return damage.told();
    }

    /** The next run will not find what {@code file} should have held. */
    void unwritable(Path file) {
        damage.unwritable(file);
    }

    /** Something to be done before this is closed. */
    synchronized void closing(Runnable last) {
        atTheEnd.add(last);
    }

    /** Makes the next run begin anew that would read {@code file}, which is damaged or leads to something that is. */
    void forget(Path file) {
        damage.found(file);
        try {
            if (isOurs()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            // Then the next run says the same.
        }
    }

    /** Whether this run is the one that writes. */
    boolean isOurs() {
        return lock != null;
    }

    /**
     * Whether a file of that stamp is surely the one that this run has read: one that is changed from now on has another
     * time then. File systems count time in steps of up to two
     * seconds, and the moment at which this run began is told by theirs, not by ours.
     */
    @Override
    public boolean isSettled(Stamp stamp) {
        return stamp.modified() < began - TimeUnit.SECONDS.toNanos(2);
    }

    private @Nullable FileChannel take() {
        if (!HELD.add(folder)) {
            return null;
        }
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(
                    folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException | UnsupportedOperationException fault) {
            damage.unwritable(folder);
        }
        HELD.remove(folder);
        return null;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    /** The moment at which this run began, by the clock of the file system. */
    private long stampLock() {
        try {
            var file = folder.resolve(LOCK);
            if (lock != null) {
                lock.write(ByteBuffer.wrap(new byte[] {'\n'}), 0);
            }
            ignoredByGit();
            return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
        } catch (IOException fault) {
            damage.unwritable(folder);
            return Long.MIN_VALUE;
        }
    }

    private void ignoredByGit() throws IOException {
        var file = folder.resolve(".gitignore");
        if (!Files.exists(file)) {
            Files.writeString(file, "*\n");
        }
    }

    /**
     * What {@link #replace} has written; empty where it is absent, damaged, or of another {@code kind}: what another version
     * wrote, or another description of the site asked for, is forgotten without a word.
     */
    Optional<RecordReader> read(Path file, String kind) {
        if (forgetful) {
            return Optional.empty();
        }
        try {
            var bytes = Files.readAllBytes(file);
            int length = bytes.length - Long.BYTES;
            if (length < 0 || Fingerprint.of(bytes, 0, length).hash() != new RecordReader(bytes, length).bits()) {
                damage.found(file);
                return Optional.empty();
            }
            var content = new RecordReader(bytes, 0, length);
            return content.text().equals(kind) ? Optional.of(content) : Optional.empty();
        } catch (NoSuchFileException nothingRemembered) {
            return Optional.empty();
        } catch (IOException fault) {
            damage.unreadable(file);
            return Optional.empty();
        }
    }

    /**
     * Puts a record of {@code kind} in place of what {@code file} holds; who reads meanwhile sees the one or the other. It goes
     * to the disk as it is written, under another name until it is complete.
     */
    void replace(Path file, String kind, Consumer<RecordWriter> content) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.createDirectories(folder.resolve(file).getParent());
        try (var out = Files.newOutputStream(unfinished)) {
            var printed = new PrintedOutput(out);
            var record = new RecordWriter(printed);
            record.text(kind);
            content.accept(record);
            record.flush();
            var checksum = new RecordWriter(out);
            checksum.bits(printed.end().hash());
            checksum.flush();
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public synchronized void close() {
        atTheEnd.forEach(Runnable::run);
        if (lock == null) {
            return;
        }
        try {
            lock.close();
        } catch (IOException released) {
            // The process ends before long, and the lock with it.
        } finally {
            HELD.remove(folder);
        }
    }
}
