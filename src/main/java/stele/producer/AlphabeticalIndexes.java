package stele.producer;

import java.util.stream.Stream;
import stele.page.SitePages;
import stele.site.Site;
import stele.site.ToolPages;
import stele.theme.Theme;

/**
 * {@code a-z.html} per language: every topic by its title, which is how to search without a script. A topic that an author
 * called so stays what it is.
 */
final class AlphabeticalIndexes implements Producer {

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return site.locales().stream()
                .filter(locale -> !site.isTopic(ToolPages.index(locale)))
                .map(locale -> Job.of("index/" + locale, () -> Stream.of(pages.index(locale))));
    }
}
