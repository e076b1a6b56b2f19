package stele.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stele.file.OutputFile;
import stele.i18n.LocaleTag;

class SitemapsTest {

    private static final LocaleTag FRENCH = new LocaleTag("fr-FR");

    @Test
    void aSitemapWithTooManyUrlsIsSplit() {
        var files = new Sitemaps(2, 10_000).files(FRENCH, List.of("<a/>", "<b/>", "<c/>", "<d/>", "<e/>"));
        assertThat(files)
                .extracting(file -> file.path().value())
                .containsExactly("fr-fr/sitemap.xml", "fr-fr/sitemap-2.xml", "fr-fr/sitemap-3.xml");
        assertThat(text(files.get(0))).contains("<a/><b/></urlset>");
        assertThat(text(files.get(2))).contains("<e/></urlset>");
    }

    @Test
    void aSitemapThatIsTooLargeIsSplitByItsBytes() {
        int around =
                text(new Sitemaps(9, 10_000).files(FRENCH, List.of()).get(0)).length();
        var url = "<é/>";
        assertThat(new Sitemaps(9, around + 10).files(FRENCH, List.of(url, url)))
                .hasSize(1);
        assertThat(new Sitemaps(9, around + 9).files(FRENCH, List.of(url, url))).hasSize(2);
    }

    @Test
    void aUrlThatIsTooLargeByItselfIsInASitemapAllTheSame() {
        assertThat(new Sitemaps(9, 1).files(FRENCH, List.of("<a/>", "<b/>"))).hasSize(2);
    }

    private static String text(OutputFile file) {
        return ((OutputFile.Text) file).content().toString();
    }
}
