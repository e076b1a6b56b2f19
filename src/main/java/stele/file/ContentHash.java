package stele.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for a content, so that a file's name changes with it and browsers may keep the file for ever. */
public final class ContentHash {

    private static final int BYTES = 4;

    private ContentHash() {}

    /** Eight hex digits of the SHA-256 of {@code content}. */
    public static String of(byte[] content) {
        return of(content, BYTES);
    }

    /**
     * {@code digits} hex digits of a fingerprint, at most 16: for files of which there are thousands, where the longer way to a
     * SHA-256 is felt. Nobody is kept out by either; two files that must not be taken for each other differ by chance.
     */
    public static String of(Fingerprint content, int digits) {
        return HexFormat.of().toHexDigits(content.hash(), digits);
    }

    /** Two hex digits for each of the first {@code bytes} of the SHA-256 of {@code content}; it has 32. */
    public static String of(byte[] content, int bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }

    /** The same of {@code text} in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
