package stele.check.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import stele.catalogue.Href;
import stele.diagnostic.Position;
import stele.markdown.Link;
import stele.topic.Topic;
import stele.topic.TopicKey;

/**
 * Which topics a topic links to, each where it does so first.
 *
 * @param broken how many of its links lead nowhere
 */
record Trail(Member member, Map<TopicKey, Link> links, int broken) {

    static Trail of(Member member) {
        var topic = member.topic();
        var catalogue = member.site().catalogue();
        var links = new LinkedHashMap<TopicKey, Link>();
        int broken = 0;
        for (var link : member.body().links()) {
            var href = Href.parse(link.written());
            if (link.kind() == Link.Kind.LINK
                    && (href.isTopicFile() || href.assetId().isPresent())) {
                var found = catalogue.find(href, topic).map(it -> it.topic().key());
                broken += found.isPresent() ? 0 : 1;
                found.filter(key -> !key.equals(topic.key())).ifPresent(key -> links.putIfAbsent(key, link));
            }
        }
        return new Trail(member, links, broken);
    }

    Topic topic() {
        return member.topic();
    }

    Link link(TopicKey key) {
        return Objects.requireNonNull(links.get(key));
    }

    /** What is linked to before {@code key}, the nearest first. */
    List<TopicKey> before(TopicKey key) {
        var before = new ArrayList<>(links.keySet());
        var nearest = before.subList(0, before.indexOf(key));
        Collections.reverse(nearest);
        return nearest;
    }

    /** Where the first of {@code keys} is linked to that is linked to here at all; else where the topic starts. */
    Position after(List<TopicKey> keys) {
        return keys.stream()
                .filter(links::containsKey)
                .findFirst()
                .map(key -> link(key).position())
                .orElseGet(() -> member.frame().start());
    }
}
