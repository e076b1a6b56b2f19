package stele.publish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the name of a published file, relative to the output folder and with {@code /}, means to a file system. */
final class Name {

    /** Pages come after what they show. */
    static final Comparator<String> PAGES_LAST =
            Comparator.comparing(Name::isPage).thenComparing(Comparator.naturalOrder());

    private static final String PRIVATE = ".stele-";

    private Name() {}

    /** Why nothing may be written under {@code name}; the last defence, after all that judges an author's paths. */
    static Optional<String> fault(String name) {
        if (leadsAway(name)) {
            return Optional.of("the path '" + name + "' leads out of the site");
        }
        return name.regionMatches(true, 0, PRIVATE, 0, PRIVATE.length())
                ? Optional.of("the name '" + name + "' is reserved for Stele")
                : Optional.empty();
    }

    /** Whether {@code name} is not a plain way down: empty, from a root or a disk, with {@code .} or {@code ..}. */
    private static boolean leadsAway(String name) {
        if (name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0 || isOnADisk(name)) {
            return true;
        }
        for (int from = 0; ; ) {
            int slash = name.indexOf('/', from);
            int to = slash < 0 ? name.length() : slash;
            if (to - from <= 2 && "..".startsWith(name.substring(from, to))) {
                return true;
            }
            if (slash < 0) {
                return false;
            }
            from = slash + 1;
        }
    }

    private static boolean isOnADisk(String name) {
        return name.length() > 1
                && name.charAt(1) == ':'
                && (name.charAt(0) >= 'a' && name.charAt(0) <= 'z' || name.charAt(0) >= 'A' && name.charAt(0) <= 'Z');
    }

    /**
     * Equal for names that are one file to a system that knows no letter case (Windows, macOS) or one Unicode form
     * (macOS). Decomposed first, so that the Turkish {@code İ} does not become an {@code i}.
     */
    static String key(String name) {
        var decomposed = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        return decomposed.toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The folder that {@code name} is in; empty for the output folder itself. */
    static String folder(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    /** {@code a} and {@code a/b} for {@code a/b/c}. */
    static List<String> folders(String name) {
        var folders = new ArrayList<String>();
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            folders.add(name.substring(0, slash));
        }
        return folders;
    }

    static boolean isPage(String name) {
        return name.endsWith(".html");
    }
}
