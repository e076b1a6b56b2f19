package stele.producer;

import java.util.stream.Stream;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;

/** A page at every old address that front matter names ({@code redirect_url}, {@code aliases}). */
final class Redirects implements Producer {

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return Stream.of(Job.of("redirects", () -> site.redirects().map(pages::redirect)));
    }
}
