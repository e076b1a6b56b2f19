package stele.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page about the translations shows. Templates see it as {@code page.status}.
 *
 * @param data URL of the same as JSON
 * @param languages the columns
 * @param toDo how many topics some language lacks or lags behind with
 */
public record StatusModel(
        String data,
        List<LanguageModel> languages,
        List<CoverageModel> coverage,
        List<SectionModel> sections,
        List<TopicModel> topics,
        int toDo) {

    /** A language; {@code name} is its name in itself. */
    public record LanguageModel(String lang, String dir, String name) {}

    /** How much of the site a language has; {@code share} is between 0 and 1, rounded down to whole percents. */
    public record CoverageModel(
            LanguageModel language, int wanted, int translated, int machine, int lagging, int missing, double share) {}

    /**
     * A part of the site.
     *
     * @param lang where the title is not in the page's language; else null
     * @param level 0 at the top
     * @param shares one per language; null where nothing is wanted in it
     */
    public record SectionModel(String title, @Nullable String lang, int level, List<@Nullable Double> shares) {}

    /**
     * A topic.
     *
     * @param lang where the title is not in the page's language; else null
     * @param section title of the part of the site that it is in; may be empty
     */
    public record TopicModel(
            String title,
            @Nullable String lang,
            String url,
            String section,
            @Nullable String sectionLang,
            List<CellModel> cells) {}

    /**
     * A topic in one language.
     *
     * @param state {@code translated}, {@code machine-translated}, {@code lagging}, {@code missing} or {@code not-wanted}
     * @param lang of the page at {@code url}
     * @param url null where it is not there
     * @param days how many it lags behind; null where nobody knows
     * @param commits how often the source has changed since; null where nobody knows
     */
    public record CellModel(
            String state,
            String lang,
            @Nullable String url,
            @Nullable Integer days,
            @Nullable Integer commits) {}
}
