package stele.producer;

import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;

/** {@code 404.html} per language, which hosts show where nothing is published. */
final class NotFoundPages implements Producer {

    @Override
    public Stream<OutputFile> produce(Site site, SitePages pages, Theme theme) {
        return site.locales().stream().map(pages::notFound);
    }
}
