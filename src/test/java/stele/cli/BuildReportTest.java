package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.testing.HtmlChecker;

/** The page about the translations that {@code build --report} publishes. */
class BuildReportTest extends CommandTest {

    private static final String PAGE = "translation-status.html";
    private static final String HOSTILE = "</table><script>alert(1)</script>{{ 7 * 7 }}&amp;\"";

    @BeforeEach
    void writeSite() throws IOException {
        write("site.yaml", "baseUrl: https://docs.example.org/\nlocales: [fr-FR, de-DE]\nsourceLocale: fr-FR\n");
        write("content/fr-FR/index.md", topic("Accueil", "root", "- [Guide](a.md)\n- [Fin](b.md)\n"));
        write("content/fr-FR/a.md", topic("Guide", "a1", "Texte.\n"));
        write("content/fr-FR/b.md", topic("'" + HOSTILE + "'", "b1", "Texte.\n"));
        write(
                "content/fr-FR/x.md",
                topic("Sans place", "x1", "Texte.\n").replace("\n---\n", "\ntranslate: false\n---\n"));
        write("content/de-DE/index.md", topic("Start", "root", "- [Guide](a.md)\n"));
        write("content/de-DE/b.md", topic("Ende", "b1", "Text.\n").replace("\n---\n", "\nsourceHash: 0123456\n---\n"));
        write("content/de-DE/only.md", topic("Nur hier", "o1", "Text.\n"));
    }

    @Test
    void thePageIsATableThatNeedsNoScript() throws IOException {
        assertThat(build("--report")).isZero();
        var page = page();
        assertThat(page.title()).isEqualTo("État des traductions | Documentation");
        assertThat(page.select("h1").text()).isEqualTo("État des traductions");
        assertThat(page.select("#stele-status tbody tr:eq(0) td").eachText()).containsExactly("Traduite", "Traduite");
        assertThat(row(page, "Guide").select("td").eachText()).containsExactly("Traduite", "Manquante");
        assertThat(row(page, HOSTILE).select("td").eachText()).containsExactly("Traduite", "Dépassée");
        assertThat(row(page, "Sans place").select("td").eachAttr("data-state"))
                .containsExactly("translated", "not-wanted");
        assertThat(page.select("#stele-filter").hasAttr("hidden")).isTrue();
        assertThat(page.select("meter").eachAttr("value")).containsExactly("1.0", "0.66");
    }

    @Test
    void everyTitleLeadsToItsPageAndNamesItsLanguage() throws IOException {
        build("--report");
        var titles = page().select("#stele-status tbody th a");
        assertThat(titles).hasSize(5);
        assertThat(titles.eachAttr("href"))
                .allMatch(href -> Files.exists(site.resolve("_site").resolve(href)))
                .contains("fr-fr/a.html", "de-de/only.html");
        assertThat(row(page(), "Nur hier").select("th a").attr("lang")).isEqualTo("de-DE");
        assertThat(row(page(), "Guide").select("th a").hasAttr("lang")).isFalse();
    }

    @Test
    void noSearchEngineAndNoReaderIsLedThere() throws IOException {
        build("--report");
        assertThat(page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        for (var file : new String[] {"sitemap.xml", "stele-manifest.json", "index.html", "fr-fr/index.html"}) {
            assertThat(site.resolve("_site").resolve(file)).content().doesNotContain("translation-status");
        }
    }

    @Test
    void theDataBesideItIsWhatTheCommandPrints() throws IOException {
        build("--report");
        execute("translation", "status", "--site", site.toString(), "--format", "json");
        assertThat(site.resolve("_site/translation-status.json")).hasContent(out);
        assertThat(page().select("p.lead a").attr("href")).isEqualTo("translation-status.json");
    }

    @Test
    void withoutReportNothingOfItIsThereAnyMore() throws IOException {
        build("--report");
        build();
        assertThat(site.resolve("_site").resolve(PAGE)).doesNotExist();
        assertThat(site.resolve("_site/translation-status.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "de-DE", "es-ES", "pt-BR", "en-US", "ar"})
    void thePageIsValidAndSafeInEveryLanguage(String defaultLocale) throws IOException {
        write("site.yaml", "locales: [fr-FR, de-DE, es-ES, pt-BR, en-US, ar]\ndefaultLocale: " + defaultLocale + "\n");
        write("content/fr-FR/c.md", topic("C", "c1", "_**Dernière rubrique modifiée :** 2014-02-20_\n\nTexte.\n"));
        write("content/de-DE/c.md", topic("C", "c1", "_**Letztes Änderungsdatum:** 2013-02-20_\n\nText.\n"));
        build("--report");
        assertThat(HtmlChecker.problems(Map.of(PAGE, read(PAGE)))).isEmpty();
        var page = page();
        assertThat(page.select("html").attr("lang")).isEqualTo(defaultLocale);
        assertThat(page.select("script[src]").eachAttr("src")).allMatch(src -> src.startsWith("./_stele/"));
        assertThat(page.select("script:not([src]):not([type$=json])")).isEmpty();
        assertThat(page.select("style, [style]")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).allMatch(id -> id.startsWith("stele-"));
        assertThat(page.getAllElements().stream().flatMap(it -> it.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }

    private static Element row(Document page, String title) {
        return page.select("#stele-status tbody tr").stream()
                .filter(row -> row.expectFirst("th a").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Document page() throws IOException {
        return Jsoup.parse(read(PAGE));
    }

    private String read(String published) throws IOException {
        return Files.readString(site.resolve("_site").resolve(published));
    }

    private static String topic(String title, String assetId, String text) {
        return "---\ntitle: " + title + "\nms:assetid: " + assetId + "\n---\n\n" + text;
    }

    private int build(String... options) {
        return onSite("build", options);
    }
}
