package stele.check.link;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.site.Site;

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
                .flatMap(resolved -> resolved.target().otherLanguage().stream()
                        .map(language -> Finding.at(
                                        resolved.link().position(),
                                        "'" + resolved.link().written() + "' exists in " + language + " but not in "
                                                + topic.topic().locale())
                                .withHint("translate the topic")
                                .about(resolved.link().written())
                                .with("target", resolved.link().written())
                                .with("language", language.tag())));
    }
}
