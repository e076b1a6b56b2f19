package stele.check.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.diagnostic.Finding;
import stele.i18n.LocaleTag;
import stele.markdown.Facts.Run;

/** Nobody sees a character without width, but a search for the word it stands in fails. */
final class ZeroWidths extends OfProse {

    /** Zero-width space and joiners, line and paragraph separator, word joiner, byte order mark. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2028\\u2029\\u2060\\uFEFF]");

    /** Other scripts part words, or shape letters, by such characters. */
    private static final Set<UnicodeScript> WITHOUT_USE =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.COMMON);

    ZeroWidths() {
        super("text/zero-width");
    }

    @Override
    Stream<Finding> judge(Run run, LocaleTag locale) {
        return matches(INVISIBLE, run)
                .filter(found -> !isOfUse(run.text(), found))
                .map(found -> {
                    var code = String.format(
                            Locale.ROOT, "U+%04X", (int) found.group().charAt(0));
                    return finding(run, found.start(), found.end(), "'" + code + "' is a character that nobody sees")
                            .withHint(parts(found.group()) ? "write a blank or '<br>' instead" : "delete it")
                            .with("character", code);
                });
    }

    /** Whether the words around it would run together without it. */
    private static boolean parts(String character) {
        return character.equals("\u2028") || character.equals("\u2029");
    }

    /** In scripts that need it, and between the parts of an emoji. */
    private static boolean isOfUse(String text, MatchResult found) {
        boolean first = found.start() == 0;
        boolean last = found.end() == text.length();
        return !first && hasUse(text.codePointBefore(found.start())) || !last && hasUse(text.codePointAt(found.end()));
    }

    private static boolean hasUse(int neighbour) {
        boolean emoji = neighbour == 0xFE0F || Character.getType(neighbour) == Character.OTHER_SYMBOL;
        return emoji || !WITHOUT_USE.contains(UnicodeScript.of(neighbour));
    }
}
