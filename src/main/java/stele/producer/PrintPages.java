package stele.producer;

import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;

/** {@code phase-3.print.html} beside {@code phase-3.html}: every guide and every phase of one, as a whole. */
final class PrintPages implements Producer {

    @Override
    public Stream<OutputFile> produce(Site site, SitePages pages, Theme theme) {
        return site.locales().stream()
                .flatMap(locale -> site.printouts(locale).map(printout -> pages.printout(printout, locale)));
    }
}
