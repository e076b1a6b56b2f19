package stele.translation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stele.catalogue.Catalogue;
import stele.config.SiteConfig;
import stele.i18n.LocaleTag;
import stele.topic.Topic;
import stele.topic.TopicKey;

/**
 * Which topics a language should have: what the source language has; where none is set, what more than half of the
 * languages have that may have it. The site's owner and the authors may say otherwise.
 */
final class Wanted {

    private final SiteConfig config;
    private final Catalogue catalogue;
    private final Set<LocaleAndKey> movedAway = new HashSet<>();

    Wanted(SiteConfig config, Catalogue catalogue) {
        this.config = config;
        this.catalogue = catalogue;
        catalogue.redirects().forEach(topic -> movedAway.add(new LocaleAndKey(topic.locale(), topic.key())));
    }

    /** Every translation of a topic, that in the source language first, then in the order of the settings. */
    List<Topic> translations(TopicKey key) {
        return Stream.concat(source().stream(), catalogue.locales().stream())
                .distinct()
                .flatMap(locale -> catalogue.translation(key, locale).stream())
                .toList();
    }

    /** The languages that should have {@code key}, in the order of the settings. */
    Set<LocaleTag> in(TopicKey key) {
        var translations = translations(key);
        var wish = Wish.of(translations, config);
        var possible = catalogue.locales().stream()
                .filter(locale -> has(key, locale) || wish.allows(locale) && mayHave(locale, key, translations))
                .toList();
        long having = possible.stream().filter(locale -> has(key, locale)).count();
        boolean byAll = source().map(source -> has(key, source)).orElse(2 * having > possible.size());
        return Set.copyOf(possible.stream()
                .filter(locale -> byAll || source().isEmpty() && wish.names(locale))
                .toList());
    }

    /** Whether neither the site's owner nor the authors keep {@code locale} from having {@code key}. */
    boolean mayHave(TopicKey key, LocaleTag locale) {
        var translations = translations(key);
        return Wish.of(translations, config).allows(locale) && mayHave(locale, key, translations);
    }

    /** Whether {@code locale} has only a page left that sends readers of {@code key} elsewhere. */
    boolean hasMovedAway(TopicKey key, LocaleTag locale) {
        return movedAway.contains(new LocaleAndKey(locale, key));
    }

    private boolean mayHave(LocaleTag locale, TopicKey key, List<Topic> translations) {
        var demand = config.demands().of(locale);
        return !hasMovedAway(key, locale)
                && translations.stream()
                        .allMatch(topic -> demand.wants(topic.id().path()));
    }

    private boolean has(TopicKey key, LocaleTag locale) {
        return catalogue.translation(key, locale).isPresent();
    }

    private Optional<LocaleTag> source() {
        return config.demands().sourceLocale();
    }

    private record LocaleAndKey(LocaleTag locale, TopicKey key) {}
}
