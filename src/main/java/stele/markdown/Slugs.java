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
        var normal = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        var slug = new StringBuilder();
        normal.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                slug.append('-');
            } else if (isWord(c)) {
                slug.appendCodePoint(c);
            }
        });
        boolean nothingToRead = slug.chars().allMatch(c -> c == '-');
        return nothingToRead ? EMPTY : Anchors.own(slug.toString());
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return Character.isLetterOrDigit(c) || mark || c == '-' || type == Character.CONNECTOR_PUNCTUATION;
    }
}
