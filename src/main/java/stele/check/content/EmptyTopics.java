package stele.check.content;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.link.LinkedTopic;
import stele.markdown.Facts.Kind;
import stele.markdown.Facts.Passage;
import stele.site.Site;
import stele.topic.Topic;

/** A topic says something, or at least leads somewhere. */
final class EmptyTopics implements Rule.ForTopic {

    @Override
    public String id() {
        return "content/empty-topic";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic linked, Site site) {
        var topic = linked.topic();
        return isEmpty(topic) ? Stream.of(finding(topic)) : Stream.empty();
    }

    private static boolean isEmpty(Topic topic) {
        var facts = topic.body().facts();
        return topic.body().links().isEmpty()
                && facts.prose().stream().allMatch(Passage::heading)
                && facts.parts().stream().noneMatch(part -> part.kind() == Kind.CODE || part.kind() == Kind.IMAGE);
    }

    private static Finding finding(Topic topic) {
        var headings = HeadingWords.of(topic.body().facts());
        var empty = headings.isEmpty()
                ? Finding.at(Position.startOf(topic.source().toString()), "the topic has no text")
                : headings.get(0).finding("there is no text under the heading");
        return empty.about(topic.title())
                .withHint("write it, or take the topic out")
                .with("headings", Integer.toString(headings.size()));
    }
}
