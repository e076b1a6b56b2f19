package stele.file;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/**
 * The name of a file of the site, relative to its root, with {@code /}; not percent-encoded.
 *
 * @param value e.g. {@code fr-fr/guide/a.html}
 */
public record OutputPath(String value) implements Comparable<OutputPath>, Serializable {

    private static final String INDEX = "index.html";
    /** What RFC 3986 allows in a path segment besides letters and digits, less the characters HTML would escape. */
    private static final String PLAIN = "-._~!$()*+,;=:@";

    /** Whether a character of ASCII may stay. */
    private static final boolean[] STAYS = new boolean[0x80];

    static {
        for (char c = 0; c < STAYS.length; c++) {
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            STAYS[c] = letterOrDigit || PLAIN.indexOf(c) >= 0;
        }
    }

    /** The name of the folder page of {@code folder} ({@code ""} for the root). */
    public static OutputPath indexOf(String folder) {
        return new OutputPath(folder.isEmpty() ? INDEX : folder + "/" + INDEX);
    }

    /** Whether it is in {@code folder}, or in one of the folders in there. */
    public boolean isBelow(String folder) {
        return value.length() > folder.length() && value.charAt(folder.length()) == '/' && value.startsWith(folder);
    }

    /**
     * The relative URL that leads from this file to {@code target}, percent-encoded. It starts with a name or with
     * {@code ../}, never with {@code /}, and never with something that reads as a scheme.
     */
    public String hrefTo(OutputPath target) {
        int common = commonFolders(target);
        var down = encodedFrom(target.value, common);
        int up = 0;
        for (int slash = value.indexOf('/', common); slash >= 0; slash = value.indexOf('/', slash + 1)) {
            up++;
        }
        if (up > 0) {
            return "../".repeat(up).concat(down);
        }
        int colon = down.indexOf(':');
        int slash = down.indexOf('/');
        return colon >= 0 && (slash < 0 || colon < slash) ? "./".concat(down) : down;
    }

    /** The length of the folders, with their slashes, that this path and {@code other} start with. */
    private int commonFolders(OutputPath other) {
        int folder = value.lastIndexOf('/') + 1;
        if (other.value.regionMatches(0, value, 0, folder)) {
            return folder;
        }
        int length = Math.min(value.length(), other.value.length());
        int folders = 0;
        for (int i = 0; i < length && value.charAt(i) == other.value.charAt(i); i++) {
            if (value.charAt(i) == '/') {
                folders = i + 1;
            }
        }
        return folders;
    }

    /** The percent-encoded URL path below the site's root, without a leading {@code /}. */
    public String url() {
        return encodedFrom(value, 0);
    }

    /** {@code path} from {@code start}, with its slashes; most names are URLs as they are. */
    private static String encodedFrom(String path, int start) {
        for (int i = start; i < path.length(); i++) {
            char c = path.charAt(i);
            if (!isPlain(c) && c != '/') {
                var encoded = new StringBuilder(path.length() + 16);
                appendEncoded(path, start, encoded);
                return encoded.toString();
            }
        }
        return path.substring(start);
    }

    /** Percent-encodes one path segment (or a fragment) as UTF-8, RFC 3986 section 3.3. */
    public static String encode(String segment) {
        for (int i = 0; i < segment.length(); i++) {
            if (!isPlain(segment.charAt(i))) {
                var encoded = new StringBuilder(segment.length() + 16);
                encode(segment, 0, segment.length(), encoded);
                return encoded.toString();
            }
        }
        return segment;
    }

    /** {@code path} from {@code start}, with its slashes, in runs of what may stay and what may not. */
    private static void appendEncoded(String path, int start, StringBuilder out) {
        int run = start;
        while (run < path.length()) {
            int end = run;
            while (end < path.length() && (path.charAt(end) == '/' || isPlain(path.charAt(end)))) {
                end++;
            }
            out.append(path.substring(run, end));
            run = end;
            while (end < path.length() && path.charAt(end) != '/' && !isPlain(path.charAt(end))) {
                end++;
            }
            encode(path, run, end, out);
            run = end;
        }
    }

    private static void encode(String text, int start, int end, StringBuilder out) {
        if (start == end) {
            return;
        }
        for (byte b : text.substring(start, end).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isPlain(c)) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
    }

    private static boolean isPlain(char c) {
        return c < STAYS.length && STAYS[c];
    }

    /**
     * Equal for names that are one file to a system that knows no letter case (Windows, macOS) or one Unicode form
     * (macOS).
     */
    public String folded() {
        return LetterCase.foldDecomposed(value);
    }

    /** Written out, as {@link #hashCode} is: every look-up asks, and a record's own go through method handles. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OutputPath path && value.equals(path.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
