package stele.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes of a file of the site, read as often as asked for. */
@FunctionalInterface
interface Content {

    int BUFFER = 16 * 1024;

    InputStream open() throws IOException;

    /** The SHA-256 of these bytes, if they are those of {@code file}. */
    default Optional<String> hashIfSameAs(Path file) throws IOException {
        try (var mine = hashing();
                var other = Files.newInputStream(file)) {
            return same(mine, other) ? Optional.of(hash(mine)) : Optional.empty();
        }
    }

    default DigestInputStream hashing() throws IOException {
        try {
            return new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /** The hash of what was read through {@code stream}. */
    static String hash(DigestInputStream stream) {
        return HexFormat.of().formatHex(stream.getMessageDigest().digest());
    }

    private static boolean same(InputStream one, InputStream other) throws IOException {
        var ones = new byte[BUFFER];
        var others = new byte[BUFFER];
        int read;
        do {
            read = one.readNBytes(ones, 0, BUFFER);
            if (other.readNBytes(others, 0, BUFFER) != read || !Arrays.equals(ones, 0, read, others, 0, read)) {
                return false;
            }
        } while (read == BUFFER);
        return true;
    }
}
