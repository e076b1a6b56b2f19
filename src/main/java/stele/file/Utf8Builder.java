package stele.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Utf8} together from texts and from bytes that are UTF-8 already. One thread's, and good for many texts. */
public final class Utf8Builder {

    /** Where it costs more to encode a text into an array of its own than to encode it here, char by char. */
    private static final int LONG = 96;

    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private byte[] bytes;
    private int length;

    public Utf8Builder() {
        this(256);
    }

    /** @param room for as many bytes, before it has to grow */
    public Utf8Builder(int room) {
        bytes = new byte[room];
    }

    /** How many bytes there are. */
    public int length() {
        return length;
    }

    /** Forgets all bytes from {@code newLength} on; the room is kept. */
    public void truncate(int newLength) {
        if (newLength > length) {
            throw new IllegalArgumentException(newLength + " > " + length);
        }
        length = newLength;
    }

    public Utf8Builder append(String text) {
        int chars = text.length();
        if (chars > LONG) {
            return append(text.getBytes(StandardCharsets.UTF_8));
        }
        reserve(chars * MOST_BYTES_OF_A_CHAR);
        int plain = appendPlain(text, chars);
        for (int i = plain; i < chars; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else if (!Character.isSurrogate(c)) {
                encode(c);
            } else {
                return append(text.substring(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        return this;
    }

    /** Adds the characters of ASCII that a text begins with, as all do in most; how many there are. */
    private int appendPlain(String text, int chars) {
        // In variables of the loop: a short-lived process has no compiler that would keep fields in registers.
        var to = bytes;
        int at = length;
        int i = 0;
        for (; i < chars; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                break;
            }
            to[at++] = (byte) c;
        }
        length = at;
        return i;
    }

    /**
     * {@code text}, with other bytes for some of its characters.
     *
     * @param others by characters of ASCII, all 128; null for each that stays
     */
    public Utf8Builder append(String text, byte[] @Nullable [] others) {
        int i = 0;
        while (i < text.length()) {
            i = appendStaying(text, i, others);
            if (i == text.length()) {
                break;
            }
            char c = text.charAt(i);
            var other = c < others.length ? others[c] : null;
            if (other != null) {
                append(other);
                i++;
            } else if (!Character.isSurrogate(c)) {
                reserve(MOST_BYTES_OF_A_CHAR);
                encode(c);
                i++;
            } else {
                int end = i + 1;
                while (end < text.length() && Character.isSurrogate(text.charAt(end))) {
                    end++;
                }
                append(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end;
            }
        }
        return this;
    }

    /** Characters of ASCII that stay what they are, from {@code start} to the first that is none of them. */
    private int appendStaying(String text, int start, byte[] @Nullable [] others) {
        int chars = text.length();
        reserve(chars - start);
        var into = bytes;
        int at = length;
        int i = start;
        while (i < chars) {
            char c = text.charAt(i);
            if (c >= others.length || others[c] != null) {
                break;
            }
            into[at++] = (byte) c;
            i++;
        }
        length = at;
        return i;
    }

    /** The bytes for a character of two or three; there is room for them. */
    private void encode(char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | c >> 6);
        } else {
            bytes[length++] = (byte) (0xe0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3f);
        }
        bytes[length++] = (byte) (0x80 | c & 0x3f);
    }

    /** A character of ASCII. */
    public Utf8Builder append(char ascii) {
        if (ascii >= 0x80) {
            return append(String.valueOf(ascii));
        }
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** The decimal digits of {@code number}. */
    public Utf8Builder append(int number) {
        return append(Integer.toString(number));
    }

    public Utf8Builder append(Utf8 text) {
        text.appendTo(this, 0, text.length());
        return this;
    }

    /** What {@code other} holds so far. */
    public Utf8Builder append(Utf8Builder other) {
        return append(other.bytes, 0, other.length);
    }

    /** Whether the last character is {@code ascii}. */
    public boolean endsWith(char ascii) {
        return length > 0 && bytes[length - 1] == ascii;
    }

    /** The bytes of {@code text} from {@code from} to {@code to}; neither cuts a character in two. */
    public Utf8Builder append(Utf8 text, int from, int to) {
        text.appendTo(this, from, to);
        return this;
    }

    public Utf8Builder append(byte[] utf8) {
        return append(utf8, 0, utf8.length);
    }

    /** The bytes from {@code from} to {@code to}, which are UTF-8. */
    public Utf8Builder append(byte[] utf8, int from, int to) {
        int added = to - from;
        reserve(added);
        System.arraycopy(utf8, from, bytes, length, added);
        length += added;
        return this;
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    /** What there is now. */
    public Utf8 toUtf8() {
        return Utf8.of(bytes, 0, length);
    }

    /** A copy of what there is now. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** The same in {@code room}, or in more where that is too small; what stands behind it means nothing. */
    public byte[] toBytes(byte[] room) {
        if (room.length < length) {
            return Arrays.copyOf(bytes, bytes.length);
        }
        System.arraycopy(bytes, 0, room, 0, length);
        return room;
    }

    /** What there is now from byte {@code from} on. */
    public Utf8 toUtf8(int from) {
        return Utf8.of(bytes, from, length);
    }

    /** The fingerprint of all bytes so far. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(bytes, 0, length);
    }

    /** The text so far. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
