package stele.check.translation;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.site.Site;
import stele.topic.TopicKey;
import stele.translation.Standing;

/** A topic that at most half of the languages have, of which none is the source: nobody can tell whether it is wanted. */
final class OrphanTopics implements Rule.ForSite {

    @Override
    public String id() {
        return "translation/orphan";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        return site.config().demands().sourceLocale().isPresent()
                ? Stream.empty()
                : site.translations().keys().stream()
                        .filter(key -> isOrphan(key, site))
                        .map(key -> finding(key, site));
    }

    private static boolean isOrphan(TopicKey key, Site site) {
        var standings = site.translations().standings(key);
        return standings.values().stream().noneMatch(Standing::wanted)
                && site.locales().stream()
                        .anyMatch(locale -> site.translations()
                                        .standing(key, locale)
                                        .topic()
                                        .isEmpty()
                                && site.translations().mayHave(key, locale));
    }

    private static Finding finding(TopicKey key, Site site) {
        var first = site.translations().translations(key).get(0);
        var existsIn = MissingTranslations.existsIn(key, site);
        return Finding.at(first.identified(), "'" + first.title() + "' exists only in " + existsIn)
                .withHint("translate it, or say 'translate: false' in its front matter")
                .about(first.id().path())
                .with("assetId", key.assetId().orElse(""))
                .with("existsIn", existsIn);
    }
}
