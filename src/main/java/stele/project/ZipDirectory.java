package stele.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import stele.file.Fingerprint;

/**
 * The list at the end of a zip archive (APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16): names, sizes and checksums of all that is in
 * it. It is a hundredth of the archive, and says as much about what is in there as the whole.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int SIZE_AT = 12;
    private static final int OFFSET_AT = 16;

    private ZipDirectory() {}

    /** By what the content of {@code archive} is known; empty where it is no zip archive, or one of more than 4 GB. */
    static Optional<Fingerprint> print(Path archive) {
        try (var file = FileChannel.open(archive, StandardOpenOption.READ)) {
            long tail = Math.max(0, file.size() - END_SIZE - LONGEST_COMMENT);
            var last = read(file, tail, file.size() - tail);
            for (int at = last.limit() - END_SIZE; at >= 0; at--) {
                if (last.getInt(at) == END) {
                    return directory(file, last.getInt(at + OFFSET_AT), last.getInt(at + SIZE_AT));
                }
            }
        } catch (IOException unreadable) {
            // Then it is not known by what is in it.
        }
        return Optional.empty();
    }

    private static Optional<Fingerprint> directory(FileChannel file, int offset, int size) throws IOException {
        long from = Integer.toUnsignedLong(offset);
        long length = Integer.toUnsignedLong(size);
        // A number that is too large to be told here (Zip64) is the largest of all.
        return length > Integer.MAX_VALUE || from + length > file.size()
                ? Optional.empty()
                : Optional.of(Fingerprint.of(read(file, from, length).array()));
    }

    private static ByteBuffer read(FileChannel file, long from, long length) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("it became shorter");
            }
        }
        return bytes.flip();
    }
}
