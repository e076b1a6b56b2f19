package stele.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What compound words are made of: {@code Anwesenheitseinstellungen} is found by {@code Einstellungen}. The site's own words
 * are the dictionary. A word is only taken apart where its parts make all of it, but for what joins them; Lucene's filter
 * for this takes every word inside another for a part, {@code wesen} in {@code Anwesenheit}.
 */
final class Compounds {

    private static final int SHORTEST_PART = 4;
    private static final int MOST_PARTS = 4;

    /** What may stand between two parts. */
    private static final Map<String, List<String>> JOINTS = Map.of(
            "de", List.of("", "s", "es", "n", "en", "er", "e"),
            "nl", List.of("", "s", "en", "e"),
            "da", List.of("", "s", "e"),
            "nb", List.of("", "s", "e"),
            "nn", List.of("", "s", "e"),
            "no", List.of("", "s", "e"),
            "sv", List.of("", "s", "o"),
            "fi", List.of("", "n"));

    /** German endings whose {@code s} can only be a joint, so that what stands before them is a word, known or not. */
    private static final Pattern GERMAN_HEAD = Pattern.compile("\\p{L}{3,}(?:heit|keit|ung|ion|schaft|tat)s");

    private static final int SHORTEST_TAIL = 5;

    private final Set<String> words;
    private final List<String> joints;
    private final boolean german;

    private Compounds(Set<String> words, List<String> joints, boolean german) {
        this.words = words;
        this.joints = joints;
        this.german = german;
    }

    /** The compounds of {@code language}; there are none in a language that writes words apart. */
    static Compounds of(String language, Set<String> words) {
        return new Compounds(words, JOINTS.getOrDefault(language, List.of()), language.equals("de"));
    }

    /** Whether {@code language} has compounds. */
    static boolean areIn(String language) {
        return JOINTS.containsKey(language);
    }

    /** The parts of {@code word} that are words of the site; nothing where it is no compound. */
    List<String> parts(String word) {
        if (joints.isEmpty() || word.length() < 2 * SHORTEST_PART || !isOfLetters(word)) {
            return List.of();
        }
        var parts = split(word, MOST_PARTS);
        return parts.size() > 1 || !parts.isEmpty() && !parts.get(0).equals(word) ? parts : List.of();
    }

    private static boolean isOfLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The fewest words that make {@code word}, a longer first one before a shorter. */
    private List<String> split(String word, int most) {
        List<String> best = List.of();
        for (int end = word.length() - SHORTEST_PART; most > 1 && end >= SHORTEST_PART; end--) {
            var head = word.substring(0, end);
            if (!words.contains(head)) {
                continue;
            }
            for (var joint : joints) {
                if (word.startsWith(joint, end)) {
                    best = fewer(best, head, rest(word.substring(end + joint.length()), most - 1));
                }
            }
        }
        return best.isEmpty() && german ? tail(word) : best;
    }

    private List<String> rest(String word, int most) {
        return word.length() < SHORTEST_PART ? List.of() : words.contains(word) ? List.of(word) : split(word, most);
    }

    private static List<String> fewer(List<String> best, String head, List<String> rest) {
        if (rest.isEmpty() || !best.isEmpty() && best.size() <= rest.size() + 1) {
            return best;
        }
        var parts = new ArrayList<String>();
        parts.add(head);
        parts.addAll(rest);
        return parts;
    }

    /** The last part, where what stands before it ends as German words do. */
    private List<String> tail(String word) {
        for (int start = SHORTEST_PART; start <= word.length() - SHORTEST_TAIL; start++) {
            var tail = word.substring(start);
            if (words.contains(tail)
                    && GERMAN_HEAD.matcher(word.substring(0, start)).matches()) {
                return List.of(tail);
            }
        }
        return List.of();
    }
}
