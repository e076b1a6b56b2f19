package stele.catalogue;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import stele.file.PercentEncoding;

/**
 * A link destination, taken apart (RFC 3986).
 *
 * @param scheme in lower case, without the colon; empty for a reference into the site
 * @param path percent-decoded where the escapes are valid UTF-8; with a scheme, whatever stands behind the colon
 * @param suffix the query and fragment as written, with their {@code ?} and {@code #}
 */
public record Href(String scheme, String path, String suffix) implements Serializable {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);

    public static Href parse(String written) {
        var scheme = SCHEME.matcher(written);
        if (scheme.matches()) {
            return new Href(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2), "");
        }
        int end = firstOf(written, "?#");
        return new Href("", PercentEncoding.decode(written.substring(0, end)), written.substring(end));
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
                ? Optional.of(path.substring(0, firstOf(path, "?#")))
                : Optional.empty();
    }

    /** What follows the path or the asset id, with its {@code ?} and {@code #}. */
    public String tail() {
        return assetId().isPresent() ? path.substring(firstOf(path, "?#")) : suffix;
    }

    /**
     * The path seen from the folder of {@code file}, without {@code .} and {@code ..}; a path with a leading {@code /} is
     * seen from the root. Empty where it climbs above the root.
     */
    public Optional<String> from(String file) {
        var segments = new ArrayDeque<String>();
        if (!path.startsWith("/")) {
            var folder = file.split("/", -1);
            for (int i = 0; i < folder.length - 1; i++) {
                segments.addLast(folder[i]);
            }
        }
        for (var segment : path.replace('\\', '/').split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }

    private static int firstOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
