package stele.producer;

import java.util.List;
import java.util.stream.Stream;
import stele.catalogue.FallbackPage;
import stele.i18n.LocaleTag;
import stele.navigation.Printout;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;
import stele.topic.Topic;

/** {@code phase-3.print.html} beside {@code phase-3.html}: every guide and every phase of one, as a whole. */
final class PrintPages implements Producer {

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return site.locales().stream()
                .flatMap(locale -> site.printouts(locale)
                        .map(printout -> Job.showing(
                                topics(site, printout, locale),
                                "print/" + printout.path(),
                                () -> Stream.of(pages.printout(printout, locale)))));
    }

    private static List<Topic> topics(Site site, Printout printout, LocaleTag reader) {
        return printout.topics().stream()
                .flatMap(page -> site
                        .catalogue()
                        .translation(page.key(), reader)
                        .or(() -> site.fallbacks().page(page.key(), reader).map(FallbackPage::topic))
                        .stream())
                .toList();
    }
}
