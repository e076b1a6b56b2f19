package stele.file;

import java.text.Normalizer;
import java.util.Locale;

/** Names without regard to letter case and Unicode form, as some file systems see them. */
public final class LetterCase {

    private LetterCase() {}

    /** In lower case, accents and letters in one character where there is one (NFC). */
    public static String foldComposed(String name) {
        return isAscii(name) ? lower(name) : lower(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    /** In lower case, accents taken off their letters first (NFD), so that the Turkish {@code İ} does not become an {@code i}. */
    public static String foldDecomposed(String name) {
        return isAscii(name) ? lower(name) : lower(Normalizer.normalize(name, Normalizer.Form.NFD));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Most names are; in such a name every form is the same. */
    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
