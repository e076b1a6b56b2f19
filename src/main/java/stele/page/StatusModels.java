package stele.page;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.page.StatusModel.CellModel;
import stele.page.StatusModel.CoverageModel;
import stele.page.StatusModel.LanguageModel;
import stele.page.StatusModel.SectionModel;
import stele.page.StatusModel.TopicModel;
import stele.translation.Coverage;
import stele.translation.Lag;
import stele.translation.Standing;
import stele.translation.status.StateWord;
import stele.translation.status.Status;
import stele.translation.status.Status.Row;
import stele.translation.status.Status.Section;

/**
 * The status of the translations as a page shows it.
 *
 * @param page where it is shown
 * @param reader the language of that page
 */
record StatusModels(Status status, OutputPath page, LocaleTag reader) {

    StatusModel model(OutputPath data) {
        return new StatusModel(
                page.hrefTo(data),
                status.locales().stream().map(StatusModels::language).toList(),
                status.coverage().stream().map(StatusModels::coverage).toList(),
                status.sections().stream().map(this::section).toList(),
                status.topics().stream().map(this::topic).toList(),
                (int) status.topics().stream().filter(Row::isToDo).count());
    }

    private static LanguageModel language(LocaleTag locale) {
        return new LanguageModel(locale.tag(), locale.direction(), locale.endonym());
    }

    private static CoverageModel coverage(Coverage of) {
        return new CoverageModel(
                language(of.locale()),
                of.wanted(),
                of.translated(),
                of.machine(),
                of.lagging(),
                of.missing(),
                share(of));
    }

    private static double share(Coverage of) {
        return of.percent() / 100.0;
    }

    private SectionModel section(Section section) {
        return new SectionModel(
                section.title(),
                foreign(section.language()),
                section.level(),
                Arrays.asList(section.coverage().stream()
                        .map(of -> of.wanted() == 0 ? null : share(of))
                        .toArray(Double[]::new)));
    }

    private TopicModel topic(Row row) {
        var section = row.filed()
                .filter(place -> place.section() >= 0)
                .map(place -> status.sections().get(place.section()))
                // The first page of a section is called as the section is.
                .filter(it -> !it.title().equals(row.named().title()));
        return new TopicModel(
                row.named().title(),
                foreign(row.named().locale()),
                page.hrefTo(row.named().page()),
                section.map(Section::title).orElse(""),
                section.map(Section::language).map(this::foreign).orElse(null),
                row.standings().entrySet().stream().map(this::cell).toList());
    }

    private CellModel cell(Map.Entry<LocaleTag, Standing> of) {
        var standing = of.getValue();
        return new CellModel(
                StateWord.of(standing.kind()),
                of.getKey().tag(),
                standing.topic().map(topic -> page.hrefTo(topic.page())).orElse(null),
                standing.lag().flatMap(Lag::days).orElse(null),
                standing.lag().flatMap(Lag::commits).orElse(null));
    }

    private @Nullable String foreign(LocaleTag language) {
        return language.equals(reader) ? null : language.tag();
    }
}
