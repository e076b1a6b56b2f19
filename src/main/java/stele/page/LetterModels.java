package stele.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stele.i18n.Alphabet;
import stele.i18n.LocaleTag;
import stele.navigation.NavView;
import stele.navigation.Phases;
import stele.navigation.Place;
import stele.page.LetterModel.EntryModel;
import stele.page.PageModel.PlaceModel;
import stele.site.Site;
import stele.site.ToolPages;
import stele.topic.Topic;

/** Every topic of a language, by the letters of its alphabet. */
final class LetterModels {

    private final Site site;
    private final LocaleTag locale;
    private final Folder places;

    private LetterModels(Site site, Folder places) {
        this.site = site;
        this.locale = places.reader().locale();
        this.places = places;
    }

    /** A title that a topic has in the index. */
    private record Title(String label, Topic topic) {}

    /** @param places in the folder of the page */
    static List<LetterModel> of(Site site, Folder places) {
        return new LetterModels(site, places).letters();
    }

    private List<LetterModel> letters() {
        var titles =
                site.catalogue().topics(locale).stream().flatMap(this::titles).toList();
        var frequencies = titles.stream().collect(Collectors.groupingBy(Title::label, Collectors.counting()));
        var entries = titles.stream()
                .map(title -> entry(title, frequencies.getOrDefault(title.label(), 0L) > 1))
                .toList();
        var letters = Alphabet.of(locale, entries, entry -> entry.place().label());
        return IntStream.range(0, letters.size())
                .mapToObj(i -> new LetterModel(
                        letters.get(i).label(),
                        "stele-letter-" + (i + 1),
                        letters.get(i).things()))
                .toList();
    }

    /** Who looks for "Phase 3: Pilot" may look for the pilot: a numbered step is found by its bare name, too. */
    private Stream<Title> titles(Topic topic) {
        var title = topic.title();
        var name = Phases.bareName(title);
        return Stream.of(title, name.equals(title) ? title : capitalized(name))
                .distinct()
                .map(label -> new Title(label, topic));
    }

    /** What went on behind "Phase 3:" begins a line now. */
    private String capitalized(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.forLanguageTag(locale.tag())) + name.substring(first);
    }

    private EntryModel entry(Title title, boolean shared) {
        var url = ToolPages.index(locale).hrefTo(title.topic().page());
        var place = new PlaceModel(title.label(), title.label(), null, null, null, url, 0, false, false);
        return new EntryModel(
                place, shared ? above(title.topic()).map(places::place).orElse(null) : null);
    }

    private Optional<Place> above(Topic topic) {
        return site.navigation(locale)
                .map(navigation -> navigation.around(topic.key()))
                .flatMap(LetterModels::above);
    }

    /** Two guides may have steps of the same name, too. */
    private static Optional<Place> above(NavView around) {
        var crumbs = around.breadcrumbs();
        return around.guide()
                .filter(guide -> guide.at() != 0)
                .map(NavView.Guide::landing)
                .or(() -> crumbs.isEmpty() ? Optional.empty() : Optional.of(crumbs.get(crumbs.size() - 1)));
    }
}
