package stele.producer;

import java.util.stream.Stream;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;

/** The authors' images and downloads, as they are. */
final class AssetCopies implements Producer {

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return Stream.of(
                Job.of("assets", () -> site.assets().copies().map(copy -> copy)).plain());
    }
}
