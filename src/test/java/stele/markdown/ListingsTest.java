package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.body;
import static stele.markdown.Sample.html;

import java.util.List;
import org.junit.jupiter.api.Test;
import stele.diagnostic.Position;
import stele.markdown.Body.Listing;

class ListingsTest {

    private static Listing listing(int line, int column, String language) {
        return new Listing(new Position("content/a.md", line, column), language);
    }

    @Test
    void everyBlockOfCodeIsListedWithItsPlaceAndTheLanguageThatItsAuthorNamed() {
        assertThat(
                        body("```C# x=y\na\n```\n\n- ~~~\n  b\n  ~~~\n\n<!-- -->\n\n    c\n\n<pre><code class=\"x language-xml\">d</code></pre>")
                                .listings())
                .isEqualTo(List.of(listing(1, 1, "C#"), listing(5, 3, ""), listing(11, 5, ""), listing(13, 1, "xml")));
    }

    @Test
    void theArticleHasTheTextAsItIsToBeShown() {
        assertThat(body("```\n<a> & \"b\"\u0001\n```").article().pieces())
                .contains(new Article.Code(0, " dir=\"ltr\" translate=\"no\"", "<a> & \"b\"\n"));
        assertThat(body("<pre id=x class=y dir=rtl><code>a</code></pre>")
                        .article()
                        .pieces())
                .contains(new Article.Code(0, " id=\"x\" class=\"y\" dir=\"ltr\" translate=\"no\"", "a"));
    }

    @Test
    void whatHoldsMoreThanTextIsNotColouredAndKeepsItsElements() {
        var markdown = "<pre><code>a <b>c</b></code></pre>";
        assertThat(body(markdown).listings()).isEmpty();
        assertThat(html(markdown))
                .isEqualTo(
                        "<div class=\"code\"><pre dir=\"ltr\" translate=\"no\" tabindex=\"0\"><code>a <b>c</b></code></pre></div>");
    }

    @Test
    void whatIsOnlyPreformattedIsNoCode() {
        assertThat(body("<pre>a</pre>").listings()).isEmpty();
        assertThat(html("<pre>a</pre>")).isEqualTo("<pre tabindex=\"0\">a</pre>");
    }

    @Test
    void codeInALineReadsInItsOwnDirectionAndIsNotTranslated() {
        assertThat(html("`a` <code dir=rtl>b</code>"))
                .isEqualTo(
                        "<p><code dir=\"auto\" translate=\"no\">a</code> <code dir=\"rtl\" translate=\"no\">b</code></p>");
    }
}
