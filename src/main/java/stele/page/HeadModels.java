package stele.page;

import java.util.List;
import java.util.stream.Stream;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.navigation.NavView;
import stele.page.PageModel.AlternateModel;
import stele.site.Site;

/** What programs are told of a page at {@code path}. */
final class HeadModels {

    /** What search engines show of a description. */
    static final int DESCRIPTION = 155;

    private static final String MORE = "…";

    private final Site site;
    private final OutputPath path;
    private final LocaleTag locale;

    HeadModels(Site site, OutputPath path, LocaleTag locale) {
        this.site = site;
        this.path = path;
        this.locale = locale;
    }

    /**
     * The head of a page.
     *
     * @param indexed whether search engines may list it; otherwise they are told nothing of it
     * @param alternates every language in which the page exists, the page's own included
     */
    HeadModel head(
            boolean indexed,
            String title,
            String description,
            NavView around,
            List<AlternateModel> alternates,
            Policy policy,
            String structured) {
        return new HeadModel(
                indexed,
                title(title, around),
                cut(description),
                openGraph(locale),
                alternates.stream()
                        .map(alternate -> new LocaleTag(alternate.lang()))
                        .filter(other -> !other.equals(locale))
                        .map(HeadModels::openGraph)
                        .distinct()
                        .toList(),
                site.feed(locale).map(path::hrefTo).orElse(null),
                policy.value(),
                indexed ? structured : "");
    }

    /** From the narrow to the wide: that order survives in a narrow tab. */
    private String title(String page, NavView around) {
        var guide = around.guide().map(it -> it.landing().label()).stream();
        return Stream.of(Stream.of(page), guide, Stream.of(site.config().title().in(locale)))
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .distinct()
                .reduce((narrow, wide) -> narrow + " | " + wide)
                .orElse("");
    }

    /** Open Graph wants a territory with each language. */
    private static String openGraph(LocaleTag locale) {
        return locale.withTerritory().replace('-', '_');
    }

    /** At the end of a word, where the language parts its words. */
    static String cut(String text) {
        if (text.length() <= DESCRIPTION) {
            return text;
        }
        int most = DESCRIPTION - MORE.length();
        int end = text.lastIndexOf(' ', most);
        if (end < most / 2) {
            end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        }
        while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(0, end) + MORE;
    }
}
