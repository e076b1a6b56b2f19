package stele.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stele.file.OutputFile;
import stele.i18n.LocaleTag;

class SitemapsTest {

    private static final LocaleTag FRENCH = new LocaleTag("fr-FR");

    @Test
    void aSitemapWithTooManyUrlsIsSplit() {
        var files = files(new Sitemaps(2, 10_000), "<a/>", "<b/>", "<c/>", "<d/>", "<e/>");
        assertThat(files)
                .extracting(file -> file.path().value())
                .containsExactly("fr-fr/sitemap.xml", "fr-fr/sitemap-2.xml", "fr-fr/sitemap-3.xml");
        assertThat(text(files.get(0))).contains("<a/><b/></urlset>");
        assertThat(text(files.get(2))).contains("<e/></urlset>");
    }

    @Test
    void aSitemapThatIsTooLargeIsSplitByItsBytes() {
        int around = text(files(new Sitemaps(9, 10_000)).get(0)).length();
        var url = "<é/>";
        assertThat(files(new Sitemaps(9, around + 10), url, url)).hasSize(1);
        assertThat(files(new Sitemaps(9, around + 9), url, url)).hasSize(2);
    }

    @Test
    void aUrlThatIsTooLargeByItselfIsInASitemapAllTheSame() {
        assertThat(files(new Sitemaps(9, 1), "<a/>", "<b/>")).hasSize(2);
    }

    private static List<OutputFile> files(Sitemaps sitemaps, String... urls) {
        var files = new ArrayList<OutputFile>();
        sitemaps.write(FRENCH, Stream.of(urls), files::add);
        return files;
    }

    private static String text(OutputFile file) {
        return ((OutputFile.Text) file).content().toString();
    }
}
