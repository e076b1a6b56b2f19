package stele.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stele.i18n.Alphabet;
import stele.i18n.LocaleTag;
import stele.navigation.Phases;
import stele.page.PageModel.PlaceModel;
import stele.site.Site;
import stele.topic.Topic;

/** Every topic of a language, by the letters of its alphabet. */
final class LetterModels {

    private LetterModels() {}

    static List<LetterModel> of(Site site, LocaleTag locale) {
        var entries = site.catalogue().topics(locale).stream()
                .flatMap(topic -> entries(topic, locale))
                .toList();
        var letters = Alphabet.of(locale, entries, PlaceModel::label);
        return IntStream.range(0, letters.size())
                .mapToObj(i -> new LetterModel(
                        letters.get(i).label(),
                        "stele-letter-" + (i + 1),
                        letters.get(i).things()))
                .toList();
    }

    /** Who looks for "Phase 3: Pilot" may look for the pilot: a numbered step is found by its bare name, too. */
    private static Stream<PlaceModel> entries(Topic topic, LocaleTag locale) {
        var title = topic.title();
        var name = Phases.bareName(title);
        return Stream.of(title, name.equals(title) ? title : capitalized(name, locale))
                .distinct()
                .map(label -> entry(topic, label, locale));
    }

    /** What went on behind "Phase 3:" begins a line now. */
    private static String capitalized(String name, LocaleTag locale) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.forLanguageTag(locale.tag())) + name.substring(first);
    }

    private static PlaceModel entry(Topic topic, String label, LocaleTag locale) {
        var url = ToolPages.index(locale).hrefTo(topic.page());
        return new PlaceModel(label, label, null, null, null, url, 0, false, false);
    }
}
