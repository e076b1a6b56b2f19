package stele.file;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that tells the {@link Fingerprint} of all that has gone through it. It gathers what comes and passes on much at once. */
public final class PrintedOutput extends OutputStream {

    /** Whole blocks of the hash. */
    private static final int CHUNK = 64 * 1024;

    private final OutputStream out;
    private final Xxh64 hash = new Xxh64();
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private long passed;

    public PrintedOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
        chunk[filled++] = (byte) octet;
        passFull();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            int some = Math.min(left, CHUNK - filled);
            System.arraycopy(bytes, at, chunk, filled, some);
            filled += some;
            at += some;
            left -= some;
            passFull();
        }
    }

    private void passFull() throws IOException {
        if (filled == CHUNK) {
            hash.blocks(chunk, 0, CHUNK);
            out.write(chunk, 0, CHUNK);
            passed += CHUNK;
            filled = 0;
        }
    }

    /** Passes on the last bytes, and tells what all of them are known by; nothing may be written through this any more. */
    public Fingerprint end() throws IOException {
        out.write(chunk, 0, filled);
        return new Fingerprint(hash.hash(chunk, 0, filled), passed + filled);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
