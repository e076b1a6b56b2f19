package stele.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import stele.file.Fingerprint;

/** Numbers and texts one after the other: a number has seven bits in a byte, the lowest first; a text its length before it. */
final class Bytes {

    private byte[] bytes;
    private int at;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** To be written. */
    static Bytes empty() {
        return new Bytes(new byte[256]);
    }

    /** To be read. */
    static Bytes of(byte[] bytes) {
        return new Bytes(bytes);
    }

    /** Forgets what has been written; the room is kept. */
    Bytes clear() {
        at = 0;
        return this;
    }

    Bytes write(int number) {
        if (at + 5 > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int rest = number;
        for (; (rest & ~0x7f) != 0; rest >>>= 7) {
            bytes[at++] = (byte) (rest | 0x80);
        }
        bytes[at++] = (byte) rest;
        return this;
    }

    Bytes write(byte[] some) {
        return write(some, 0, some.length);
    }

    /** The bytes from {@code from} to {@code to}, and how many they are before them. */
    Bytes write(byte[] some, int from, int to) {
        int size = to - from;
        write(size);
        if (at + size > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (at + size));
        }
        System.arraycopy(some, from, bytes, at, size);
        at += size;
        return this;
    }

    Bytes write(String text) {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    Bytes write(Fingerprint fingerprint) {
        return write((int) fingerprint.hash())
                .write((int) (fingerprint.hash() >>> Integer.SIZE))
                .write((int) fingerprint.size());
    }

    int number() {
        int number = 0;
        int shift = 0;
        byte next = bytes[at++];
        for (; next < 0; next = bytes[at++]) {
            number |= (next & 0x7f) << shift;
            shift += 7;
        }
        return number | next << shift;
    }

    byte[] bytes() {
        int size = number();
        int from = Objects.checkFromIndexSize(at, size, bytes.length);
        at += size;
        return Arrays.copyOfRange(bytes, from, at);
    }

    Fingerprint fingerprint() {
        long low = Integer.toUnsignedLong(number());
        return new Fingerprint((long) number() << Integer.SIZE | low, number());
    }

    String text() {
        int size = number();
        int from = Objects.checkFromIndexSize(at, size, bytes.length);
        at += size;
        return new String(bytes, from, size, StandardCharsets.UTF_8);
    }

    /** What has been written so far. */
    byte[] written() {
        return Arrays.copyOf(bytes, at);
    }
}
