package stele.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import stele.diagnostic.Nearest;

/** The file that an author most likely meant by a path at which there is none. */
public final class NearestPath {

    private NearestPath() {}

    /** The only file of that name in another folder, else the path with the nearest spelling. */
    public static Optional<String> to(String path, List<String> known) {
        var name = Catalogue.fold(fileName(path));
        var sameName = known.stream()
                .filter(other -> Catalogue.fold(fileName(other)).equals(name))
                .toList();
        return sameName.size() == 1 ? Optional.of(sameName.get(0)) : nearSpelling(path, known);
    }

    /** Extensions are not compared: 'c.md' is no misspelling of 'a.md'. */
    private static Optional<String> nearSpelling(String path, List<String> known) {
        var byStem = new HashMap<String, String>();
        known.stream()
                .filter(other -> Math.abs(other.length() - path.length()) <= Nearest.MOST_MISTAKES)
                .filter(other -> extension(other).equalsIgnoreCase(extension(path)))
                .forEach(other -> byStem.putIfAbsent(stem(other), other));
        return fileName(stem(path)).length() < 3
                ? Optional.empty()
                : Nearest.to(stem(path), byStem.keySet()).map(byStem::get);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String extension(String path) {
        return path.substring(stem(path).length());
    }

    private static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }
}
