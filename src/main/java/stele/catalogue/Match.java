package stele.catalogue;

import java.text.Normalizer;

/** How well a written path fits the file that it leads to. */
public enum Match {
    EXACT,
    /** The letters are the same, but é is one character in one of them and two in the other. */
    UNICODE_FORM,
    /** The letters are the same but for their case. */
    LETTER_CASE;

    /** What had to be overlooked for {@code written} to find {@code actual}, which is the same path when folded. */
    static Match of(String written, String actual) {
        if (written.equals(actual)) {
            return EXACT;
        }
        return composed(written).equals(composed(actual)) ? UNICODE_FORM : LETTER_CASE;
    }

    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
