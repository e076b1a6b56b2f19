package stele.file;

import java.util.Optional;

/**
 * The size of an image, from the beginning of its file: PNG (PNG specification, section 11.2.1), GIF (GIF89a, section 18),
 * WebP (RFC 9649, section 2), JPEG (ITU-T T.81, annex B; Exif 2.32, section 4.6) and SVG.
 */
public final class ImageHeader {

    /** What nearly always holds the size. */
    public static final int USUALLY_ENOUGH = 4 << 10;
    /** What is looked at before giving up: the thumbnails and profiles of a camera stand before the size. */
    public static final int ENOUGH = 512 << 10;

    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final int ORIENTATION = 0x0112;
    /** Orientations from here on lie on their side. */
    private static final int FIRST_TURNED = 5;

    private final byte[] bytes;

    private ImageHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The size that a file beginning with {@code bytes} says it has; empty where it is none of these, broken or cut. */
    public static Optional<ImageSize> size(byte[] bytes) {
        try {
            return new ImageHeader(bytes).size();
        } catch (IndexOutOfBoundsException cut) {
            return Optional.empty();
        }
    }

    /** Whether more of the file may tell what {@code bytes} do not: photographs and drawings say it late. */
    public static boolean isPromising(byte[] bytes) {
        return bytes.length > 0 && (bytes[0] == (byte) 0xff || bytes[0] == '<' || bytes[0] == (byte) 0xef);
    }

    private Optional<ImageSize> size() {
        if (says(0, PNG) && says(12, "IHDR")) {
            return of(big(16, 4), big(20, 4));
        }
        if (says(0, "GIF87a") || says(0, "GIF89a")) {
            return of(little(6, 2), little(8, 2));
        }
        if (says(0, "RIFF") && says(8, "WEBP")) {
            return webp();
        }
        if (says(0, "\u00ff\u00d8\u00ff")) {
            return jpeg();
        }
        return SvgHeader.size(bytes);
    }

    private Optional<ImageSize> webp() {
        if (says(12, "VP8X")) {
            return of(little(24, 3) + 1, little(27, 3) + 1);
        }
        if (says(12, "VP8L") && bytes[20] == 0x2f) {
            long sizes = little(21, 4);
            return of((sizes & 0x3fff) + 1, (sizes >> 14 & 0x3fff) + 1);
        }
        return says(12, "VP8 ") && says(23, "\u009d\u0001*")
                ? of(little(26, 2) & 0x3fff, little(28, 2) & 0x3fff)
                : Optional.empty();
    }

    /** A row of segments, each with its length, until the one that begins the picture. */
    private Optional<ImageSize> jpeg() {
        boolean turned = false;
        int at = 2;
        while (big(at, 1) == 0xff) {
            int marker = (int) big(at + 1, 1);
            if (marker == 0xff) {
                at++;
            } else if (isFrame(marker)) {
                long height = big(at + 5, 2);
                long width = big(at + 7, 2);
                return turned ? of(height, width) : of(width, height);
            } else if (marker == 0xd9 || marker == 0xda) {
                return Optional.empty();
            } else if (marker >= 0xd0 && marker <= 0xd8 || marker == 0x01) {
                at += 2;
            } else {
                turned |=
                        marker == 0xe1 && says(at + 4, "Exif\0\0") && isTurned(at + 10, at + 2 + (int) big(at + 2, 2));
                at += 2 + Math.max(2, (int) big(at + 2, 2));
            }
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Whether the camera lay on its side: browsers turn such a picture. */
    private boolean isTurned(int tiff, int end) {
        boolean big = says(tiff, "MM");
        if (end > bytes.length || tiff + 8 > end) {
            return false;
        }
        long directoryAt = tiff + number(tiff + 4, 4, big);
        if (directoryAt + 2 > end) {
            return false;
        }
        int directory = (int) directoryAt;
        int entries = (int) number(directory, 2, big);
        for (int entry = directory + 2; entries > 0 && entry + 12 <= end; entry += 12, entries--) {
            if (number(entry, 2, big) == ORIENTATION) {
                return number(entry + 8, 2, big) >= FIRST_TURNED;
            }
        }
        return false;
    }

    private static Optional<ImageSize> of(long width, long height) {
        boolean possible = width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
        return possible ? Optional.of(new ImageSize((int) width, (int) height)) : Optional.empty();
    }

    private boolean says(int at, String latin) {
        for (int i = 0; i < latin.length(); i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xff) != latin.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private long number(int at, int length, boolean big) {
        return big ? big(at, length) : little(at, length);
    }

    private long big(int at, int length) {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }

    private long little(int at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }
}
