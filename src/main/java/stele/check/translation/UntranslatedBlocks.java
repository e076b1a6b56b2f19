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

/** A paragraph that stands word for word in a translation, too. */
final class UntranslatedBlocks implements Rule.ForTranslation {

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
    public Stream<Finding> judge(Member topic) {
        var page = topic.topic().locale();
        if (topic.site().config().demands().sourceLocale().equals(Optional.of(page))) {
            return Stream.empty();
        }
        var elsewhere = elsewhere(topic);
        return topic.speech().passages().stream()
                .filter(passage -> elsewhere.containsKey(Words.folded(passage.text())))
                .filter(passage -> Words.of(passage.text()).count() >= ENOUGH)
                .filter(passage ->
                        topic.tongues().foreign(Speech.words(passage), page).isPresent())
                // Where everything is in another language, one finding says so.
                .filter(passage -> topic.foreign().isEmpty())
                .flatMap(passage -> Optional.ofNullable(elsewhere.get(Words.folded(passage.text())))
                        .map(other -> finding(passage, page, other))
                        .stream());
    }

    /** The profiles of the languages have to be read. */
    @Override
    public boolean takesLong() {
        return true;
    }

    private static Map<String, LocaleTag> elsewhere(Member topic) {
        var passages = new HashMap<String, LocaleTag>();
        for (var other : topic.others()) {
            other.speech()
                    .passages()
                    .forEach(passage -> passages.putIfAbsent(
                            Words.folded(passage.text()), other.topic().locale()));
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
