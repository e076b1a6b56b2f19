package stele.check.translation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Severity;
import stele.i18n.LocaleTag;
import stele.site.Site;
import stele.topic.Topic;
import stele.topic.TopicKey;
import stele.translation.Standing;

/** A topic that a language should have and has not; told where the topic is, since there is no place where it is not. */
final class MissingTranslations implements Rule.ForSite {

    @Override
    public String id() {
        return "translation/missing";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        return site.translations().keys().stream().flatMap(key -> findings(key, site));
    }

    private static Stream<Finding> findings(TopicKey key, Site site) {
        var reference = site.translations().translations(key).get(0);
        return site.translations().standings(key).entrySet().stream()
                .filter(entry -> entry.getValue().kind() == Standing.Kind.MISSING)
                .map(entry -> finding(reference, entry.getKey(), site));
    }

    private static Finding finding(Topic reference, LocaleTag locale, Site site) {
        var finding = Finding.at(reference.identified(), "'" + reference.title() + "' is missing in " + locale)
                .withHint("translate it, or name in 'translate' the languages that need it")
                .about(locale.tag())
                .with("assetId", reference.key().assetId().orElse(""))
                .with("locale", locale.tag())
                .with("file", reference.id().path())
                .with("existsIn", existsIn(reference.key(), site));
        return site.config().demands().of(locale).required() ? finding.ofSeverity(Severity.ERROR) : finding;
    }

    /** The languages that have a topic, in the order of the settings. */
    static String existsIn(TopicKey key, Site site) {
        return site.catalogue().alternates(key).stream()
                .map(alternate -> alternate.locale().tag())
                .collect(Collectors.joining(", "));
    }
}
