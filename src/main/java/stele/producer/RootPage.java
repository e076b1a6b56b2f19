package stele.producer;

import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;

/** The root of the site, where a reader chooses a language. */
final class RootPage implements Producer {

    @Override
    public Stream<OutputFile> produce(Site site, SitePages pages, Theme theme) {
        return Stream.of(pages.languages());
    }
}
