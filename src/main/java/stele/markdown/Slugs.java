package stele.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ids that are unique in a page: those that authors wrote, and those made of a heading's text as GitHub does. */
final class Slugs {

    private static final String EMPTY = "section";
    private static final char FIRST_MARK = '\u0300';

    private final Set<String> reserved;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastSuffix = new HashMap<>();

    /**
     * @param reserved ids that authors wrote: no other gets one of them by being numbered
     */
    Slugs(Set<String> reserved) {
        this.reserved = Set.copyOf(reserved);
    }

    /** An id that an author wrote: the first who wrote it has it. */
    String written(String id) {
        return taken.add(id) ? id : numbered(id);
    }

    /** An id for a heading without one; asked for when every written id is settled. */
    String ofHeading(String text) {
        var slug = slug(text);
        return taken.add(slug) ? slug : numbered(slug);
    }

    private String numbered(String id) {
        while (true) {
            var candidate = id + "-" + lastSuffix.merge(id, 1, Integer::sum);
            if (!reserved.contains(candidate) && taken.add(candidate)) {
                return candidate;
            }
        }
    }

    /** Lower case; letters, marks and digits of any script, {@code _} and {@code -} kept; blanks as {@code -}. */
    static String slug(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var normal = isNormal(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
        var slug = new StringBuilder(normal.length());
        boolean nothingToRead = true;
        for (int i = 0, c; i < normal.length(); i += Character.charCount(c)) {
            c = normal.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                slug.append('-');
            } else if (isWord(c)) {
                slug.appendCodePoint(c);
                nothingToRead &= c == '-';
            }
        }
        return nothingToRead ? EMPTY : Anchors.own(slug.toString());
    }

    /** Whether there is nothing from the first combining mark on: what stands before it in Unicode is in its normal form. */
    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '-' || c == '_';
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return Character.isLetterOrDigit(c) || mark || c == '-' || type == Character.CONNECTOR_PUNCTUATION;
    }
}
