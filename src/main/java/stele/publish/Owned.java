package stele.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which files of the output folder are Stele's, whatever the letter case of the file system. */
final class Owned {

    private final LastSite last;

    /** Made when first asked for: where all names are as they were, nobody asks. */
    private @Nullable Map<String, Set<String>> spellings;

    Owned(LastSite last) {
        this.last = last;
    }

    /** Whether a file found under {@code name} may be replaced or removed. */
    boolean has(String name) {
        return last.left(name) != null || spellings().containsKey(Name.key(name));
    }

    /** Whether a file found under {@code name} may be replaced by one of this site. */
    boolean mayReplace(String name) {
        return has(name) || !last.manifest().trusted();
    }

    /** Whether the file, as it was last written, may be called otherwise: {@code A.html} where now it is {@code a.html}. */
    boolean hasOtherSpelling(String name) {
        // A whole site has no two spellings of one name.
        return last.left(name) == null
                && spellings().getOrDefault(Name.key(name), Set.of()).stream()
                        .anyMatch(spelling -> !spelling.equals(name));
    }

    private synchronized Map<String, Set<String>> spellings() {
        if (spellings == null) {
            var made = new HashMap<String, Set<String>>();
            for (var name : last.manifest().files().keySet()) {
                made.computeIfAbsent(Name.key(name), key -> new TreeSet<>()).add(name);
            }
            spellings = made;
        }
        return spellings;
    }
}
