package stele.check.translation;

import java.util.Optional;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.i18n.LocaleTag;
import stele.link.LinkedTopic;
import stele.site.Site;
import stele.topic.Topic;

/** A translation whose source is gone: what its readers are told holds for nobody else any more. */
final class RemovedSources implements Rule.ForTopic {

    @Override
    public String id() {
        return "translation/source-removed";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic linked, Site site) {
        var topic = linked.topic();
        return site
                .translations()
                .sourceLocale(topic)
                .filter(source ->
                        site.catalogue().translation(topic.key(), source).isEmpty())
                .flatMap(source -> fate(topic, source, site)
                        .map(fate -> Finding.at(topic.identified(), "'" + topic.title() + "' " + fate)
                                .withHint(
                                        "take it away as well, or say 'translate: false' if only readers of this language need it")
                                .about(topic.id().path())
                                .with("sourceLocale", source.tag())))
                .stream();
    }

    private static Optional<String> fate(Topic topic, LocaleTag source, Site site) {
        if (site.translations().hasMovedAway(topic.key(), source)) {
            return Optional.of("is still here, and its source in " + source + " sends readers elsewhere");
        }
        return site.translations().mayHave(topic.key(), source)
                ? Optional.of("has no source in " + source)
                : Optional.empty();
    }
}
