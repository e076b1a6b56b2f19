package stele.check.link;

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
                .filter(Bracket::isLink)
                .map(bracket -> Finding.at(
                                bracket.position(),
                                (bracket.image() ? "the image '" : "the link to '") + bracket.destination()
                                        + "' is not read as one: its brackets are shown as text")
                        .withHint("write it as '" + (bracket.image() ? "!" : "")
                                + "[…](destination \"title\")', each quote in the title as '\\\"'")
                        .about(bracket.destination())
                        .with("target", bracket.destination()));
    }
}
