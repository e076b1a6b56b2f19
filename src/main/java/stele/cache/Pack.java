package stele.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import stele.file.Fingerprint;

/**
 * A file of texts, one behind the other. What is in it never changes, and what comes is put behind it, so that a run that
 * reads is not disturbed by one that writes.
 */
final class Pack implements AutoCloseable {

    private static final String PREFIX = "pack-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,9})");

    private final int number;
    private final FileChannel file;
    private long end;

    /** A text is not what was put there. */
    static final class Damaged extends IOException {
        private static final long serialVersionUID = 1;
    }

    private Pack(int number, FileChannel file, long end) {
        this.number = number;
        this.file = file;
        this.end = end;
    }

    static Path path(Path folder, int number) {
        return folder.resolve(PREFIX + number);
    }

    /** The number of the pack of that name; empty where the name is none of a pack. */
    static Optional<Integer> number(Path path) {
        var name = NAME.matcher(path.getFileName().toString());
        return name.matches() ? Optional.of(Integer.valueOf(name.group(1))) : Optional.empty();
    }

    static Pack open(Path folder, int number) throws IOException {
        var file = FileChannel.open(path(folder, number), StandardOpenOption.READ);
        return new Pack(number, file, file.size());
    }

    /** A pack to put texts into, behind those that may be there: also behind what a run left that was killed. */
    static Pack append(Path folder, int number) throws IOException {
        var file = FileChannel.open(
                path(folder, number), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new Pack(number, file, file.size());
    }

    /** A pack that is nobody else's and ends with this program; on most systems it has no name as soon as it is open. */
    static Pack nameless(int number) throws IOException {
        // Created with access for its owner only.
        var path = Files.createTempFile("stele-", ".texts");
        var file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        return new Pack(number, file, 0);
    }

    Location put(byte[] text) throws IOException {
        return new Location(number, write(text, text.length), Fingerprint.of(text));
    }

    /** Two texts, of which the second begins at {@code parting}; they are written at once. */
    Places put(byte[] both, int parting, int end) throws IOException {
        long offset = write(both, end);
        return new Places(
                new Location(number, offset, Fingerprint.of(both, 0, parting)),
                new Location(number, offset + parting, Fingerprint.of(both, parting, end)));
    }

    /** Where it is then. */
    private long write(byte[] bytes, int length) throws IOException {
        long offset = reserve(length);
        var left = ByteBuffer.wrap(bytes, 0, length);
        while (left.hasRemaining()) {
            file.write(left, offset + left.position());
        }
        return offset;
    }

    /** Threads write side by side, each where nobody else does. */
    private synchronized long reserve(int length) {
        long offset = end;
        end += length;
        return offset;
    }

    /** The bytes at {@code location}; empty where they are not what was put there. */
    Optional<byte[]> get(Location location) throws IOException {
        var text = new byte[location.length()];
        var left = ByteBuffer.wrap(text);
        while (left.hasRemaining()) {
            if (file.read(left, location.offset() + left.position()) < 0) {
                return Optional.empty();
            }
        }
        return Fingerprint.of(text).equals(location.print()) ? Optional.of(text) : Optional.empty();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException written) {
            // What was not written will not have its checksum.
        }
    }
}
