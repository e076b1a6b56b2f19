package stele.producer;

import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;

/** {@code robots.txt} (RFC 9309): everything may be read, and here is the sitemap. */
final class Robots implements Producer {

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return Stream.of(Job.of("robots", () -> Stream.of(robots(site))));
    }

    private static OutputFile robots(Site site) {
        var sitemap = site.absolute(Sitemaps.INDEX)
                .map(url -> "\nSitemap: " + url + "\n")
                .orElse("");
        return new OutputFile.Text(new OutputPath("robots.txt"), "User-agent: *\nAllow: /\n" + sitemap);
    }
}
