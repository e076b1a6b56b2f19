package stele.producer;

import java.util.stream.Stream;
import stele.page.SitePages;
import stele.search.SearchIndex;
import stele.site.Site;
import stele.theme.Theme;

/** What a browser loads to search, per language. */
final class SearchIndexes implements Producer {

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return site.locales().stream()
                .map(locale -> Job.showing(
                        site.catalogue().topics(locale), "search/" + locale, () -> SearchIndex.files(site, locale)));
    }
}
