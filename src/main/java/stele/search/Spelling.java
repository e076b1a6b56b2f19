package stele.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the words of a text begin and end. {@code search.js} finds the words of a query by the same two patterns.
 *
 * <p>A word is what letters, digits and single joints ({@code -}, {@code .}, {@code _}) between them make: names of products
 * and files stay whole. Writing that knows no spaces between words is cut into pairs of characters.
 */
final class Spelling {

    /** Scripts without spaces between words; Korean has some, but glues particles to its words. */
    private static final String DENSE =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\u30fc";

    /** To look up a character's script takes long, and all that come before the Thai ones are of others. */
    private static final String DENSE_LETTER = "[\\u0e00-\\x{10ffff}&&[" + DENSE + "]]";

    private static final String LETTER = "[\\p{L}\\p{N}\\p{M}&&[\\u0000-\\u0dff[^" + DENSE + "]]]";
    private static final Pattern WORD =
            Pattern.compile(LETTER + "++(?:[-._]" + LETTER + "++)*+|" + DENSE_LETTER + "++");
    private static final Pattern IS_DENSE = Pattern.compile(DENSE_LETTER);
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern JOINTS = Pattern.compile("[-._]");

    /** {@code CsPool}, {@code XMLFile}, {@code Phase3}: capitals, small letters and digits that stand together. */
    private static final Pattern HUMP = Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{N}+|[\\p{L}\\p{M}]+");

    private Spelling() {}

    /** Every word of {@code text}, as it is written, in order. */
    static void words(String text, Consumer<String> found) {
        var words = WORD.matcher(INVISIBLE.matcher(text).replaceAll(""));
        while (words.find()) {
            if (IS_DENSE.matcher(words.group()).lookingAt()) {
                pairs(words.group()).forEach(found);
            } else {
                found.accept(words.group());
            }
        }
    }

    /** What a word is joined of, e.g. {@code New} and {@code CsPool}; nothing where it is of one piece. */
    static List<String> pieces(String word) {
        var pieces = JOINTS.split(word);
        return pieces.length < 2 ? List.of() : Stream.of(pieces).distinct().toList();
    }

    /** The humps of a word or piece in camel case, e.g. {@code Cs} and {@code Pool}; nothing where it has one. */
    static List<String> humps(String piece) {
        var humps = new ArrayList<String>();
        var hump = HUMP.matcher(piece);
        while (hump.find()) {
            humps.add(hump.group());
        }
        return humps.size() < 2 ? List.of() : humps;
    }

    /** The overlapping pairs of characters; the character itself where there is but one. */
    private static List<String> pairs(String run) {
        var characters = run.codePoints().toArray();
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs.isEmpty() ? List.of(run) : pairs;
    }
}
