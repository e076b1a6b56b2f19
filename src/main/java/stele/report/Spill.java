package stele.report;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import stele.diagnostic.Diagnostic;

/**
 * A temporary file that only its owner may read. It is deleted as it is opened – POSIX takes its name away at once, Windows
 * when it is closed – so that nothing stays behind, not even of a run that is killed.
 */
final class Spill implements AutoCloseable {

    /** Small, since there is one per run. */
    private static final int BUFFER = 1 << 14;

    private final Path folder;
    private final FileChannel file;

    private Spill(Path folder, FileChannel file) {
        this.folder = folder;
        this.file = file;
    }

    static Spill open(Path folder) throws IOException {
        // Created with access for its owner only.
        var path = Files.createTempFile(folder, "stele-", ".findings");
        return new Spill(
                folder,
                FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Writes diagnostics behind those that are there. */
    Run write(List<Diagnostic> sorted) throws IOException {
        long start = file.size();
        file.position(start);
        // Not closed: that would close the file.
        var out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), BUFFER));
        for (var diagnostic : sorted) {
            Shorthand.write(diagnostic, out);
        }
        out.flush();
        return new Run(start, sorted.size());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Diagnostics that were written together. */
    final class Run implements Iterable<Diagnostic> {

        private final long start;
        private final int size;

        private Run(long start, int size) {
            this.start = start;
            this.size = size;
        }

        @Override
        public Iterator<Diagnostic> iterator() {
            var in = new DataInputStream(new BufferedInputStream(new From(start), BUFFER));
            return new Iterator<>() {
                private int left = size;

                @Override
                public boolean hasNext() {
                    return left > 0;
                }

                @Override
                public Diagnostic next() {
                    if (left-- <= 0) {
                        throw new NoSuchElementException();
                    }
                    try {
                        return Shorthand.read(in);
                    } catch (IOException fault) {
                        throw SpillFailure.spilling(folder, fault);
                    }
                }
            };
        }
    }

    /** The file from an offset on; several readers do not disturb each other. */
    private final class From extends InputStream {

        private long offset;

        From(long offset) {
            this.offset = offset;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = file.read(ByteBuffer.wrap(into, from, length), offset);
            offset += Math.max(0, read);
            return read;
        }
    }
}
