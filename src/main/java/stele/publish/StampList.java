package stele.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import stele.file.Fingerprint;

/**
 * How the files of a manifest looked on the disk when they were put there, in a file beside it. It is no part of the site:
 * without it the next publication reads what lies there, and writes the same. Longs, highest byte first: a mark, the
 * fingerprint of the manifest's text, two for each of its files in their order ({@link Left}'s), a hash of all these.
 */
final class StampList {

    static final String NAME = ".stele-stamps";

    /** "stamps" and a version. */
    private static final long MARK = 0x7374616d70730001L;

    private static final int HEADER = 3 * Long.BYTES;
    private static final int ENTRY = 2 * Long.BYTES;

    private StampList() {}

    /** How the files of {@code manifest} were left; empty where the list is not there, damaged, or that of another one. */
    static Map<String, Left> in(Path folder, Manifest manifest, Fingerprint fingerprint) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(folder.resolve(NAME));
        } catch (NoSuchFileException unknown) {
            return Map.of();
        }
        int end = bytes.length - Long.BYTES;
        var longs = ByteBuffer.wrap(bytes);
        if (bytes.length != HEADER + ENTRY * manifest.files().size() + Long.BYTES
                || longs.getLong() != MARK
                || longs.getLong() != fingerprint.hash()
                || longs.getLong() != fingerprint.size()
                || longs.getLong(end) != Fingerprint.of(bytes, 0, end).hash()) {
            return Map.of();
        }
        var files = new HashMap<String, Left>(2 * manifest.files().size());
        manifest.files()
                .forEach((name, content) -> files.put(name, new Left(content, longs.getLong(), longs.getLong())));
        return files;
    }

    /** @param fingerprint that of the text of {@code manifest} */
    static byte[] bytes(Manifest manifest, Fingerprint fingerprint, Map<String, Left> files) {
        var longs = ByteBuffer.allocate(HEADER + ENTRY * manifest.files().size() + Long.BYTES);
        longs.putLong(MARK).putLong(fingerprint.hash()).putLong(fingerprint.size());
        for (var name : manifest.files().keySet()) {
            var left = Objects.requireNonNull(files.get(name));
            longs.putLong(left.modified()).putLong(left.origin());
        }
        int end = longs.position();
        return longs.putLong(Fingerprint.of(longs.array(), 0, end).hash()).array();
    }
}
