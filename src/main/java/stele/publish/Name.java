package stele.publish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the name of a published file, relative to the output folder and with {@code /}, means to a file system. */
final class Name {

    private static final Pattern LEADS_AWAY =
            Pattern.compile("/.*|[A-Za-z]:.*|.*\\\\.*|(.*/)?\\.{0,2}(/.*)?|.*\\x00.*", Pattern.DOTALL);
    private static final Pattern PRIVATE = Pattern.compile("\\.stele-.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private Name() {}

    /** Why nothing may be written under {@code name}; the last defence, after all that judges an author's paths. */
    static Optional<String> fault(String name) {
        if (LEADS_AWAY.matcher(name).matches()) {
            return Optional.of("the path '" + name + "' leads out of the site");
        }
        return PRIVATE.matcher(name).matches()
                ? Optional.of("the name '" + name + "' is reserved for Stele")
                : Optional.empty();
    }

    /**
     * Equal for names that are one file to a system that knows no letter case (Windows, macOS) or one Unicode form
     * (macOS). Decomposed first, so that the Turkish {@code İ} does not become an {@code i}.
     */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
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
