package stele.producer;

import java.util.stream.Stream;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;

/** The first page of every language that has no {@code index.md}. */
final class HomePages implements Producer {

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return site.locales().stream()
                .filter(locale -> !site.isTopic(site.home(locale)))
                .map(locale -> Job.of("home/" + locale, () -> Stream.of(pages.home(locale))));
    }
}
