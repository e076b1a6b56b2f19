package stele.search;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Goes from word to word of a text. {@code search.js} finds the words of a query by patterns that say the same.
 *
 * <p>A word is what letters, digits and single joints ({@code -}, {@code .}, {@code _}) between them make: names of products
 * and files stay whole. Writing that knows no spaces between words is cut into pairs of characters, which overlap.
 *
 * <p>Every character of a site passes here, so that words are not copied until somebody asks for one.
 */
final class Cutter {

    /** Scripts without spaces between words; Korean has some, but glues particles to its words. */
    private static final Set<UnicodeScript> DENSE_SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Makes the vowel before it long; it belongs to no single script. */
    private static final int LONG_VOWEL = '\u30fc';

    /** To look up a character's script takes long, and all that come before the Thai ones are of others. */
    private static final int FIRST_DENSE = 0x0e00;

    /** Letters, marks and numbers, as {@link Character#getType} tells them. */
    private static final int IN_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private static final byte OTHER = 1;
    private static final byte LETTER = 2;
    private static final byte DENSE = 3;
    private static final byte JOINT = 4;
    private static final byte SURROGATE = 5;
    private static final byte UNSEEN = 6;

    /** What each character is, once it was met. */
    private final byte[] kinds = new byte[Character.MAX_VALUE + 1];

    private char[] text = new char[4096];
    private int length;
    private int at;
    private int start;
    private int end;
    private int hash;
    private int pair;
    private int pairsEnd;

    /** Begins with {@code of}; its first word is {@link #next}. */
    void read(String of) {
        length = of.length();
        if (length > text.length) {
            text = new char[2 * length];
        }
        of.getChars(0, length, text, 0);
        at = 0;
        pair = 0;
        pairsEnd = 0;
    }

    /** Goes to the next word; false where there is none. */
    boolean next() {
        if (nextPair()) {
            return true;
        }
        for (int kind = kindAt(at); kind != 0; kind = kindAt(at)) {
            if (kind == LETTER) {
                takeWord();
                return true;
            }
            if (kind == DENSE) {
                takeRun();
                return true;
            }
            at += width(at);
        }
        return false;
    }

    /** The word as it is written. */
    String word() {
        return new String(text, start, end - start);
    }

    /** What {@link String#hashCode} is of the word. */
    int hash() {
        return hash;
    }

    /** Whether the word is that of {@code letters} from {@code from} to {@code to}. */
    boolean is(char[] letters, int from, int to) {
        int size = end - start;
        if (to - from != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (letters[from + i] != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private void takeWord() {
        start = at;
        hash = 0;
        do {
            at = letters(at);
            end = at;
        } while (kindAt(at) == JOINT && kindAt(at + 1) == LETTER && take(at++));
    }

    /** Where the letters end that begin at {@code from}. */
    private int letters(int from) {
        int i = from;
        while (kindAt(i) == LETTER) {
            if (Character.isHighSurrogate(text[i])) {
                take(i++);
            }
            take(i++);
        }
        return i;
    }

    private boolean take(int i) {
        hash = 31 * hash + text[i];
        return true;
    }

    private void takeRun() {
        pair = at;
        while (kindAt(at) == DENSE) {
            at += width(at);
        }
        pairsEnd = at;
        int second = pair + width(pair);
        if (second == pairsEnd) {
            take(pair, second);
            pair = pairsEnd;
        } else {
            nextPair();
        }
    }

    private boolean nextPair() {
        if (pair == pairsEnd) {
            return false;
        }
        int second = pair + width(pair);
        take(pair, second + width(second));
        pair = end == pairsEnd ? pairsEnd : second;
        return true;
    }

    private void take(int from, int to) {
        start = from;
        end = to;
        hash = 0;
        for (int i = from; i < to; i++) {
            take(i);
        }
    }

    /** What stands at {@code i}; 0 behind the end. */
    private int kindAt(int i) {
        if (i >= length) {
            return 0;
        }
        int kind = kinds[text[i]];
        return kind > 0 && kind < SURROGATE ? kind : rareKindAt(i);
    }

    private int rareKindAt(int i) {
        char c = text[i];
        if (kinds[c] == 0) {
            kinds[c] = isUnseen(c) ? UNSEEN : Character.isSurrogate(c) ? SURROGATE : kind(c);
        }
        if (kinds[c] == UNSEEN) {
            leaveOutUnseen(i);
            return kindAt(i);
        }
        if (kinds[c] != SURROGATE) {
            return kinds[c];
        }
        if (i + 1 < length && isUnseen(text[i + 1])) {
            leaveOutUnseen(i + 1);
        }
        return kind(Character.codePointAt(text, i, length));
    }

    /** Words go on behind what is not seen, as if it were not there. */
    private void leaveOutUnseen(int from) {
        int to = from;
        for (int i = from; i < length; i++) {
            if (!isUnseen(text[i])) {
                text[to++] = text[i];
            }
        }
        length = to;
    }

    private int width(int i) {
        return i + 1 < length && Character.isSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
    }

    private static boolean isUnseen(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff';
    }

    private static byte kind(int character) {
        if (character >= FIRST_DENSE
                && (character == LONG_VOWEL || DENSE_SCRIPTS.contains(UnicodeScript.of(character)))) {
            return DENSE;
        }
        if (character == '-' || character == '.' || character == '_') {
            return JOINT;
        }
        return (1 << Character.getType(character) & IN_WORDS) != 0 ? LETTER : OTHER;
    }
}
