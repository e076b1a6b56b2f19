package stele.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;

/** Who wants which file of the site; the first to come is no better than the others, so that threads change nothing. */
final class Claims {

    private final Map<String, List<Claim>> byKey = new ConcurrentHashMap<>();

    /**
     * @param name the file of the site
     * @param origin what it is made from, as its author knows it
     */
    private record Claim(String name, String origin) implements Comparable<Claim> {

        @Override
        public int compareTo(Claim other) {
            int names = name.compareTo(other.name);
            return names != 0 ? names : origin.compareTo(other.origin);
        }

        Position position() {
            return Position.startOf(origin);
        }
    }

    /** False if the file must not be written: its name is unsafe or taken. */
    boolean add(String name, String origin) {
        var claim = new Claim(name, origin);
        var all = byKey.merge(Name.key(name), List.of(claim), (before, added) -> {
            var both = new ArrayList<>(before);
            both.addAll(added);
            return both;
        });
        return all.size() == 1 && Name.fault(name).isEmpty();
    }

    /** The keys of all files. */
    Set<String> files() {
        return byKey.keySet();
    }

    /** The keys of all folders that the files are in. */
    Set<String> folders() {
        var folders = new HashSet<String>();
        for (var key : byKey.keySet()) {
            var folder = Name.folder(key);
            while (!folder.isEmpty() && folders.add(folder)) {
                folder = Name.folder(folder);
            }
        }
        return folders;
    }

    /** Every reason not to publish, in a stable order. */
    List<Diagnostic> faults() {
        var faults = new ArrayList<Diagnostic>();
        var fileIsFolder = folders().stream().anyMatch(byKey::containsKey);
        for (var claims : byKey.values()) {
            if (claims.size() > 1
                    || fileIsFolder
                    || Name.fault(claims.get(0).name).isPresent()) {
                faults.addAll(faults(claims.stream().sorted().toList()));
            }
        }
        return faults.stream().sorted().toList();
    }

    private List<Diagnostic> faults(List<Claim> claims) {
        var faults = new ArrayList<Diagnostic>();
        var first = claims.get(0);
        Name.fault(first.name)
                .ifPresent(fault -> faults.add(Diagnostic.error(first.position(), "output/path-escape", fault)));
        for (var other : claims.subList(1, claims.size())) {
            faults.add(collision(other, first));
        }
        for (var folder : Name.folders(Name.key(first.name))) {
            byKey.getOrDefault(folder, List.of()).stream()
                    .sorted()
                    .limit(1)
                    .forEach(file -> faults.add(collision(first, file)));
        }
        return faults;
    }

    private static Diagnostic collision(Claim claim, Claim other) {
        var fact = claim.name.equals(other.name)
                ? "'" + claim.name + "' is published twice, also from '" + other.origin + "'"
                : "'" + claim.name + "' and '" + other.name + "', from '" + other.origin
                        + "', cannot both be published";
        return Diagnostic.error(claim.position(), "output/path-collision", fact)
                .withHint("rename one of the two files, or change its permalink or alias");
    }
}
