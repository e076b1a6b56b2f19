package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.body;
import static stele.markdown.Sample.html;
import static stele.markdown.Sample.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTest {

    private static final String WRAPPED = """
            <div data-xmlns="http://www.w3.org/1999/xhtml">

            <div class="topic" data-xmlns="http://www.w3.org/1999/xhtml" data-msxsl="urn:x" data-cs="http://x/">

            <div data-asp="https://x/asp">

            # <a name="x"></a>One

            </div>

            <div id="mainSection">

            <div id="mainBody">

            <span> </span>

            _**Letzte Änderung:** 2012-10-15_

            a <span></span>b

            <div>


            > [!NOTE]
            > c

            </div>

            </div>

            <span> </span>

            </div>

            </div>

            </div>
            """;

    @Test
    void theWrappersOfConvertersDoNotReachThePage() {
        assertThat(html(WRAPPED))
                .isEqualTo(
                        "<p>a b</p>\n<div class=\"alert alert-note\" role=\"note\"><p class=\"alert-title\">{alert.note}</p>\n"
                                + "<p>c</p>\n</div>");
        assertThat(problems(WRAPPED)).isEmpty();
        assertThat(body(WRAPPED).revised()).contains("2012-10-15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0",
                "&nbsp;",
                "<p>&nbsp;</p>",
                "<p></p>",
                "<span>\u00a0</span>",
                "<div> </div>",
                "<!-- x -->",
                "<p><span> </span><br></p>"
            })
    void whatHoldsNothingIsNotShown(String noise) {
        assertThat(html("a\n\n" + noise + "\n\nb").replace("\n\n", "\n")).isEqualTo("<p>a</p>\n<p>b</p>");
        assertThat(problems("a\n\n" + noise + "\n\nb")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<div>a</div>, <div>a</div>",
        "<div>a<p>b</p></div>, <div>a<p>b</p></div>",
        "<div class=x><p>b</p></div>, '<div class=\"x\"><p>b</p></div>'",
        "<div><p>b</p></div>, <p>b</p>",
        "<div><div><p>b</p></div></div>, <p>b</p>",
        "<p id=x></p>, '<p id=\"x\"></p>'",
        "<p><img src=a alt=b></p>, '<p><img src=\"a\" alt=\"b\"></p>'",
    })
    void whatSaysSomethingStays(String written, String shown) {
        assertThat(html(written)).isEqualTo(shown);
    }

    @Test
    void oddCharactersWithinTextAreKept() {
        assertThat(html("a\u2028b\u200bc\ufeffd\u00a0e")).isEqualTo("<p>a\u2028b\u200bc\ufeffd\u00a0e</p>");
    }

    @Test
    void charactersThatHtmlForbidsAreRemovedAndReported() {
        assertThat(html("a\u0000b\u0001c\u000bd\u007fe\u0085f\ufffeg\ud800h &#1;i"))
                .isEqualTo("<p>a\ufffdbcdefg\ufffdh i</p>");
        assertThat(problems("a\n\n\tb\u0001c\u0002\nd\u0000"))
                .containsExactly(
                        "3:3: warning: 'U+0001' is a character that HTML forbids [text/control-character]",
                        "4:2: warning: 'U+0000' is a character that HTML forbids [text/control-character]");
        assertThat(html("😀 a")).isEqualTo("<p>😀 a</p>");
    }
}
