package stele.producer;

import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;

/** The authors' images and downloads, as they are. */
final class AssetCopies implements Producer {

    @Override
    public Stream<OutputFile> produce(Site site, SitePages pages, Theme theme) {
        return site.assets().copies();
    }
}
