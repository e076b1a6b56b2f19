package stele.producer;

import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;

/** Makes files about the site as a whole. */
@FunctionalInterface
public interface Producer {

    /**
     * The files, in any order.
     *
     * @param pages dresses what a person will read
     * @throws stele.page.TemplateFailure if the theme has a fault
     */
    Stream<OutputFile> produce(Site site, SitePages pages, Theme theme);
}
