package stele.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.catalogue.Alternate;
import stele.catalogue.Catalogue;
import stele.catalogue.FallbackPage;
import stele.catalogue.Fallbacks;
import stele.config.SiteConfig;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.topic.Topic;

/** Which home pages are each other's translations, whoever wrote them. */
final class Homes {

    private final SiteConfig config;
    private final Catalogue catalogue;
    private final Map<LocaleTag, Topic> written = new HashMap<>();

    /** The languages whose home page shows another language's text, or only sends its reader elsewhere. */
    private final Set<LocaleTag> borrowed;

    Homes(SiteConfig config, Catalogue catalogue, Fallbacks fallbacks) {
        this.config = config;
        this.catalogue = catalogue;
        for (var locale : catalogue.locales()) {
            var home = page(locale);
            catalogue.topics(locale).stream()
                    .filter(topic -> topic.page().equals(home))
                    .findFirst()
                    .ifPresent(topic -> written.put(locale, topic));
        }
        var shown = fallbacks.pages().stream()
                .filter(page -> page.page().equals(page(page.locale())))
                .map(FallbackPage::locale);
        var sending = catalogue.redirects().stream()
                .filter(topic -> topic.page().equals(page(topic.locale())))
                .map(Topic::locale);
        this.borrowed = Stream.concat(shown, sending).collect(Collectors.toUnmodifiableSet());
    }

    /** Where the home page of {@code locale} is. */
    static OutputPath page(LocaleTag locale) {
        return OutputPath.indexOf(locale.folder());
    }

    /**
     * What the home page of {@code locale} is in each language: its translation, else the home page there, unless that one
     * is a translation of something else. So every claim is one that the other page makes, too.
     */
    List<Alternate> seenFrom(LocaleTag locale) {
        var own = written(locale);
        return catalogue.locales().stream()
                .flatMap(
                        other -> own.flatMap(topic -> translation(topic, other)).or(() -> home(other, locale)).stream())
                .toList();
    }

    private Optional<Alternate> home(LocaleTag other, LocaleTag seenFrom) {
        var topic = written(other);
        if (topic.isPresent()) {
            return topic.filter(it -> translation(it, seenFrom).isEmpty()).flatMap(it -> translation(it, other));
        }
        return borrowed.contains(other)
                ? Optional.empty()
                : Optional.of(new Alternate(other, page(other), config.title().in(other), false));
    }

    private Optional<Topic> written(LocaleTag locale) {
        return Optional.ofNullable(written.get(locale));
    }

    private Optional<Alternate> translation(Topic topic, LocaleTag locale) {
        return catalogue.translation(topic.key(), locale).map(Alternate::of);
    }
}
