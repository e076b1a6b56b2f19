package stele.check.link;

import java.util.Optional;
import java.util.stream.Stream;
import stele.catalogue.Alternate;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.link.Target;
import stele.site.Site;
import stele.topic.Topic;
import stele.topic.TopicKey;

/** A link that leads a reader to another language, because the target has not been translated. */
final class FallbackTargets implements Rule.ForTopic {

    @Override
    public String id() {
        return "link/fallback-target";
    }

    /** The reader is told and still arrives. */
    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public Level inBuild() {
        return Level.INFO;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        return topic.links()
                .filter(resolved -> isLacked(resolved.target(), topic, site))
                .flatMap(resolved -> resolved.target().otherLanguage().stream()
                        .map(language -> Finding.at(
                                        resolved.link().position(),
                                        "'" + resolved.link().written() + "' exists in " + language + " but not in "
                                                + topic.topic().locale())
                                .withHint("translate the topic")
                                .about(resolved.link().written())
                                .with("target", resolved.link().written())
                                .with("language", language.tag())
                                .with("existsIn", others(resolved.target(), site))));
    }

    /** A link may also mean another language: one from a topic to its own translation does. */
    private static boolean isLacked(Target target, LinkedTopic from, Site site) {
        return key(target, site)
                .filter(key ->
                        site.catalogue().translation(key, from.topic().locale()).isEmpty())
                .isPresent();
    }

    private static String others(Target target, Site site) {
        return Tags.of(key(target, site).stream()
                .flatMap(key -> site.catalogue().alternates(key).stream())
                .map(Alternate::locale)
                .toList());
    }

    private static Optional<TopicKey> key(Target target, Site site) {
        return target.topic().flatMap(site.catalogue()::find).map(Topic::key);
    }
}
