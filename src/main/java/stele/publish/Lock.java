package stele.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write into a folder, held by one build at a time. The operating system takes it back from a build that was
 * killed. Its file stays, empty: removing it would let a third build lock a new one while a second holds the old.
 */
final class Lock implements AutoCloseable {

    static final String NAME = ".stele-lock";

    /** Far beyond the process id that the file holds: on Windows, nobody else can read a locked byte. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * The folders that this JVM holds. The operating system must not be asked about them: a process that opens and closes
     * a file again loses the lock it has on it (POSIX, fcntl).
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private Lock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static Lock take(Path folder) throws IOException {
        if (!HELD.add(folder)) {
            throw busy(folder, ownId());
        }
        try {
            return new Lock(folder, lockedChannel(folder));
        } catch (IOException | RuntimeException failure) {
            HELD.remove(folder);
            throw failure;
        }
    }

    private static FileChannel lockedChannel(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (!isLocked(channel)) {
                throw busy(folder, Files.readString(file));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(ownId().getBytes(StandardCharsets.UTF_8)));
            return channel;
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        } catch (IOException | UnsupportedOperationException noLocksHere) {
            // Some network disks: better a build without a guard than no build.
            return true;
        }
    }

    private static PublishFailure busy(Path folder, String processId) {
        return new PublishFailure(
                "another build is writing into '" + folder + "'"
                        + (processId.isEmpty() ? "" : ", process " + processId),
                "wait for it to end, or choose another folder with --output");
    }

    private static String ownId() {
        return Long.toString(ProcessHandle.current().pid());
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        } finally {
            HELD.remove(folder);
        }
    }
}
