package stele.producer;

import java.util.stream.Stream;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;

/** The root of the site, where a reader chooses a language. */
final class RootPage implements Producer {

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return Stream.of(Job.of("languages", () -> Stream.of(pages.languages())));
    }
}
