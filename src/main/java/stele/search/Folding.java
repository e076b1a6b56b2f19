package stele.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is searched: in lower case, without accents, ligatures taken apart. {@code search.js} folds what readers type
 * in the same way; the two must agree, whatever the language of the reader's browser.
 */
final class Folding {

    /**
     * Accents of Latin, Greek and Cyrillic; points of Hebrew; vowels and the long line of Arabic; what is not seen. Not every
     * mark: those of Devanagari are vowels, those of Kana make another syllable.
     */
    static final Pattern DROPPED = Pattern.compile(
            "[\\u0300-\\u036f\\u0591-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u0640\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");

    static final String LETTERS = "ßœæøłđðıς";
    static final List<String> SPELT = List.of("ss", "oe", "ae", "o", "l", "d", "d", "i", "σ");

    /** Latin letters before this one, accents and all, are folded one by one: none changes with what stands beside it. */
    private static final int FIRST_OTHER = 0x180;

    /** Each of them, once it was met; threads that meet one at the same time find the same. */
    private static final @Nullable String[] FOLDED = new @Nullable String[FIRST_OTHER];

    private Folding() {}

    static String fold(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        var folded = new StringBuilder(text.length() + 2).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_OTHER) {
                return foldWhole(text);
            }
            folded.append(fold(c));
        }
        return folded.toString();
    }

    private static String fold(char c) {
        var folded = FOLDED[c];
        if (folded == null) {
            folded = foldWhole(String.valueOf(c));
            FOLDED[c] = folded;
        }
        return folded;
    }

    /** Any text, looked at as a whole. */
    static String foldWhole(String text) {
        var lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var bare = DROPPED.matcher(lower).replaceAll("");
        var spelt = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            int at = LETTERS.indexOf(bare.charAt(i));
            spelt.append(at < 0 ? String.valueOf(bare.charAt(i)) : SPELT.get(at));
        }
        // Compatibility forms may hold capitals: "㎒" is MHz.
        return Normalizer.normalize(spelt, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
