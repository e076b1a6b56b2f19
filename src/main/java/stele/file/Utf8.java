package stele.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as its UTF-8 bytes: encoded once, then only copied. A value like a {@code String}, in half of its room where the
 * text is not Latin; {@link Utf8Builder} puts one together.
 */
public final class Utf8 implements Serializable {

    public static final Utf8 EMPTY = new Utf8(new byte[0]);

    private static final long serialVersionUID = 1;

    private final byte[] bytes;

    /** Once somebody asked; threads that ask at one time find the same. */
    private transient @Nullable Fingerprint fingerprint;

    /** @param bytes which nobody changes any more */
    Utf8(byte[] bytes) {
        this.bytes = bytes;
    }

    /** {@code text}, encoded; half of a surrogate pair becomes a question mark. */
    public static Utf8 of(String text) {
        return text.isEmpty() ? EMPTY : new Utf8(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of the bytes from {@code from} to {@code to}, which are UTF-8. */
    public static Utf8 of(byte[] utf8, int from, int to) {
        return from == to ? EMPTY : new Utf8(Arrays.copyOfRange(utf8, from, to));
    }

    /** Those bytes themselves, which are UTF-8: whoever has made them changes them no more. */
    public static Utf8 ofOwn(byte[] utf8) {
        return utf8.length == 0 ? EMPTY : new Utf8(utf8);
    }

    /** How many bytes there are. */
    public int length() {
        return bytes.length;
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** The byte at {@code index}. */
    public byte at(int index) {
        return bytes[index];
    }

    /** The text from byte {@code from} to byte {@code to}, decoded; neither cuts a character in two. */
    public String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Where the first {@code ascii} is from byte {@code from} on; negative if there is none. */
    public int indexOf(char ascii, int from) {
        // A short-lived process has no compiler that would keep a field in a register.
        var all = bytes;
        for (int i = from; i < all.length; i++) {
            if (all[i] == ascii) {
                return i;
            }
        }
        return -1;
    }

    /** Whether {@code word}, of lower-case letters of ASCII, stands at byte {@code at}, in whatever letter case. */
    public boolean startsWithIgnoringCase(String word, int at) {
        if (at + word.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((bytes[at + i] | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The bytes, read from the first one on. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The bytes, to be read. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    public Fingerprint fingerprint() {
        var known = fingerprint;
        if (known == null) {
            known = Fingerprint.of(bytes);
            fingerprint = known;
        }
        return known;
    }

    /** A copy of the bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** Copies the bytes to where {@code at} is of {@code to}, which has room for them. */
    public void copyTo(byte[] to, int at) {
        System.arraycopy(bytes, 0, to, at, bytes.length);
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** Adds the bytes from {@code from} to {@code to} to {@code builder}; neither cuts a character in two. */
    void appendTo(Utf8Builder builder, int from, int to) {
        builder.append(bytes, from, to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Utf8 text && Arrays.equals(bytes, text.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The text, decoded. */
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
