package stele.check.translation;

import java.util.Optional;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.topic.TopicKey;

/** A translation that leads its readers to other topics than the others of its revision do. */
final class LinkDrifts implements Rule.ForTranslation {

    @Override
    public String id() {
        return "translation/link-drift";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(Member topic) {
        var siblings = topic.siblings();
        if (!siblings.tell()) {
            return Stream.empty();
        }
        var trails = siblings.map(Member::trail);
        var here = trails.here();
        var elsewhere = trails.all()
                .flatMap(trail -> trail.links().keySet().stream())
                .distinct()
                .filter(key -> !here.links().containsKey(key));
        return Stream.concat(
                elsewhere.flatMap(key -> model(trails, key).map(there -> missing(key, there, here)).stream()),
                here.links().keySet().stream()
                        .flatMap(key -> model(trails, key).map(there -> added(key, there, here)).stream()));
    }

    /** A link that leads nowhere may be the one in question; another rule tells of it. */
    private static Optional<Trail> model(Siblings<Trail> trails, TopicKey key) {
        return trails.only(trail -> trail.broken() == 0 || trail.links().containsKey(key))
                .model(trail -> trail.links().containsKey(key))
                .filter(there ->
                        trails.here().broken() == 0 || trails.here().links().containsKey(key));
    }

    private static Finding missing(TopicKey key, Trail there, Trail here) {
        var link = there.link(key);
        var path = here.member()
                .site()
                .catalogue()
                .nearest(key, here.topic().locale())
                .map(topic -> topic.id().path())
                .orElse(link.written());
        return Finding.at(
                        here.after(there.before(key)),
                        Siblings.name(there.topic()) + " links to '" + path + "', this one does not")
                .withHint("add the link")
                .about(path)
                .with("target", path)
                .relatedTo(link.position(), "the link there");
    }

    private static Finding added(TopicKey key, Trail there, Trail here) {
        var link = here.link(key);
        return Finding.at(
                        link.position(),
                        "this topic links to '" + link.written() + "', " + Siblings.name(there.topic()) + " does not")
                .withHint("remove the link, or add it to the other translations")
                .about(link.written())
                .with("target", link.written())
                .relatedTo(there.after(here.before(key)), "where it would be there");
    }
}
