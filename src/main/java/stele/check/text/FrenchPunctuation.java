package stele.check.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.diagnostic.Finding;
import stele.i18n.LocaleTag;
import stele.markdown.Facts.Run;

/**
 * French sets a no-break space before {@code : ; ! ?} and inside guillemets: a plain one lets the mark slip to the next line.
 */
final class FrenchPunctuation extends OfProse {

    private static final String ENDS_WORD = "(?=[\\s\\u00A0\\u202F)\\]».,;:!?…]|$)";

    /** A plain blank, or none, before the mark. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:(?<=\\S) |(?<=[\\p{L}\\p{M}]{2}|[)\\]»]))([:;!?»])" + ENDS_WORD);

    private static final Pattern AFTER_GUILLEMET = Pattern.compile("«( ?)(?=[^\\s\\u00A0\\u202F»])");

    /** An entity's own semicolon is no punctuation. */
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+$");

    FrenchPunctuation() {
        super("text/fr-punctuation-spacing");
    }

    @Override
    Stream<Finding> judge(Run run, LocaleTag locale) {
        if (!locale.language().equals("fr")) {
            return Stream.empty();
        }
        boolean spared = locale.tag().startsWith("fr-CA") || locale.tag().startsWith("fr-CH");
        var before = matches(BEFORE, run)
                .filter(found -> !(spared && ";!?".contains(found.group(1))))
                .filter(found -> isWhole(run, found))
                .map(found -> before(run, found));
        return Stream.concat(before, matches(AFTER_GUILLEMET, run).map(found -> after(run, found)));
    }

    /** Whether nothing but words is around: what follows right after the run may be code or markup, such as in {@code C:}. */
    private static boolean isWhole(Run run, MatchResult found) {
        boolean cut = found.end() == run.text().length() && !run.spaced();
        return !(cut && found.group().equals(":"))
                && !ENTITY.matcher(run.text().substring(0, found.start(1))).find();
    }

    private static Finding before(Run run, MatchResult found) {
        return finding(run, found.start(), found.end(), fact(found.group().startsWith(" "), "before", found.group(1)))
                .withHint("write a no-break space (U+00A0 or U+202F) before it")
                .with("mark", found.group(1));
    }

    private static Finding after(Run run, MatchResult found) {
        return finding(run, found.start(), found.end(), fact(!found.group(1).isEmpty(), "after", "«"))
                .withHint("write a no-break space (U+00A0 or U+202F) after it")
                .with("mark", "«");
    }

    private static String fact(boolean plain, String side, String mark) {
        return (plain ? "a plain blank stands " : "no blank stands ") + side + " '" + mark + "'";
    }
}
