package stele.check.link;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.markdown.Facts.Bracket;
import stele.site.Site;

/**
 * A reference link whose label the topic does not define: the reader sees the brackets. A single pair of brackets is
 * ordinary punctuation, unless the topic defines a label that is nearly the same.
 */
final class UndefinedReferences implements Rule.ForTopic {

    /** {@code [a-z][0-9]} is no link, and {@code [!NOTE]} an alert. */
    private static final Pattern NAME = Pattern.compile("(?!!).*\\p{L}{2}.*");

    @Override
    public String id() {
        return "link/undefined-reference";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        return topic.topic().body().facts().brackets().stream()
                .filter(bracket -> isReference(bracket) && !bracket.isLink())
                .map(bracket -> Finding.at(
                                bracket.position(), "'[" + bracket.label() + "]' is defined nowhere in the topic")
                        .withHint(hint(bracket))
                        .about(bracket.label())
                        .with("target", bracket.label()));
    }

    private static boolean isReference(Bracket bracket) {
        boolean words = bracket.label().contains(" ");
        return !bracket.glued()
                && NAME.matcher(bracket.label()).matches()
                && (!bracket.shortcut() || words && !bracket.near().isEmpty());
    }

    private static String hint(Bracket bracket) {
        return bracket.near().isEmpty()
                ? "define it on a line of its own: '[" + bracket.label().toLowerCase(Locale.ROOT)
                        + "]: …', or write '\\['"
                : "write '[" + bracket.near() + "]', which is defined";
    }
}
