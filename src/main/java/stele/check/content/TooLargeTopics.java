package stele.check.content;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.link.LinkedTopic;
import stele.site.Site;

/** A topic can be read in one sitting, and translated in one. */
final class TooLargeTopics implements Rule.ForTopic {

    /** About 7,000 words or half an hour of reading; nobody finds a place in a longer page again. An index is all links. */
    private static final int MOST_CHARACTERS = 40_000;

    @Override
    public String id() {
        return "content/too-large";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic linked, Site site) {
        var topic = linked.topic();
        int characters = topic.body().facts().prose().stream()
                .flatMap(passage -> passage.runs().stream())
                .filter(run -> !run.link())
                .mapToInt(run -> run.text().length())
                .sum();
        return characters <= MOST_CHARACTERS
                ? Stream.empty()
                : Stream.of(Finding.at(
                                Position.startOf(topic.source().toString()),
                                "the topic has " + characters + " characters of prose, more than " + MOST_CHARACTERS)
                        .withHint("split it at its headings into several topics")
                        .about(topic.title())
                        .with("characters", Integer.toString(characters))
                        .with("limit", Integer.toString(MOST_CHARACTERS)));
    }
}
