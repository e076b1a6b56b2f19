package stele.check.translation;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.i18n.LocaleTag;
import stele.site.Site;
import stele.topic.Topic;
import stele.translation.Tracking;

/**
 * A translation that does not say what it was made from, where others do: another one of the same topic, or most of its own
 * language. Where nobody keeps track there is nothing to miss.
 */
final class UntrackedTranslations implements Rule.ForSite {

    @Override
    public String id() {
        return "translation/tracking-missing";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        var kept = new HashMap<LocaleTag, Integer>();
        translations(site).forEach(topic -> kept.merge(topic.locale(), isKept(topic) ? 1 : -1, Integer::sum));
        return translations(site)
                .filter(topic -> !isKept(topic))
                .filter(topic -> isMostlyKept(topic.locale(), kept) || hasKeptSibling(topic, site))
                .map(topic -> Finding.at(
                                topic.identified(), "'" + topic.title() + "' does not say what it was translated from")
                        .withHint("record it with 'stele translation stamp " + topic.source() + "'")
                        .about(topic.id().path()));
    }

    private static Stream<Topic> translations(Site site) {
        return site.catalogue().topics().stream()
                .filter(topic -> site.translations().source(topic).isPresent());
    }

    private static boolean isMostlyKept(LocaleTag locale, Map<LocaleTag, Integer> kept) {
        return kept.getOrDefault(locale, 0) > 0;
    }

    private static boolean hasKeptSibling(Topic topic, Site site) {
        return site.translations().translations(topic.key()).stream()
                .anyMatch(sibling -> site.translations().source(sibling).isPresent() && isKept(sibling));
    }

    private static boolean isKept(Topic topic) {
        var tracking = Tracking.of(topic);
        return tracking.isKept() || tracking.commits().findAny().isPresent();
    }
}
