package stele.translation;

import java.util.Optional;
import stele.catalogue.Catalogue;
import stele.config.SiteConfig;
import stele.i18n.LocaleTag;
import stele.topic.Topic;

/** What translations are made from. */
record Originals(SiteConfig config, Catalogue catalogue) {

    /** The topic in the language that {@code translation} was made from; empty for the source itself. */
    Optional<Topic> of(Topic translation) {
        return locale(translation)
                .filter(locale -> !locale.equals(translation.locale()))
                .flatMap(locale -> catalogue.translation(translation.key(), locale));
    }

    /** The language that {@code translation} says it is made from, else that of the site. */
    Optional<LocaleTag> locale(Topic translation) {
        return Tracking.of(translation)
                .locale()
                .flatMap(config::locale)
                .or(() -> config.demands().sourceLocale());
    }

    /** Whether {@code translation} records another hash than that of {@code source}; empty where one of them has none. */
    static Optional<Boolean> hashesDiffer(Topic translation, Topic source) {
        return Tracking.of(translation)
                .hash()
                .filter(recorded -> !source.body().digest().isEmpty())
                .map(recorded -> !recorded.equalsIgnoreCase(source.body().digest()));
    }
}
