package stele.check.translation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts texts into words, sign by sign: every title is read several times, once for each language that it is held against. */
final class Signs {

    /** CJK symbols, of which a few are ideographs. */
    private static final char FIRST_IDEOGRAPHS = 0x3000;

    private Signs() {}

    /** {@code text} in the form that takes signs which mean the same for one (NFKC). */
    static String compatible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // ASCII, and the accented letters of western languages, are in this form already.
            if (c >= 0x7f && (c < 0xc0 || c >= 0x132)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /** What stands between blanks; not empty. */
    static List<String> betweenBlanks(String text) {
        var found = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBlank(text.charAt(i))) {
                if (start < i) {
                    found.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return found;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c > 0x7f && Character.isSpaceChar(c);
    }

    /** The letters with their accents, and the numbers, that stand together; all else is between them. */
    static List<String> wordsOnly(String text) {
        var found = new ArrayList<String>();
        int start = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int sign = text.codePointAt(i);
            next = i + Character.charCount(sign);
            if (!isLetterOrNumber(sign) && !isMark(sign)) {
                if (start < i) {
                    found.add(text.substring(start, i));
                }
                start = next;
            }
        }
        if (start < text.length()) {
            found.add(text.substring(start));
        }
        return found;
    }

    /** {@code word} without what is around it: neither a letter nor a number, nor a sign of code before or a dot behind. */
    static String stripped(String word) {
        int start = 0;
        while (start < word.length() && !opens(word.codePointAt(start))) {
            start += Character.charCount(word.codePointAt(start));
        }
        int end = word.length();
        while (end > start && !closes(word.codePointBefore(end))) {
            end -= Character.charCount(word.codePointBefore(end));
        }
        return word.substring(start, end);
    }

    private static boolean opens(int sign) {
        return isLetterOrNumber(sign) || sign == '@' || sign == '$' || sign == '%';
    }

    private static boolean closes(int sign) {
        return isLetterOrNumber(sign) || sign == '.';
    }

    static boolean hasLetter(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (Character.isLetter(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are small letters and nothing else. */
    static boolean isSmall(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.getType(word.charAt(i)) != Character.LOWERCASE_LETTER) {
                return false;
            }
        }
        return true;
    }

    static int ideographs(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            // None comes before these, and the first half of a pair is not the sign.
            if (word.charAt(i) >= FIRST_IDEOGRAPHS && Character.isIdeographic(word.codePointAt(i))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isLetterOrNumber(int sign) {
        if (Character.isLetter(sign)) {
            return true;
        }
        int type = Character.getType(sign);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
