package stele.check.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import stele.catalogue.Href;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.link.LinkedTopic;
import stele.markdown.Link;
import stele.site.Site;
import stele.topic.Topic;
import stele.topic.TopicKey;

/** A translation that leads its readers to other topics than the others of its revision do. */
final class LinkDrifts implements Rule.ForTopic {

    @Override
    public String id() {
        return "translation/link-drift";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic linked, Site site) {
        var siblings = Siblings.of(linked.topic(), site);
        if (!siblings.tell()) {
            return Stream.empty();
        }
        var trails = siblings.map(topic -> Trail.of(topic, site));
        var here = trails.here();
        var elsewhere = trails.all()
                .flatMap(trail -> trail.links.keySet().stream())
                .distinct()
                .filter(key -> !here.links.containsKey(key));
        return Stream.concat(
                elsewhere.flatMap(key -> model(trails, key).map(there -> missing(key, there, here, site)).stream()),
                here.links.keySet().stream()
                        .flatMap(key -> model(trails, key).map(there -> added(key, there, here)).stream()));
    }

    /** A link that leads nowhere may be the one in question; another rule tells of it. */
    private static Optional<Trail> model(Siblings<Trail> trails, TopicKey key) {
        return trails.only(trail -> trail.broken == 0 || trail.links.containsKey(key))
                .model(trail -> trail.links.containsKey(key))
                .filter(there ->
                        trails.here().broken == 0 || trails.here().links.containsKey(key));
    }

    private static Finding missing(TopicKey key, Trail there, Trail here, Site site) {
        var link = there.link(key);
        var path = site.catalogue()
                .nearest(key, here.topic.locale())
                .map(topic -> topic.id().path())
                .orElse(link.written());
        return Finding.at(
                        here.after(there.before(key)),
                        Siblings.name(there.topic) + " links to '" + path + "', this one does not")
                .withHint("add the link")
                .about(path)
                .with("target", path)
                .relatedTo(link.position(), "the link there");
    }

    private static Finding added(TopicKey key, Trail there, Trail here) {
        var link = here.link(key);
        return Finding.at(
                        link.position(),
                        "this topic links to '" + link.written() + "', " + Siblings.name(there.topic) + " does not")
                .withHint("remove the link, or add it to the other translations")
                .about(link.written())
                .with("target", link.written())
                .relatedTo(there.after(here.before(key)), "where it would be there");
    }

    /**
     * Which topics a topic links to, each where it does so first.
     *
     * @param broken how many of its links lead nowhere
     */
    private record Trail(Topic topic, Map<TopicKey, Link> links, int broken) {

        static Trail of(Topic topic, Site site) {
            var links = new LinkedHashMap<TopicKey, Link>();
            int broken = 0;
            for (var link : topic.body().links()) {
                var href = Href.parse(link.written());
                if (link.kind() == Link.Kind.LINK
                        && (href.isTopicFile() || href.assetId().isPresent())) {
                    var found = site.catalogue()
                            .find(href, topic)
                            .map(it -> it.topic().key());
                    broken += found.isPresent() ? 0 : 1;
                    found.filter(key -> !key.equals(topic.key())).ifPresent(key -> links.putIfAbsent(key, link));
                }
            }
            return new Trail(topic, links, broken);
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
                    .orElseGet(() -> Frame.of(topic).start());
        }
    }
}
