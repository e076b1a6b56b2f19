package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.html;
import static stele.markdown.Sample.problems;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "ONCLICK", "onmouseover", "style", "target", "tabindex", "formaction", "srcdoc"})
    void anAttributeThatDoesSomethingGoesAndItsAuthorIsTold(String name) {
        assertThat(html("a\n\n<p class=x " + name + "=\"y:z\">b</p>")).isEqualTo("<p>a</p>\n<p class=\"x\">b</p>");
        assertThat(problems("a\n\n<p class=x " + name + "=\"y:z\">b</p>"))
                .containsExactly("3:1: warning: attribute '" + name.toLowerCase(java.util.Locale.ROOT)
                        + "' is removed [html/disallowed]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:x",
                "JaVaScRiPt:x",
                "&#106;avascript:x",
                "java\tscript:x",
                "&#1;javascript:x",
                " javascript:x",
                "vbscript:x",
                "data:text/html,x",
                "java&#10;script:x",
                "javascript&colon;x",
            })
    void aScriptForAnAddressGoesInAnyDisguise(String address) {
        assertThat(html("<blockquote cite=\"" + address + "\">a</blockquote>")).isEqualTo("<blockquote>a</blockquote>");
        assertThat(problems("<blockquote cite=\"" + address + "\">a</blockquote>"))
                .anyMatch(problem -> problem.contains("attribute 'cite' is removed"));
    }

    @Test
    void aWebAddressIsKept() {
        assertThat(html("<q cite=\"https://a.b/c\">a</q>")).isEqualTo("<p><q cite=\"https://a.b/c\">a</q></p>");
    }

    @Test
    void linksCarryNoAddressWhateverItIs() {
        var body = Sample.body("[a](JaVaScRiPt:x) <a href=\"&#106;avascript:y\">b</a> ![c](data:x)");
        assertThat(body.links()).extracting(Link::written).containsExactly("JaVaScRiPt:x", "javascript:y", "data:x");
        assertThat(body.article().pieces())
                .noneMatch(piece ->
                        piece.toString().toLowerCase(java.util.Locale.ROOT).contains("script"));
    }

    @Test
    void everyTagIsReportedWhereItStands() {
        assertThat(problems("- a\n\n  <b onclick=x>b</b> <i\n  onload=y>c</i>\n\n> <p\n> onclick=z>d\n"))
                .extracting(problem -> problem.substring(0, problem.indexOf(' ')))
                .containsExactly("3:3:", "3:22:", "6:3:");
    }

    @ParameterizedTest
    @CsvSource({
        "<font color=red>a</font>, a",
        "<big>a</big>, a",
        "<tt>a</tt>, <code dir=\"auto\" translate=\"no\">a</code>",
        "<strike>a</strike>, <s>a</s>",
        "<acronym title=b>a</acronym>, '<abbr title=\"b\">a</abbr>'",
        "<span data-x=y>a</span>, a",
        "<time>a</time>, a",
        "<time datetime=2020-02-30x>a</time>, a",
        "<time datetime=2020-02-03>a</time>, '<time datetime=\"2020-02-03\">a</time>'",
        "<bdo>a</bdo>, a",
        "<span lang=fr>a</span>, '<span lang=\"fr\">a</span>'",
        "<span lang=9>a</span>, a",
    })
    void whatOnlyMeansALookGivesWayWithoutAWord(String written, String shown) {
        assertThat(html("x " + written)).isEqualTo("<p>x " + shown + "</p>");
        assertThat(problems("x " + written)).isEmpty();
    }

    @Test
    void centredTextKeepsItsSideAsAClass() {
        assertThat(html("<center>a</center>")).isEqualTo("<div class=\"align-center\">a</div>");
        assertThat(html("<p align=RIGHT>a</p>")).isEqualTo("<p class=\"align-right\">a</p>");
        assertThat(html("<p style=\"TEXT-ALIGN: left\">a</p>")).isEqualTo("<p class=\"align-left\">a</p>");
        assertThat(problems("<center>a</center>\n\n<p style=\"TEXT-ALIGN: left\">a</p>"))
                .isEmpty();
    }

    @Test
    void theLookOfATableGoesWithoutAWord() {
        var table =
                "<table border=1 cellpadding=2 summary=x width=\"50%\">\n<col style=\"width: 50%\" />\n<tr valign=top bgcolor=red>"
                        + "<td nowrap style=\"width:1%;vertical-align:top\" height=3>a</td></tr></table>";
        assertThat(html(table))
                .isEqualTo("<div class=\"table\"><table>\n<tbody><tr><td>a</td></tr></tbody></table></div>");
        assertThat(problems(table)).isEmpty();
    }

    @Test
    void tablesKeepWhatTheyMean() {
        var table =
                "<table><caption>c</caption><colgroup><col span=2></colgroup><thead><tr><th id=h scope=col colspan=2>a</th>"
                        + "</tr></thead><tbody><tr><td headers=\"h x\" rowspan=1>b</td><td headers=x>c</td></tr></tbody></table>";
        assertThat(html(table))
                .isEqualTo("<div class=\"table\"><table><caption>c</caption><thead><tr>"
                        + "<th id=\"h\" scope=\"col\" colspan=\"2\">a</th></tr></thead><tbody><tr>"
                        + "<td headers=\"h\" rowspan=\"1\">b</td><td>c</td></tr></tbody></table></div>");
    }

    @Test
    void imagesKeepTheirSizeAndAlwaysHaveAnAlternativeText() {
        assertThat(html("<img src=a.png width=10 height=\"50%\" border=0 hspace=3>"))
                .isEqualTo("<img src=\"a.png\" alt=\"\" width=\"10\">");
    }

    @Test
    void detailsAreKept() {
        assertThat(html("<details open>\n<summary>a</summary>\n\n*b*\n\n</details>"))
                .isEqualTo("<details open>\n<summary>a</summary>\n<p><em>b</em></p>\n</details>");
    }

    /** Pieces of tags in any order: nothing that a parser takes for something harmful comes out, and nothing is thrown. */
    @Test
    void noCombinationOfPiecesLetsAScriptThrough() {
        var pieces = List.of(
                "<",
                ">",
                "</",
                "/",
                "\"",
                "'",
                "=",
                " ",
                "\n",
                "\n\n",
                "script",
                "iframe",
                "svg",
                "style",
                "a",
                "b",
                "p",
                "img",
                "onload",
                "href",
                "src",
                "javascript:x",
                "&#106;avascript:x",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "<?",
                "`",
                "*",
                "[",
                "](",
                ")",
                "!",
                "> ",
                "- ",
                "\u0000",
                "&lt;",
                "title",
                "textarea",
                "noscript",
                "math",
                "x",
                "<table>",
                "<td>");
        for (int seed = 0; seed < 1000; seed++) {
            var random = new Random(seed);
            var markdown = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                markdown.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertHarmless(html(markdown.toString()), "seed " + seed);
        }
    }

    private static void assertHarmless(String html, String name) {
        for (var element : Jsoup.parseBodyFragment(html).body().children().select("*")) {
            assertThat(Vocabulary.fate(element.normalName()))
                    .as(name + ": " + html)
                    .isEqualTo(Vocabulary.Fate.KEPT);
            for (var attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .as(name + ": " + html)
                        .isIn(
                                "alt",
                                "class",
                                "cite",
                                "decoding",
                                "dir",
                                "href",
                                "id",
                                "loading",
                                "role",
                                "scope",
                                "src",
                                "tabindex",
                                "title",
                                "translate");
            }
        }
    }
}
