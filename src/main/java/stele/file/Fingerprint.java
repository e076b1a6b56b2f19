package stele.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * By what two contents are taken for the same without having both at hand. It is quick and keeps nobody out: who wants to,
 * finds two contents of one fingerprint.
 *
 * @param hash the content's XXH64
 * @param size in bytes
 */
public record Fingerprint(long hash, long size) implements Serializable {

    /** Whole blocks, many at a time. */
    private static final int CHUNK = 64 * 1024;

    public static Fingerprint of(byte[] content) {
        return of(content, 0, content.length);
    }

    /** That of the bytes from {@code from} to {@code to}. */
    public static Fingerprint of(byte[] content, int from, int to) {
        return new Fingerprint(new Xxh64().hash(content, from, to), to - from);
    }

    /** That of all that {@code content} still has to give. */
    public static Fingerprint of(InputStream content) throws IOException {
        var hash = new Xxh64();
        var chunk = new byte[CHUNK];
        long size = 0;
        int read = content.readNBytes(chunk, 0, CHUNK);
        while (read == CHUNK) {
            hash.blocks(chunk, 0, CHUNK);
            size += CHUNK;
            read = content.readNBytes(chunk, 0, CHUNK);
        }
        return new Fingerprint(hash.hash(chunk, 0, read), size + read);
    }

    /** Written out, as {@link #hashCode} is: every look-up asks, and a record's own go through method handles. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint print && hash == print.hash && size == print.size;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(hash) + Long.hashCode(size);
    }
}
