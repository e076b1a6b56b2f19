package stele.language;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What the letters of a text say by themselves, before anything is known of languages. */
final class Letters {

    private static final Set<UnicodeScript> KANA = Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    /** Scripts in which one sign is a syllable or a word. */
    private static final Set<UnicodeScript> DENSE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    /** The first character of a dense script, a Hangul one; to ask for a character's script takes long. */
    private static final int FIRST_DENSE = 0x1100;

    private Letters() {}

    /** Whether the text has {@code enough} letters, as if it were written in an alphabet. */
    static boolean areAtLeast(int enough, String text) {
        int count = 0;
        int letter;
        for (int i = 0; i < text.length() && count < enough; i += Character.charCount(letter)) {
            letter = text.codePointAt(i);
            if (Character.isLetter(letter)) {
                count += isOf(DENSE, letter) ? 3 : 1;
            }
        }
        return count >= enough;
    }

    /** Only Japanese has kana: a text with many Chinese characters and some kana is Japanese, whatever is more frequent. */
    static boolean haveKana(String text) {
        int letter;
        for (int i = 0; i < text.length(); i += Character.charCount(letter)) {
            letter = text.codePointAt(i);
            if (isOf(KANA, letter)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Set<UnicodeScript> scripts, int letter) {
        return letter >= FIRST_DENSE && scripts.contains(UnicodeScript.of(letter));
    }
}
