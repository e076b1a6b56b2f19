package stele.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.catalogue.Alternate;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.navigation.Place;
import stele.page.PageModel.ClosestModel;
import stele.page.PageModel.LanguageModel;
import stele.site.Site;
import stele.topic.Topic;

/** The switcher of a page at {@code from} for {@code reader}. */
record LanguageModels(Site site, OutputPath from, Reader reader) {

    /**
     * Every language of the site, in the order in which a reader looks for its name.
     *
     * @param table where the topic can be read
     * @param above the ancestors of the topic, outermost first
     */
    List<LanguageModel> of(List<Alternate> table, List<Place> above) {
        var models = new ArrayList<LanguageModel>();
        for (var language : reader.languages()) {
            models.add(model(language, table, above));
        }
        return models;
    }

    private LanguageModel model(LanguageModel language, List<Alternate> table, List<Place> above) {
        for (var alternate : table) {
            if (alternate.locale().tag().equals(language.lang())) {
                return new LanguageModel(
                        language.lang(),
                        language.dir(),
                        language.name(),
                        from.hrefTo(alternate.page()),
                        language.current(),
                        alternate.machineTranslated());
            }
        }
        return language.current() ? language : unavailable(language, new LocaleTag(language.lang()), above);
    }

    private LanguageModel unavailable(LanguageModel language, LocaleTag locale, List<Place> above) {
        return new LanguageModel(
                language.lang(),
                language.dir(),
                language.name(),
                null,
                false,
                false,
                closest(locale, above)
                        .map(topic -> new ClosestModel(
                                topic.title(), from.hrefTo(topic.page()), locale.inSentenceOf(reader.locale())))
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
