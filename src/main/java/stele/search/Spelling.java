package stele.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the spelling of a word tells of its parts: names of products and files are made of words. */
final class Spelling {

    private static final Pattern JOINTS = Pattern.compile("[-._]");

    /** {@code CsPool}, {@code XMLFile}, {@code Phase3}: capitals, small letters and digits that stand together. */
    private static final Pattern HUMP = Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{N}+|[\\p{L}\\p{M}]+");

    private Spelling() {}

    /** What a word is joined of, e.g. {@code New} and {@code CsPool}; nothing where it is of one piece. */
    static List<String> pieces(String word) {
        if (!isJoined(word)) {
            return List.of();
        }
        var pieces = JOINTS.split(word);
        return pieces.length < 2 ? List.of() : Stream.of(pieces).distinct().toList();
    }

    /** The humps of a word or piece in camel case, e.g. {@code Cs} and {@code Pool}; nothing where it has one. */
    static List<String> humps(String piece) {
        if (isEven(piece)) {
            return List.of();
        }
        var humps = new ArrayList<String>();
        var hump = HUMP.matcher(piece);
        while (hump.find()) {
            humps.add(hump.group());
        }
        return humps.size() < 2 ? List.of() : humps;
    }

    private static boolean isJoined(String word) {
        return word.indexOf('-') >= 0 || word.indexOf('.') >= 0 || word.indexOf('_') >= 0;
    }

    /** Whether all but the first are small letters, as in most words there are. */
    private static boolean isEven(String piece) {
        for (int i = 1; i < piece.length(); i++) {
            if (Character.getType(piece.charAt(i)) != Character.LOWERCASE_LETTER) {
                return false;
            }
        }
        return !piece.isEmpty() && Character.isLetter(piece.charAt(0));
    }
}
