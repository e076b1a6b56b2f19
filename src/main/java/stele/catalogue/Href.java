package stele.catalogue;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import stele.file.PercentEncoding;

/**
 * A link destination, taken apart (RFC 3986).
 *
 * @param scheme in lower case, without the colon; empty for a reference into the site
 * @param path percent-decoded where the escapes are valid UTF-8; with a scheme, whatever stands behind the colon
 * @param suffix the query and fragment as written, with their {@code ?} and {@code #}
 */
public record Href(String scheme, String path, String suffix) implements Serializable {

    public static Href parse(String written) {
        int colon = endOfScheme(written);
        if (colon > 0) {
            return new Href(written.substring(0, colon).toLowerCase(Locale.ROOT), written.substring(colon + 1), "");
        }
        int end = startOfSuffix(written);
        return new Href("", PercentEncoding.decode(written.substring(0, end)), written.substring(end));
    }

    /** Where the colon behind the scheme stands (RFC 3986, section 3.1); negative where there is no scheme. */
    private static int endOfScheme(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-'))) {
                return i > 0 && c == ':' ? i : -1;
            }
        }
        return -1;
    }

    /** Whether it points into the site, at a page or a file of the author's. */
    public boolean isRelative() {
        return scheme.isEmpty() && !path.startsWith("//");
    }

    /** Whether it names a topic by its file. */
    public boolean isTopicFile() {
        return isRelative() && path.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    /** The asset id that {@code asset:…} or {@code xref:…} names. */
    public Optional<String> assetId() {
        return scheme.equals("asset") || scheme.equals("xref")
                ? Optional.of(path.substring(0, startOfSuffix(path)))
                : Optional.empty();
    }

    /** What follows the path or the asset id, with its {@code ?} and {@code #}. */
    public String tail() {
        return assetId().isPresent() ? path.substring(startOfSuffix(path)) : suffix;
    }

    /**
     * The path seen from the folder of {@code file}, without {@code .} and {@code ..}; a path with a leading {@code /} is
     * seen from the root. Empty where it climbs above the root.
     */
    public Optional<String> from(String file) {
        var way = path.replace('\\', '/');
        var found = new StringBuilder(file.length() + way.length());
        if (!path.startsWith("/")) {
            found.append(file.substring(0, Math.max(0, file.lastIndexOf('/'))));
        }
        for (int start = 0; start <= way.length(); ) {
            int slash = way.indexOf('/', start);
            int end = slash < 0 ? way.length() : slash;
            if (isSegment("..", way, start, end)) {
                if (found.length() == 0) {
                    return Optional.empty();
                }
                found.setLength(Math.max(0, found.lastIndexOf("/")));
            } else if (start < end && !isSegment(".", way, start, end)) {
                found.append(found.length() == 0 ? "" : "/").append(way.substring(start, end));
            }
            start = end + 1;
        }
        return Optional.of(found.toString());
    }

    private static boolean isSegment(String name, String path, int start, int end) {
        return end - start == name.length() && path.startsWith(name, start);
    }

    private static int startOfSuffix(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?' || c == '#') {
                return i;
            }
        }
        return text.length();
    }
}
