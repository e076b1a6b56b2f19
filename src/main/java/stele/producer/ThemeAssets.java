package stele.producer;

import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;

/** The theme's style sheets, scripts and images. */
final class ThemeAssets implements Producer {

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return Stream.of(Job.of(
                "theme",
                () -> theme.assets().stream()
                        .map(asset -> new OutputFile.Bytes(new OutputPath(asset.published()), asset.base64()))));
    }
}
