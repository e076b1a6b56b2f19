package stele.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which files of the output folder are Stele's, whatever the letter case of the file system. */
final class Owned {

    private final Manifest manifest;
    private final Map<String, Set<String>> spellings = new HashMap<>();

    Owned(Manifest manifest) {
        this.manifest = manifest;
        manifest.files()
                .keySet()
                .forEach(name -> spellings
                        .computeIfAbsent(Name.key(name), key -> new TreeSet<>())
                        .add(name));
    }

    /** Whether a file found under {@code name} may be replaced or removed. */
    boolean has(String name) {
        return spellings.containsKey(Name.key(name));
    }

    /** Whether a file found under {@code name} may be replaced by one of this site. */
    boolean mayReplace(String name) {
        return has(name) || !manifest.trusted();
    }

    /** Whether the file, as it was last written, may be called otherwise: {@code A.html} where now it is {@code a.html}. */
    boolean hasOtherSpelling(String name) {
        return spellings.getOrDefault(Name.key(name), Set.of()).stream().anyMatch(spelling -> !spelling.equals(name));
    }
}
