package stele.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import stele.file.Fingerprint;

/** What a file of the site is to hold. */
interface Content {

    Fingerprint fingerprint();

    /** Whether {@code file}, which has as many bytes, holds the same ones. */
    boolean isIn(Path file) throws IOException;

    /** Writes a new file. */
    void writeTo(Path file) throws IOException;

    /** Bytes at hand. */
    record InMemory(ByteBuffer bytes, Fingerprint fingerprint) implements Content {

        /** Java copies what it writes, and keeps as much memory outside of its heap for the next time, for each thread. */
        private static final int AT_ONCE = 256 * 1024;

        static InMemory of(byte[] bytes) {
            return new InMemory(ByteBuffer.wrap(bytes), Fingerprint.of(bytes));
        }

        @Override
        public boolean isIn(Path file) throws IOException {
            return ByteBuffer.wrap(Files.readAllBytes(file)).equals(bytes);
        }

        @Override
        public void writeTo(Path file) throws IOException {
            try (var channel = create(file)) {
                for (int at = bytes.position(); at < bytes.limit(); ) {
                    at += channel.write(bytes.slice(at, Math.min(bytes.limit() - at, AT_ONCE)));
                }
            }
        }
    }

    /** The bytes of another file, which may be more than memory holds. */
    record Elsewhere(Path original, Fingerprint fingerprint) implements Content {

        static Elsewhere of(Path original) throws IOException {
            try (var bytes = Files.newInputStream(original)) {
                return new Elsewhere(original, Fingerprint.of(bytes));
            }
        }

        @Override
        public boolean isIn(Path file) throws IOException {
            return Files.mismatch(original, file) < 0;
        }

        /** Leaves the copying to the system, which shares the blocks of both files where the disk can (JDK 18 and newer). */
        @Override
        public void writeTo(Path file) throws IOException {
            try (var from = FileChannel.open(original, StandardOpenOption.READ);
                    var to = create(file)) {
                long size = from.size();
                for (long copied = 0; copied < size; ) {
                    long more = from.transferTo(copied, size - copied, to);
                    if (more == 0) {
                        throw new IOException("it changed while it was copied");
                    }
                    copied += more;
                }
            }
        }
    }

    private static FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
