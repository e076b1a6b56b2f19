package stele.producer;

import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;
import stele.translation.status.StatusJson;

/**
 * {@code translation-status.html} and {@code translation-status.json}: what is translated and what is not, for a person and
 * for a program. It is for those who write the site, so nothing leads there, no sitemap and no search.
 */
final class TranslationStatus implements Producer {

    private static final OutputPath PAGE = new OutputPath("translation-status.html");
    private static final OutputPath DATA = new OutputPath("translation-status.json");

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return Stream.of(
                new Job("translation-status", site.catalogue().topics(), false, true, () -> files(site, pages)));
    }

    private static Stream<OutputFile> files(Site site, SitePages pages) {
        var status = site.status();
        return Stream.of(pages.status(PAGE, status, DATA), new OutputFile.Text(DATA, StatusJson.of(status)));
    }
}
