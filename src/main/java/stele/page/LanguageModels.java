package stele.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stele.catalogue.Alternate;
import stele.file.OutputPath;
import stele.i18n.Collation;
import stele.i18n.LocaleTag;
import stele.navigation.Place;
import stele.page.PageModel.ClosestModel;
import stele.page.PageModel.LanguageModel;
import stele.site.Site;
import stele.topic.Topic;

/** The switcher of a page at {@code from} for a reader of {@code reader}. */
record LanguageModels(Site site, OutputPath from, LocaleTag reader) {

    /**
     * Every language of the site, in the order in which a reader looks for its name.
     *
     * @param table where the topic can be read
     * @param above the ancestors of the topic, outermost first
     */
    List<LanguageModel> of(List<Alternate> table, List<Place> above) {
        return site.locales().stream()
                .map(language -> model(language, table, above))
                .sorted(Comparator.comparing(LanguageModel::name, Collation.ofEndonyms(reader)))
                .toList();
    }

    private LanguageModel model(LocaleTag language, List<Alternate> table, List<Place> above) {
        var alternate =
                table.stream().filter(other -> other.locale().equals(language)).findFirst();
        boolean current = language.equals(reader);
        return new LanguageModel(
                language.tag(),
                language.direction(),
                language.endonym(),
                alternate.map(found -> from.hrefTo(found.page())).orElse(null),
                current,
                alternate.filter(Alternate::machineTranslated).isPresent(),
                alternate.isPresent() || current
                        ? null
                        : closest(language, above)
                                .map(topic -> new ClosestModel(
                                        topic.title(), from.hrefTo(topic.page()), language.inSentenceOf(reader)))
                                .orElse(null));
    }

    /** What lies above the topic, and no home page in its stead: a reader would have to start all over again. */
    private Optional<Topic> closest(LocaleTag language, List<Place> above) {
        return above.stream()
                .flatMap(place -> place.destination().topic().stream())
                .flatMap(key -> site.catalogue().translation(key, language).stream())
                .reduce((outer, inner) -> inner);
    }
}
