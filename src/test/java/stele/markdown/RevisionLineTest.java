package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.body;
import static stele.markdown.Sample.html;
import static stele.markdown.Sample.trusted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.config.SiteConfig.Trust;

class RevisionLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_**Dernière rubrique modifiée\u00a0:** 2012-10-19_",
                "_**Letztes Änderungsstand des Themas:** 2012-10-19_",
                "_**Topic last modified**: 2012-10-19_",
                "***Tópico modificado em:** 2012-10-19*",
                "**_最終更新：_ 2012-10-19**",
                "\u00a0\n\n_**Label:**\u00a02012-10-19_",
                "<span> </span>\n\n<div>\n\n_**Label:** 2012-10-19_\n\n</div>",
                "<p><em><strong>Label:</strong> 2012-10-19</em></p>",
                "<a name=\"x\"></a>\n\n_**Label:** 2012-10-19_",
            })
    void theLineUnderTheHeadingIsTheRevisionDateAndNotInTheArticle(String line) {
        var body = body("# t\n\n" + line + "\n\na");
        assertThat(body.revised()).contains("2012-10-19");
        assertThat(Sample.html(body)).doesNotContain("2012").endsWith("<p>a</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_**Label:** 10/19/2012_",
                "_**Label:** 2012-10-19_ and more",
                "_**Label:** 2012-10-19 or so_",
                "_Label: 2012-10-19_",
                "**Label:** 2012-10-19",
                "_**Label** 2012-10-19_",
                "a\n\n_**Label:** 2012-10-19_",
                "- a\n\n_**Label:** 2012-10-19_",
                "> _**Label:** 2012-10-19_",
                "## a\n\n_**Label:** 2012-10-19_",
                "<div class=x>a</div>\n\n_**Label:** 2012-10-19_",
                "> [!NOTE]\n> _**Label:** 2012-10-19_",
            })
    void anythingElseIsProse(String line) {
        var body = body("# t\n\n" + line);
        assertThat(body.revised()).isEmpty();
        assertThat(Sample.html(body)).contains("2012");
    }

    @Test
    void withoutAHeadingTheLineMayStandFirst() {
        assertThat(body("_**Label:** 2012-10-19_\n\na").revised()).contains("2012-10-19");
        assertThat(body("a\n\n_**Label:** 2012-10-19_").revised()).isEmpty();
        assertThat(body("").revised()).isEmpty();
    }

    @Test
    void theLineIsFoundInATrustedTopicsWrappers() {
        var markdown =
                "<div data-x=\"y\">\n\n# t\n\n</div>\n\n<div id=\"mainBody\">\n\n_**Label:** 2012-10-19_\n\na\n\n</div>";
        assertThat(Sample.read(markdown, Trust.FULL).value().orElseThrow().revised())
                .contains("2012-10-19");
        assertThat(trusted(markdown)).contains("id=\"mainBody\"").doesNotContain("2012");
    }

    @Test
    void aLineElsewhereStays() {
        assertThat(html("# t\n\na\n\n## b\n\n_**Label:** 2012-10-19_")).contains("2012-10-19");
    }
}
