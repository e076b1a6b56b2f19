package stele.language;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What the letters of a text say by themselves, before anything is known of languages. */
final class Letters {

    private static final Set<UnicodeScript> KANA = Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    /** Scripts in which one sign is a syllable or a word. */
    private static final Set<UnicodeScript> DENSE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private Letters() {}

    /** How many letters the text has, as long as it were if it were written in an alphabet. */
    static int count(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .map(letter -> DENSE.contains(UnicodeScript.of(letter)) ? 3 : 1)
                .sum();
    }

    /** Only Japanese has kana: a text with many Chinese characters and some kana is Japanese, whatever is more frequent. */
    static boolean haveKana(String text) {
        return text.codePoints().anyMatch(letter -> KANA.contains(UnicodeScript.of(letter)));
    }
}
