package stele.search;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Goes from word to word of a text in UTF-8. {@code search.js} finds the words of a query by patterns that say the same.
 *
 * <p>A word is what letters, digits and single joints ({@code -}, {@code .}, {@code _}) between them make: names of products
 * and files stay whole. Writing that knows no spaces between words is cut into pairs of characters, which overlap.
 *
 * <p>Every byte of a site's texts passes here, so that words are neither decoded nor copied until somebody asks for one.
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

    private static final byte END = 0;
    private static final byte OTHER = 1;
    private static final byte LETTER = 2;
    private static final byte DENSE = 3;
    private static final byte JOINT = 4;
    private static final byte UNSEEN = 5;

    /** What each character is of those of one unit: those of ASCII always, others once they were met. */
    private final byte[] kinds = new byte[Character.MAX_VALUE + 1];

    private byte[] text = {};
    private int length;
    private int at;
    private int start;
    private int end;
    private int hash;
    private int pair;
    private int pairsEnd;

    Cutter() {
        for (int c = 0; c < 0x80; c++) {
            kinds[c] = kind(c);
        }
    }

    /** Begins with {@code of}; its first word is {@link #next}. */
    void read(String of) {
        var utf8 = of.getBytes(StandardCharsets.UTF_8);
        read(utf8, 0, utf8.length);
    }

    /** Begins with what stands from {@code from} to {@code to}. */
    void read(byte[] utf8, int from, int to) {
        text = utf8;
        length = to;
        at = from;
        pair = 0;
        pairsEnd = 0;
    }

    /** Goes to the next word; false where there is none. */
    boolean next() {
        if (nextPair()) {
            return true;
        }
        for (int kind = kindAt(at); kind != END; kind = kindAt(at)) {
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
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }

    /** What the word stands in, from {@link #start} to {@link #end}. */
    byte[] text() {
        return text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** What {@link Dictionary#hash} is of the word. */
    int hash() {
        return hash;
    }

    private void takeWord() {
        start = at;
        hash = 0;
        takeLetters();
        while (kindAt(at) == JOINT && kindAt(at + 1) == LETTER) {
            take(at, at + 1);
            takeLetters();
        }
        end = at;
    }

    /** Nearly all letters are of ASCII, which this loop does not leave for. */
    private void takeLetters() {
        int sum = hash;
        int i = at;
        while (i < length) {
            byte letter = text[i];
            if (letter >= 0) {
                if (kinds[letter] != LETTER) {
                    break;
                }
                sum = Dictionary.hash(sum, letter);
                i++;
            } else {
                if (kindAt(i) != LETTER) {
                    break;
                }
                for (int after = i + width(i); i < after; i++) {
                    sum = Dictionary.hash(sum, text[i]);
                }
            }
        }
        at = i;
        hash = sum;
    }

    private void take(int from, int to) {
        for (int i = from; i < to; i++) {
            hash = Dictionary.hash(hash, text[i]);
        }
        at = to;
    }

    private void takeRun() {
        pair = at;
        while (kindAt(at) == DENSE) {
            at += width(at);
        }
        pairsEnd = at;
        int second = pair + width(pair);
        if (second == pairsEnd) {
            takePair(pair, second);
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
        takePair(pair, second + width(second));
        pair = end == pairsEnd ? pairsEnd : second;
        return true;
    }

    private void takePair(int from, int to) {
        start = from;
        end = to;
        hash = 0;
        take(from, to);
        at = pairsEnd;
    }

    /** What begins at {@code i}. */
    private int kindAt(int i) {
        if (i >= length) {
            return END;
        }
        byte c = text[i];
        return c >= 0 ? kinds[c] : wideKindAt(i);
    }

    private int wideKindAt(int i) {
        int character = Characters.at(text, i);
        if (character >= kinds.length) {
            return kind(character);
        }
        if (kinds[character] == END) {
            kinds[character] = kind(character);
        }
        if (kinds[character] == UNSEEN) {
            leaveOutUnseen(i);
            return kindAt(i);
        }
        return kinds[character];
    }

    /** Words go on behind what is not seen, as if it were not there. The text is somebody else's, who may show it. */
    private void leaveOutUnseen(int from) {
        text = Arrays.copyOf(text, length);
        int to = from;
        for (int i = from; i < length; ) {
            int next = i + width(i);
            if (isUnseen(Characters.at(text, i))) {
                i = next;
            }
            while (i < next) {
                text[to++] = text[i++];
            }
        }
        length = to;
    }

    private int width(int i) {
        return Characters.width(text[i]);
    }

    private static boolean isUnseen(int c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff';
    }

    private static byte kind(int character) {
        if (isUnseen(character)) {
            return UNSEEN;
        }
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
