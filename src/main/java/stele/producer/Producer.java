package stele.producer;

import java.util.stream.Stream;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;

/** Makes files about the site as a whole. */
@FunctionalInterface
public interface Producer {

    /**
     * The work there is, in any order, nothing of it done yet.
     *
     * @param pages dresses what a person will read; the files of a job throw a {@link stele.page.TemplateFailure} if the
     *     theme has a fault
     */
    Stream<Job> jobs(Site site, SitePages pages, Theme theme);
}
