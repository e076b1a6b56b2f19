package stele.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stele.file.Fingerprint;

/**
 * What a {@link RecordWriter} has written. The bytes are known to be whole when they get here, by their checksum.
 *
 * @see RecordWriter for what each kind of value looks like
 */
final class RecordReader {

    private final byte[] bytes;
    private final int end;
    private int at;
    private final List<String> names = new ArrayList<>();

    RecordReader(byte[] bytes, int start) {
        this(bytes, start, bytes.length);
    }

    RecordReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    long number() {
        long value = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return value | (long) next << shift;
    }

    /** A number that was an {@code int}. */
    int count() {
        return (int) number();
    }

    long bits() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << 8 | octet();
        }
        return value;
    }

    Fingerprint print() {
        return new Fingerprint(bits(), number());
    }

    boolean flag() {
        return octet() != 0;
    }

    <E extends Enum<E>> E choice(E[] all) {
        return all[octet()];
    }

    int octet() {
        return bytes[at++] & 0xFF;
    }

    String text() {
        int header = count();
        int size = header >>> 1;
        int start = at;
        at += size;
        return (header & 1) == 0 ? new String(bytes, start, size, StandardCharsets.ISO_8859_1) : units(start, at);
    }

    private String units(int start, int stop) {
        var units = new char[stop - start];
        int length = 0;
        int i = start;
        while (i < stop) {
            int first = bytes[i++];
            if (first >= 0) {
                units[length++] = (char) first;
            } else if ((first & 0x20) == 0) {
                units[length++] = (char) ((first & 0x1F) << 6 | bytes[i++] & 0x3F);
            } else {
                units[length++] = (char) ((first & 0x0F) << 12 | (bytes[i++] & 0x3F) << 6 | bytes[i++] & 0x3F);
            }
        }
        return new String(units, 0, length);
    }

    byte[] bytes() {
        int size = count();
        at += size;
        return Arrays.copyOfRange(bytes, at - size, at);
    }

    /** All bytes that are left. */
    byte[] rest() {
        return Arrays.copyOfRange(bytes, at, end);
    }

    String name() {
        int known = count();
        if (known > 0) {
            return names.get(known - 1);
        }
        var text = text();
        names.add(text);
        return text;
    }

    @Nullable
    String absent() {
        return flag() ? text() : null;
    }

    <T> List<T> list(Function<RecordReader, T> each) {
        int size = count();
        if (size == 0) {
            return List.of();
        }
        var values = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.apply(this));
        }
        return values;
    }
}
