package stele.producer;

import java.util.stream.Stream;
import stele.page.SitePages;
import stele.search.SearchIndex;
import stele.search.SearchMemory;
import stele.site.Site;
import stele.theme.Theme;

/** What a browser loads to search, per language. */
final class SearchIndexes implements Producer {

    private final SearchMemory memory;

    SearchIndexes(SearchMemory memory) {
        this.memory = memory;
    }

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return site.locales().stream()
                .map(locale -> Job.showing(
                                site.catalogue().topics(locale),
                                "search/" + locale,
                                () -> SearchIndex.files(site, locale, memory))
                        .plain());
    }
}
