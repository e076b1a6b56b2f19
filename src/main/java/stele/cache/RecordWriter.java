package stele.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import stele.file.Fingerprint;
import stele.file.Utf8;

/**
 * Values as bytes, for a {@link RecordReader}: whole numbers in as few bytes as they need, texts after their length. A
 * record is in memory as a whole or, where it may be a large one, passed on as it grows.
 */
final class RecordWriter {

    private final @Nullable OutputStream out;
    private byte[] bytes = new byte[1 << 12];
    private int length;
    private final Map<String, Integer> names = new HashMap<>();

    /** A record in memory. */
    RecordWriter() {
        this(null);
    }

    /** A record that is passed on to {@code out}; where that fails, an {@link UncheckedIOException} tells why. */
    RecordWriter(@Nullable OutputStream out) {
        this.out = out;
    }

    /** Seven bits in each byte, the lowest first; the eighth says that more follow. */
    void number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            octet((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        octet((int) rest);
    }

    /** All eight bytes, for numbers that use them. */
    void bits(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            octet((int) (value >>> shift));
        }
    }

    void flag(boolean value) {
        octet(value ? 1 : 0);
    }

    @SuppressWarnings(
            "EnumOrdinal") // whatever changes the order of an enum is another version, which reads nothing of this
    void choice(Enum<?> value) {
        octet(value.ordinal());
    }

    void octet(int value) {
        ensure(1);
        bytes[length++] = (byte) value;
    }

    /**
     * A text. Those without anything but ASCII are copied; in others, each UTF-16 code unit has one to three bytes, as UTF-8
     * would have it, so that halves of characters are kept as well.
     */
    void text(String text) {
        int units = text.length();
        int size = 0;
        for (int i = 0; i < units; i++) {
            size += width(text.charAt(i));
        }
        number((long) size << 1 | (size == units ? 0 : 1));
        ensure(size);
        if (size == units) {
            System.arraycopy(text.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, length, size);
            length += size;
            return;
        }
        for (int i = 0; i < units; i++) {
            unit(text.charAt(i));
        }
    }

    private static int width(char c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }

    private void unit(char c) {
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        }
    }

    /** A text that the record is likely to hold again: it is written once, and is one value when it is read. */
    void name(String text) {
        var known = names.putIfAbsent(text, names.size());
        if (known == null) {
            number(0);
            text(text);
        } else {
            number(known + 1L);
        }
    }

    void absent(@Nullable String text) {
        flag(text != null);
        if (text != null) {
            text(text);
        }
    }

    <T> void list(List<T> values, BiConsumer<T, RecordWriter> each) {
        number(values.size());
        for (var value : values) {
            each.accept(value, this);
        }
    }

    void print(Fingerprint print) {
        bits(print.hash());
        number(print.size());
    }

    void bytes(byte[] content) {
        number(content.length);
        raw(content);
    }

    /** Bytes without their number: what reads them has to know where they end. */
    void raw(byte[] content) {
        if (out != null && content.length > bytes.length) {
            flush();
            pass(content, 0, content.length);
            return;
        }
        ensure(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
    }

    /** The bytes of {@code text}, and nothing that says how many they are. */
    void raw(Utf8 text) {
        ensure(text.length());
        text.copyTo(bytes, length);
        length += text.length();
    }

    int length() {
        return length;
    }

    Places putInto(Pack pack, int parting) throws IOException {
        return pack.put(bytes, parting, length);
    }

    /** That of a record in memory. */
    Fingerprint fingerprint() {
        return Fingerprint.of(bytes, 0, length);
    }

    /** A record in memory, now that it is complete. */
    byte[] done() {
        return Arrays.copyOf(bytes, length);
    }

    /** Passes on what has not been yet. */
    void flush() {
        pass(bytes, 0, length);
        length = 0;
    }

    private void pass(byte[] some, int from, int size) {
        try {
            Objects.requireNonNull(out).write(some, from, size);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void ensure(int more) {
        if (bytes.length - length >= more) {
            return;
        }
        if (out != null) {
            flush();
        }
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
