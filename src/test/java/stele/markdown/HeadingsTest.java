package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.body;
import static stele.markdown.Sample.html;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.markdown.Body.Heading;
import stele.markdown.Body.Shape;

class HeadingsTest {

    private static List<Heading> outline(String markdown) {
        return body(markdown).outline();
    }

    @Test
    void theFirstH1IsThePagesHeadingAndNotInTheArticle() {
        var body = body("a\n\n# One\n\nb\n");
        assertThat(body.heading()).contains(new Heading(1, "one", "One"));
        assertThat(Sample.html(body)).isEqualTo("<p>a</p>\n<p>b</p>");
        assertThat(body.anchors()).containsExactly("one");
    }

    @Test
    void theHeadingIsFoundInNestedWrappersAndInRawHtml() {
        assertThat(body("<div data-x=\"y\">\n\n<div class=\"topic\">\n\n# One\n\n</div>\n\n</div>\n\na")
                        .heading())
                .contains(new Heading(1, "one", "One"));
        assertThat(body("<h1 id=\"x\">One <em>two</em></h1>").heading()).contains(new Heading(1, "x", "One two"));
        assertThat(body("One\n===").heading()).contains(new Heading(1, "one", "One"));
    }

    @Test
    void aTopicMayHaveNoHeading() {
        assertThat(body("## a").heading()).isEmpty();
        assertThat(body("").heading()).isEmpty();
        assertThat(body("#\n\n# a").heading()).contains(new Heading(1, "a", "a"));
    }

    @Test
    void anAnchorBeforeTheTextNamesTheHeading() {
        var body = body("# <a name=\"x\"></a>One\n\n## <a id=\"y\"></a>Two\n\n### <a name=\"z\">Three</a>\n");
        assertThat(body.heading()).contains(new Heading(1, "x", "One"));
        assertThat(body.outline()).containsExactly(new Heading(2, "y", "Two"), new Heading(3, "z", "Three"));
        assertThat(Sample.html(body)).isEqualTo("<h2 id=\"y\">Two</h2>\n<h3 id=\"z\">Three</h3>");
    }

    @Test
    void aSecondAnchorInAHeadingStaysOne() {
        assertThat(html("## <a name=\"x\"></a><a name=\"y\"></a>One"))
                .isEqualTo("<h2 id=\"x\"><a id=\"y\"></a>One</h2>");
    }

    @Test
    void anExplicitIdIsKept() {
        assertThat(outline("<h2 id=\"X y\">One</h2>")).containsExactly(new Heading(2, "X-y", "One"));
    }

    @ParameterizedTest
    @CsvSource({
        "Grüße & Küsse!, grüße--küsse",
        "Où  ça ?, où-ça-",
        "INSTALL TITLE, install-title",
        "日本語 テスト, 日本語-テスト",
        "हिन्दी, हिन्दी",
        "a_b-c.d, a_b-cd",
        "'1. One', 1-one",
        "'?!', section",
        "' – ', section",
        "stele-nav, user-stele-nav",
    })
    void aHeadingGetsASlugOfItsText(String text, String slug) {
        assertThat(outline("## " + text + "\n").get(0).id()).isEqualTo(slug);
    }

    @Test
    void aSlugIsInNormalFormC() {
        assertThat(outline("## E\u0301te\u0301").get(0).id()).isEqualTo("\u00e9t\u00e9");
    }

    @Test
    void aSlugDoesNotDependOnTheDefaultLocale() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(outline("## TITLE INSTALL").get(0).id()).isEqualTo("title-install");
            assertThat(html("<DIV CLASS=x>\n> [!TIP]\n</DIV>")).startsWith("<div class=\"x\">");
            assertThat(html("> [!tip]\n> a")).startsWith("<div class=\"alert alert-tip\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void idsAreUniqueInThePage() {
        assertThat(outline("## a\n\n## a\n\n## a-1\n\n## a\n"))
                .extracting(Heading::id)
                .containsExactly("a", "a-1", "a-1-1", "a-2");
    }

    @Test
    void aWrittenIdGoesBeforeASlugAndTheFirstWrittenOneBeforeTheSecond() {
        assertThat(outline("## a\n\n## <a name=\"a\"></a>b\n\n## <a name=\"a\"></a>c\n\n<span id=\"a-1\">d</span>"))
                .extracting(Heading::id)
                .containsExactly("a-3", "a", "a-2");
        assertThat(body("<p id=\"a\">x</p>\n\n<p id=\"a\">y</p>").anchors()).containsExactly("a", "a-1");
    }

    @Test
    void everyHeadingIsOneLevelBelowTheOneItStandsUnder() {
        assertThat(outline("# t\n\n### a\n\n##### b\n\n##### c\n\n#### d\n\n## e\n\n### f\n\n# g\n\n## h\n"))
                .extracting(Heading::level)
                .containsExactly(2, 3, 3, 3, 2, 3, 2, 2);
        assertThat(html("# t\n\n#### a\n\n###### b")).isEqualTo("<h2 id=\"a\">a</h2>\n<h3 id=\"b\">b</h3>");
    }

    @Test
    void anEmptyHeadingIsNoneButItsAnchorStays() {
        assertThat(html("##\n\na")).isEqualTo("<p>a</p>");
        assertThat(html("## <a name=\"x\"></a>\n\na")).isEqualTo("<span id=\"x\"></span>\n<p>a</p>");
        assertThat(outline("## <a name=\"x\"></a>\n\n## ![b](c.png)")).containsExactly(new Heading(2, "b", "b"));
    }

    @Test
    void theTextOfAHeadingIsPlainWithItsBlanksFolded() {
        assertThat(outline("## *a*   `b`  [c](d) &amp; e\u00a0: f\u00a0\u00a0g"))
                .containsExactly(new Heading(2, "a-b-c--e--f-g", "a b c & e\u00a0: f\u00a0g"));
    }

    @Test
    void aHeadingKnowsTheShapeOfWhatStandsUnderIt() {
        var outline = outline("""
                - before

                ## A

                - a
                  - b

                <table><tr><td>1. c</td></tr></table>

                ### B

                ```
                d
                ```

                1. e

                ## C

                f
                """);
        assertThat(outline)
                .extracting(Heading::shape)
                .containsExactly(new Shape(true, false, 2), new Shape(false, true, 1), Shape.PLAIN);
    }

    @Test
    void anIdThatCouldBeTheThemesIsSpeltOtherwiseAndLinksFollow() {
        var body = body("<p id=\"Stele-nav\">a</p>\n\n<p id=\" b  c \">d</p>\n\n<p id=\"\">e</p>");
        assertThat(body.anchors()).containsExactly("user-Stele-nav", "b-c");
        assertThat(body.anchor("Stele-nav")).contains("user-Stele-nav");
        assertThat(body.anchor("b c")).contains("b-c");
        assertThat(body.anchor("b-c")).contains("b-c");
        assertThat(body.anchor("x")).isEmpty();
    }

    @Test
    void anIdOnALinkOrAnImageStandsBeforeIt() {
        assertThat(html("a <a name=\"x\" href=\"b.md\">b</a> <img id=\"y\" src=\"c.png\" alt=\"\">"))
                .isEqualTo(
                        "<p>a <span id=\"x\"></span><a href=\"b.md\">b</a> <span id=\"y\"></span><img src=\"c.png\" alt=\"\"></p>");
    }

    @Test
    void aHeadingHasRoomForItsOtherIdsAndForALinkToItselfButNotWhereALinkIsAroundIt() {
        var body = body("# t\n\n## a *b*\n\n<details><summary><h3>c</h3></summary>d</details>\n\n## e");
        var slots = new Sample.AsWritten(body) {
            @Override
            public String headingStart(int index) {
                return "{" + index + ":}";
            }

            @Override
            public String headingEnd(int index) {
                return "{:" + index + "}";
            }
        };
        assertThat(body.article().html(slots))
                .contains("<h2 id=\"a-b\">{0:}a <em>b</em>{:0}</h2>")
                .contains("<h3 id=\"c\">{1:}c</h3>")
                .contains("<h2 id=\"e\">{2:}e{:2}</h2>");
    }
}
