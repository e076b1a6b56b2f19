package stele.check.translation;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.link.LinkedTopic;
import stele.site.Site;
import stele.topic.Topic;
import stele.translation.Evidence;
import stele.translation.Lag;
import stele.translation.Tracking;

/** A translation that lies behind what it was made from; what that is known by is said with both values. */
final class OutdatedTranslations implements Rule.ForTopic {

    /** Of a hash or a commit, in a sentence. */
    private static final int SHOWN = 12;

    @Override
    public String id() {
        return "translation/outdated";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        return site.translations().lag(topic.topic()).map(lag -> finding(topic.topic(), lag, site)).stream();
    }

    private static Finding finding(Topic topic, Lag lag, Site site) {
        var finding = Finding.at(position(topic, lag.evidence()), sentence(topic, lag))
                .withHint(
                        "bring it up to date with the topic in " + lag.source().locale())
                .about(topic.id().path())
                .with("evidence", lag.evidence().words())
                .with("here", lag.here())
                .with("there", lag.there())
                .with("source", lag.source().toString());
        if (lag.distance().isPresent()) {
            finding = finding.with("behind", lag.distance().get());
        }
        var source = site.catalogue().find(lag.source());
        return source.isPresent()
                ? finding.relatedTo(
                        source.get().identified(),
                        "the topic in " + lag.source().locale())
                : finding;
    }

    private static String sentence(Topic topic, Lag lag) {
        return "'" + topic.title() + "' lags behind "
                + lag.source().locale()
                + lag.distance().map(distance -> " by " + distance).orElse("")
                + ": its " + lag.evidence().words() + " is " + shown(lag.here())
                + ", there it is " + shown(lag.there());
    }

    private static String shown(String value) {
        return value.matches("[0-9a-fA-F]{" + (SHOWN + 1) + ",}") ? value.substring(0, SHOWN) : value;
    }

    private static Position position(Topic topic, Evidence evidence) {
        var keys = switch (evidence) {
            case SOURCE_HASH -> Stream.of(Tracking.HASH);
            case SOURCE_COMMIT -> Stream.of(Tracking.COMMIT, Tracking.FOREIGN_COMMIT);
            case REVISION_DATE, LAST_COMMIT -> Stream.<String>empty();
        };
        return keys.flatMap(key -> topic.frontMatter().position(key).stream())
                .findFirst()
                .orElse(topic.identified());
    }
}
