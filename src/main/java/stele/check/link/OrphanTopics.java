package stele.check.link;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.check.Unfiled;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.Target;
import stele.site.Site;
import stele.topic.Topic;
import stele.topic.TopicId;

/** A topic that no tree files and no link leads to: only a search engine finds it. */
final class OrphanTopics implements Rule.ForSite {

    @Override
    public String id() {
        return "link/orphan-topic";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        var lost = unfiled(site);
        for (var topic : site.catalogue().topics()) {
            if (lost.isEmpty()) {
                break;
            }
            site.links(topic).forEach(link -> find(link.target(), topic, lost));
        }
        site.redirects().forEach(redirect -> find(redirect.target(), redirect.from(), lost));
        return lost.values().stream()
                .map(topic -> Finding.at(
                                topic.source().start(), "no tree and no other topic leads to '" + topic.title() + "'")
                        .withHint("link to it from a related topic, or file it in the table of contents")
                        .about(topic.id().path()));
    }

    private static Map<TopicId, Topic> unfiled(Site site) {
        var lost = new LinkedHashMap<TopicId, Topic>();
        for (var locale : site.locales()) {
            site.navigation(locale).map(Unfiled::in).stream()
                    .flatMap(unfiled -> unfiled.topics(site))
                    .forEach(topic -> lost.put(topic.id(), topic));
        }
        return lost;
    }

    /** A link that arrives only because its letter case is overlooked leads nowhere on other computers. */
    private static void find(Target target, Topic from, Map<TopicId, Topic> lost) {
        if (target.detour().isEmpty()) {
            target.topic().filter(found -> !found.equals(from.id())).ifPresent(lost::remove);
        }
    }
}
