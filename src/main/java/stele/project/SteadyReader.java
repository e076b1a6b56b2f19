package stele.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import stele.cache.Witness;
import stele.diagnostic.Diagnostic;
import stele.file.SourcePath;
import stele.stage.Outcome;

/** Reads whole files while others may write them: what vanishes or changes meanwhile is read once more. */
final class SteadyReader {

    /** The most that a text file may have; the largest real topic known has 112 KB. */
    static final int LIMIT = 2 * 1024 * 1024;

    /** Long enough for an editor or a version control system that saves by deleting first. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final Opening opening;
    private final Runnable pause;
    private final Witness witness;

    /** @param witness is told of everything that is read */
    SteadyReader(Witness witness) {
        this(Files::newInputStream, () -> LockSupport.parkNanos(PAUSE), witness);
    }

    SteadyReader(Opening opening, Runnable pause, Witness witness) {
        this.opening = opening;
        this.pause = pause;
        this.witness = witness;
    }

    @FunctionalInterface
    interface Opening {
        InputStream open(Path file) throws IOException;
    }

    Outcome<byte[]> read(SourcePath name, Path file) {
        try {
            var bytes = twice(file);
            return bytes.length > LIMIT ? Outcome.failed(tooLarge(name)) : Outcome.of(bytes);
        } catch (IOException fault) {
            return Outcome.failed(DiskFault.unreadable(name.start(), fault));
        }
    }

    private byte[] twice(Path file) throws IOException {
        try {
            return once(file);
        } catch (NoSuchFileException | ChangedMeanwhile unsteady) {
            pause.run();
            return once(file);
        }
    }

    private byte[] once(Path file) throws IOException {
        var before = Files.readAttributes(file, BasicFileAttributes.class);
        byte[] bytes;
        try (var stream = opening.open(file)) {
            bytes = all(stream, (int) Math.min(before.size(), LIMIT));
        }
        var after = Files.readAttributes(file, BasicFileAttributes.class);
        if (before.size() != after.size() || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
            throw new ChangedMeanwhile(file);
        }
        witness.saw(file, bytes);
        return bytes;
    }

    /** All bytes of a file, or one more than the limit; it is one read where it is as large as it {@code seems}. */
    private static byte[] all(InputStream stream, int seems) throws IOException {
        var bytes = new byte[seems + 1];
        int length = stream.readNBytes(bytes, 0, bytes.length);
        if (length < bytes.length || length > LIMIT) {
            return Arrays.copyOf(bytes, length);
        }
        var rest = stream.readNBytes(LIMIT + 1 - length);
        var all = Arrays.copyOf(bytes, length + rest.length);
        System.arraycopy(rest, 0, all, length, rest.length);
        return all;
    }

    private static Diagnostic tooLarge(SourcePath name) {
        return Diagnostic.error(name.start(), "limit/file-size", "the file is larger than 2 MiB")
                .withHint("split it, or leave it out with 'exclude' in site.yaml");
    }

    private static final class ChangedMeanwhile extends FileSystemException {
        private static final long serialVersionUID = 1;

        ChangedMeanwhile(Path file) {
            super(file.toString(), null, "it changed while it was read");
        }
    }
}
