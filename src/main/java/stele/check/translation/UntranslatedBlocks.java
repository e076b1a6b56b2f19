package stele.check.translation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.i18n.LocaleTag;
import stele.markdown.Facts.Passage;
import stele.site.Site;
import stele.topic.Topic;

/** A paragraph that stands word for word in a translation, too. */
final class UntranslatedBlocks implements Rule.ForSite {

    /** Shorter ones are often all names. */
    private static final int ENOUGH = 12;

    @Override
    public String id() {
        return "translation/untranslated-block";
    }

    /** Quotations and legal notices are alike in all languages on purpose. */
    @Override
    public Level level() {
        return Level.OFF;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        var tongues = Tongues.of(site);
        return site.catalogue().topics().stream()
                .filter(topic -> !site.config().demands().sourceLocale().equals(Optional.of(topic.locale())))
                .flatMap(topic -> judge(Translations.of(topic, site), tongues));
    }

    private static Stream<Finding> judge(Translations topic, Tongues tongues) {
        var elsewhere = elsewhere(topic);
        var page = topic.topic().locale();
        var speech = Speech.of(topic.topic());
        return speech.passages().stream()
                .filter(passage -> elsewhere.containsKey(Words.folded(passage.text())))
                .filter(passage -> Words.of(passage.text()).count() >= ENOUGH)
                .filter(passage -> tongues.foreign(Speech.words(passage), page).isPresent())
                // Where everything is in another language, one finding says so.
                .filter(passage -> speech.foreign(tongues).isEmpty())
                .flatMap(passage -> Optional.ofNullable(elsewhere.get(Words.folded(passage.text())))
                        .map(other -> finding(passage, page, other))
                        .stream());
    }

    private static Map<String, LocaleTag> elsewhere(Translations topic) {
        var passages = new HashMap<String, LocaleTag>();
        for (Topic other : topic.others()) {
            Speech.of(other)
                    .passages()
                    .forEach(passage -> passages.putIfAbsent(Words.folded(passage.text()), other.locale()));
        }
        return passages;
    }

    private static Finding finding(Passage passage, LocaleTag page, LocaleTag other) {
        var start = passage.runs().get(0);
        return Finding.at(
                        start.position(),
                        "the paragraph is the same in " + other + ", and not in " + Tongues.name(page.language()))
                .withHint("translate the paragraph")
                .about(start.text())
                .with("there", other.tag());
    }
}
