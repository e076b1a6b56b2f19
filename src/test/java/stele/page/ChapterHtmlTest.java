package stele.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.file.Utf8;
import stele.file.Utf8Builder;

class ChapterHtmlTest {

    private static String chapter(String html, String prefix, int lower) {
        var out = new Utf8Builder();
        ChapterHtml.write(Utf8.of(html), prefix, lower, out);
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\u0001', delimiter = '|', textBlock = """
            <h2>A</h2>                          | <h3>A</h3>
            <h5 class="x">A</h5>                | <h6 class="x">A</h6>
            <h6>A</h6>                          | <h6>A</h6>
            <hr><h3>A</h3><header>B</header>    | <hr><h4>A</h4><header>B</header>
            """)
    void headingsAreOneLevelLowerAndSixAtMost(String html, String expected) {
        assertThat(chapter(html, "t3-", 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\u0001', delimiter = '|', textBlock = """
            <p id="a" class="a">                     | <p id="t3-a" class="a">
            <span id="ä b > c"></span>               | <span id="t3-ä t3-b t3-> t3-c"></span>
            <td headers="a  b">                      | <td headers="t3-a t3-b">
            <label for="a"><input id="a" checked>    | <label for="t3-a"><input id="t3-a" checked>
            <ul aria-labelledby="a" aria-label="a">  | <ul aria-labelledby="t3-a" aria-label="a">
            <img alt="1 > 0" usemap="#m">            | <img alt="1 > 0" usemap="#t3-m">
            <map name="m"><area href="#a">           | <map name="t3-m"><area href="#t3-a">
            <area href="other.html#a">               | <area href="other.html#a">
            <meta name="m"><a href="#t1-a">          | <meta name="m"><a href="#t1-a">
            <p title="id=&quot;a&quot;">id="a"</p>   | <p title="id=&quot;a&quot;">id="a"</p>
            <th headers="">                          | <th headers="">
            <script>if (a<b) x='<p id="a">'</script> | <script>if (a<b) x='<p id="a">'</script>
            """)
    void idsAndWhatRefersToThemGetThePrefix(String html, String expected) {
        assertThat(chapter(html, "t3-", 1)).isEqualTo(expected);
    }

    @Test
    void imagesAreLoadedBeforeTheyAreSeen() {
        assertThat(chapter("<img src=\"a.png\" alt=\"A\" loading=\"lazy\" decoding=\"async\">", "t1-", 1))
                .isEqualTo("<img src=\"a.png\" alt=\"A\" decoding=\"async\">");
    }

    @Test
    void theTopicOfThePageItselfKeepsItsHeadings() {
        assertThat(chapter("<h2 id=\"a\">A</h2>", "t1-", 0)).isEqualTo("<h2 id=\"t1-a\">A</h2>");
    }

    /** What no HTML of Stele's looks like is still written as it is. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\u0001', textBlock = """
            <
            <p
            a < b
            <p id="a
            """)
    void tornHtmlIsNoHarm(String html) {
        assertThat(chapter(html, "t1-", 1)).startsWith(html.substring(0, 1));
    }

    /** Time grows with the text, whatever it is. */
    @Test
    void aLongTagIsReadAtOnce() {
        var html = "<p " + "a=\"b\" c ".repeat(100_000) + "id=\"x\">";
        assertThat(chapter(html, "t1-", 1)).endsWith("id=\"t1-x\">");
    }
}
