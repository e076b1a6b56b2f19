package stele.check.content;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.site.Site;

/** A page has one heading of the first level: its own. */
final class SeveralH1s implements Rule.ForTopic {

    @Override
    public String id() {
        return "content/h1-multiple";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        var headings = HeadingWords.of(topic.topic().body().facts()).stream()
                .filter(heading -> heading.level() == 1)
                .toList();
        return headings.stream()
                .skip(1)
                .map(heading -> heading.finding("'" + heading.text() + "' is a further heading of the first level")
                        .withHint("make it a heading of the second level, or a topic of its own")
                        .with("first", headings.get(0).text())
                        .relatedTo(headings.get(0).position(), "the page's own heading"));
    }
}
