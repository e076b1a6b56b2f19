package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.html;
import static stele.markdown.Sample.problems;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureTest {

    private static final List<String> ELEMENTS = List.of(
            ("a b p h2 div span ul ol li table caption colgroup thead tbody tfoot tr td th del dl dt dd details summary"
                            + " figure figcaption address ruby rt time bdo dfn pre blockquote")
                    .split(" "));

    /** What may stand in an element, of those that take little. */
    private static final Map<String, List<String>> FITTING = Map.of(
            "ul", List.of("li"),
            "ol", List.of("li"),
            "table", List.of("caption", "colgroup", "thead", "tbody", "tfoot"),
            "tbody", List.of("tr"),
            "tr", List.of("td", "th"),
            "p", List.of("a", "b", "span"),
            "h2", List.of("a", "b", "span"));

    private static final List<String> ATTRIBUTES = List.of("href", "id", "value", "span", "dir", "datetime");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<span><p>a</p></span> | <p>a</p>",
                "<h2><div>a</div><p>b</p></h2> | <h2 id=\"a-b\"> a b</h2>",
                "<pre><p>a</p></pre> | <pre tabindex=\"0\"> a</pre>",
                "<div class=x><li>a</li><li>b</li></div> | <div class=\"x\"><ul><li>a</li><li>b</li></ul></div>",
                "<ul>a<li>b</li>c<p>d</p></ul> | <ul><li>a</li><li>bc<p>d</p></li></ul>",
                "<ol><li>a</li><ol><li>b</li></ol></ol> | <ol><li>a<ol><li>b</li></ol></li></ol>",
                "<ul><p>a</p></ul> | <ul><li><p>a</p></li></ul>",
                "<dl><dt>a</dt><dd>b</dd></dl> | <dl><dt>a</dt><dd>b</dd></dl>",
                "<dl><dd>a</dd></dl> | <div>a</div>",
                "<ul><dd>a</dd></ul> | <ul><li><div>a</div></li></ul>",
                "<table><tr><td>a</td></tr><tr></tr></table> | <div class=\"table\"><table><tbody><tr><td>a</td></tr></tbody></table></div>",
                "<table><tbody><tr><th>a</th></tr></tbody><caption>b</caption></table> | <div class=\"table\"><table><caption>b</caption><tbody><tr><th scope=\"col\">a</th></tr></tbody></table></div>",
                "<table><caption>a</caption><caption>b</caption><tr><td>c</td></tr></table> | <div class=\"table\"><table><caption>a b</caption><tbody><tr><td>c</td></tr></tbody></table></div>",
                "<table><tr><th><h3>a</h3></th></tr></table> | <div class=\"table\"><table><tbody><tr><th scope=\"col\"><p>a</p></th></tr></tbody></table></div>",
                "<details><p>a</p></details> | <p>a</p>",
                "<section><summary>a</summary></section> | <section><div>a</div></section>",
                "<figure><figcaption>a</figcaption><figcaption>b</figcaption></figure> | <figure><figcaption>a</figcaption><div>b</div></figure>",
                "<main><nav>a</nav></main> | <div>a</div>",
                "<menu><li>a</menu> | <ul><li>a</li></ul>",
                "<ul><li value=3>a</ul> | <ul><li>a</li></ul>",
                "<ol start=2><li value=3>a</ol> | <ol start=\"2\"><li value=\"3\">a</li></ol>",
                "<address><h3>a</h3></address> | <address><p>a</p></address>",
            })
    void whatMayNotStandWhereItStandsIsPutRightWithoutLosingAWord(String written, String shown) {
        assertThat(html(written)).isEqualTo(shown);
        assertThat(problems(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ruby>a<rt>b</rt></ruby> | <ruby>a<rt>b</rt></ruby>",
                "<ruby>a<rt>b</rt>c</ruby> | abc",
                "<dfn>a <dfn>b</dfn></dfn> | <dfn>a b</dfn>",
                "<bdo dir=rtl>a</bdo> | <bdo dir=\"rtl\">a</bdo>",
            })
    void phrasesThatAreNoneAreUnwrapped(String written, String shown) {
        assertThat(html("x " + written)).isEqualTo("<p>x " + shown + "</p>");
    }

    @Test
    void aTableWithoutCellsIsNoTable() {
        assertThat(html("<table><caption>a</caption></table>"))
                .doesNotContain("<table>")
                .contains("a");
    }

    /** Elements of every kind in each other, as no author and no parser would put them, and sometimes as they would. */
    @Test
    void aTreeThatIsFoundSoundNeedsNoRepair() {
        var random = new Random(1);
        int sound = 0;
        for (int round = 0; round < 20_000; round++) {
            var body = Document.createShell("").body();
            grow(body, random, 3);
            var repaired = body.clone();
            Structure.repairAll(repaired);
            sound += repaired.html().equals(body.html()) ? 1 : 0;
            var written = body.html();
            Structure.repair(body);
            assertThat(body.html()).as(written).isEqualTo(repaired.html());
        }
        assertThat(sound).isBetween(2_000, 18_000);
    }

    private static void grow(Element parent, Random random, int depth) {
        for (int i = random.nextInt(3); i > 0; i--) {
            if (depth == 0 || random.nextInt(4) == 0) {
                parent.appendText(random.nextBoolean() ? "text" : " ");
                continue;
            }
            var fitting = FITTING.getOrDefault(parent.normalName(), ELEMENTS);
            var names = random.nextInt(4) == 0 ? ELEMENTS : fitting;
            var element = parent.appendElement(names.get(random.nextInt(names.size())));
            if (random.nextBoolean()) {
                element.attr(ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size())), "1");
            }
            grow(element, random, depth - 1);
        }
    }
}
