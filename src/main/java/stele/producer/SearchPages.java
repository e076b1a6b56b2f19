package stele.producer;

import java.util.stream.Stream;
import stele.page.SitePages;
import stele.site.Site;
import stele.site.ToolPages;
import stele.theme.Theme;

/** {@code search.html} per language; a topic that an author called so stays what it is. */
final class SearchPages implements Producer {

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return site.locales().stream()
                .filter(locale -> !site.isTopic(ToolPages.search(locale)))
                .map(locale -> Job.of("search-page/" + locale, () -> Stream.of(pages.search(locale))));
    }
}
