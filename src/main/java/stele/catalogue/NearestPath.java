package stele.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import stele.diagnostic.Nearest;
import stele.diagnostic.Spellings;

/** Finds the file that an author most likely meant by a path at which there is none. */
public final class NearestPath {

    /** A shorter name is near to just any other. */
    private static final int SHORTEST = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private final Map<String, List<String>> byName = new HashMap<>();

    /** Extensions are not compared: {@code c.md} is no misspelling of {@code a.md}. */
    private final Map<String, Map<String, String>> stemsByExtension = new HashMap<>();

    private final Map<String, Spellings> spellings = new ConcurrentHashMap<>();

    private NearestPath(Collection<String> known) {
        for (var path : known) {
            byName.computeIfAbsent(Catalogue.fold(fileName(path)), name -> new ArrayList<>(1))
                    .add(path);
            stemsByExtension
                    .computeIfAbsent(extension(path), extension -> new HashMap<>())
                    .putIfAbsent(stem(path), path);
        }
    }

    /** The files to choose from. */
    public static NearestPath among(Collection<String> known) {
        return new NearestPath(known);
    }

    /** The only file of that name in another folder, else the path with the nearest spelling. */
    public Optional<String> to(String path) {
        var sameName = byName.getOrDefault(Catalogue.fold(fileName(path)), List.of());
        return sameName.size() == 1 ? Optional.of(sameName.get(0)) : nearSpelling(path);
    }

    /** The files that end in {@code end}: a slash, a file's name and perhaps folders before it. */
    List<String> endingIn(String end) {
        return byName.getOrDefault(Catalogue.fold(fileName(end)), List.of()).stream()
                .filter(path -> ("/" + path).endsWith(end))
                .toList();
    }

    private Optional<String> nearSpelling(String path) {
        var stem = stem(path);
        var extension = extension(path);
        var stems = stemsByExtension.get(extension);
        return stems == null || fileName(stem).length() < SHORTEST
                ? Optional.empty()
                : spellings
                        .computeIfAbsent(extension, key -> Spellings.of(stems.keySet()))
                        .nearest(stem)
                        .filter(near -> isSlip(stem, near))
                        .map(stems::get);
    }

    /** Where both have the same number of words, each must be near: {@code phase-7} and {@code phase-9} are two things. */
    private static boolean isSlip(String written, String near) {
        var words = BETWEEN_WORDS.split(Catalogue.fold(written), -1);
        var others = BETWEEN_WORDS.split(Catalogue.fold(near), -1);
        return words.length != others.length
                || IntStream.range(0, words.length).allMatch(i -> isSlipOfWord(words[i], others[i]));
    }

    private static boolean isSlipOfWord(String word, String other) {
        return word.equals(other)
                || Math.max(word.length(), other.length()) > SHORTEST
                        && Nearest.to(word, List.of(other)).isPresent();
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String extension(String path) {
        return Catalogue.fold(path.substring(stem(path).length()));
    }

    private static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }
}
