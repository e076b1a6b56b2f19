package stele.check.link;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.markdown.Facts.Bracket;
import stele.site.Site;

/**
 * Brackets and parentheses that were meant as a link or an image and are text to Markdown: a quote within a quoted title, a
 * blank between the two or in the destination. The reader sees all of it, and the image not at all.
 */
final class MalformedLinks implements Rule.ForTopic {

    private static final Pattern DESTINATION = Pattern.compile(
            "(?:[a-z][a-z0-9+.-]*:|/|\\.\\.?/|#).*|.*\\.(?:md|html?|png|jpe?g|gif|svg|webp|pdf)(?:[#?)].*)?|.*/.*\\..*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "link/malformed";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        return topic.topic().body().facts().brackets().stream()
                .filter(MalformedLinks::isLink)
                .map(bracket -> Finding.at(
                                bracket.position(),
                                "'" + target(bracket) + "' is no " + (bracket.image() ? "image" : "link")
                                        + ": the brackets are shown as text")
                        .withHint("write it as '" + (bracket.image() ? "!" : "")
                                + "[…](destination \"title\")', each quote in the title as '\\\"'")
                        .about(target(bracket))
                        .with("target", target(bracket)));
    }

    /** Whether what stands behind the brackets can only be a destination. */
    static boolean isLink(Bracket bracket) {
        return !bracket.text().startsWith("!")
                && DESTINATION.matcher(target(bracket)).matches();
    }

    private static String target(Bracket bracket) {
        var behind = bracket.behind();
        long open = behind.chars().filter(c -> c == '(').count();
        long closed = behind.chars().filter(c -> c == ')').count();
        // The parenthesis that ends the link is none of the destination's.
        return closed > open ? behind.substring(0, behind.lastIndexOf(')')) : behind;
    }
}
