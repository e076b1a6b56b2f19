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

    /** The name of the folder page of {@code folder} ({@code ""} for the root). */
    public static OutputPath indexOf(String folder) {
        return new OutputPath(folder.isEmpty() ? INDEX : folder + "/" + INDEX);
    }

    /**
     * The relative URL that leads from this file to {@code target}, percent-encoded. It starts with a name or with
     * {@code ../}, never with {@code /}, and never with something that reads as a scheme.
     */
    public String hrefTo(OutputPath target) {
        var from = value.split("/", -1);
        var to = target.value.split("/", -1);
        int common = 0;
        while (common < from.length - 1 && common < to.length - 1 && from[common].equals(to[common])) {
            common++;
        }
        var href = new StringBuilder("../".repeat(from.length - 1 - common));
        for (int i = common; i < to.length; i++) {
            href.append(encode(to[i])).append(i < to.length - 1 ? "/" : "");
        }
        boolean readsAsScheme =
                href.indexOf(":") >= 0 && (href.indexOf("/") < 0 || href.indexOf(":") < href.indexOf("/"));
        return readsAsScheme ? "./" + href : href.toString();
    }

    /** The percent-encoded URL path below the site's root, without a leading {@code /}. */
    public String url() {
        var url = new StringBuilder();
        for (var segment : value.split("/", -1)) {
            url.append(url.isEmpty() ? "" : "/").append(encode(segment));
        }
        return url.toString();
    }

    /** Percent-encodes one path segment (or a fragment) as UTF-8, RFC 3986 section 3.3. */
    public static String encode(String segment) {
        var encoded = new StringBuilder();
        for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (letterOrDigit || PLAIN.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }

    /**
     * Equal for names that are one file to a system that knows no letter case (Windows, macOS) or one Unicode form
     * (macOS).
     */
    public String folded() {
        return LetterCase.foldDecomposed(value);
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
