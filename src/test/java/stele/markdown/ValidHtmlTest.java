package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import stele.testing.HtmlChecker;

/** Whatever an author writes, the W3C's checker finds nothing in the page that is the author's fault. */
class ValidHtmlTest {

    private static final String[] SNIPPETS = {
        "<span><p>a</p></span>",
        "<b><div>a</div></b> b",
        "<h2><div>a</div></h2>",
        "<h2>a<ul><li>b</ul></h2>",
        "<li>a\n<li>b",
        "<ul>a<p>b</p><li>c<ul><ul><li>d</ul></ul></ul>",
        "<ol type=x start=y><li value=3>a</ol><ul type=disc><li value=2>b</ul>",
        "<ul></ul>",
        "<dl><dd>a<dt>b</dl>",
        "<dl><dt>a<dd>b</dl> <dt>c <dd>d",
        "<dl></dl>",
        "<table></table>",
        "<table><tr></tr><tr><td>a</table>",
        "<table><tbody><tr><td>a</tbody><thead><tr><th>b</thead><caption>c</caption><caption>d</caption></table>",
        "<table><colgroup span=2><col></colgroup><tr><td>a</table>",
        "<table><tr><th><h3>a</h3></th></tr></table>",
        "<td>a</td><tr>b",
        "<table>a<tr>b<td>c</table>",
        "<details>a</details>",
        "<details><p>a</p><summary>b</summary></details>",
        "<details open=x><summary><h3>a</h3><p>b</p></summary>c</details>",
        "<summary>a</summary> <figcaption>b</figcaption> <legend>c</legend>",
        "<figure><figcaption>a</figcaption><img src=b><figcaption>c</figcaption></figure>",
        "<img> <img src='a b.png' width=5% height=-1 id=x><img id=x src=y>",
        "<a>a</a> <a name=''>b</a> <a name=x></a><a name=x href=y><a href=z>c</a></a>",
        "<a href=x><table><tr><td><a href=y>a</a></table></a>",
        "<a href=x><h2>a</h2><p>b</p></a>",
        "<center>a<p>b</center><font size=3>c<p>d</font><tt>e</tt><strike>f</strike>",
        "<p align=center style='color:red' class=''>a</p>",
        "<div id='a b'>a</div><div id=''>b</div><div id=stele-x>c</div>",
        "<time>a</time><data>b</data><bdo>c</bdo><q cite='a b'>d</q><del datetime=x>e</del>",
        "<ruby>a<rt>b</ruby> <rt>c</rt>",
        "<pre><p>a</p>\n<ul><li>b</ul></pre>",
        "<address><h2>a</h2></address>",
        "<nav>a</nav><main>b</main><menu>c</menu><hgroup><h2>d</h2></hgroup><search>e</search>",
        "<blockquote cite='x y'>a</blockquote><hr size=1 noshade>",
        "<p lang=9 dir=up translate=maybe>a</p>",
        "<span xml:lang=fr xmlns:a=b data-c=d onclick=e>a</span>",
        "<h4>a</h4><h6>b</h6><h1>c</h1><h1>d</h1><h2></h2>",
        "<svg><a href=x>y</a></svg><math><mi>z</math>",
        "<button><p>a</p></button><form><input><select><option>b</select></form>",
        "<video src=x><source src=y></video><object data=x>b</object><iframe src=z></iframe>",
        "<FQDN> <my-widget> <source> </FQDN>",
        "<!-- a <!-- b",
        "<div a='",
        "a\u0001b\u0085c &#1; &#x80; &#xfffe;",
        "# a\n\n## <a name=\"x\"></a>\n\n###\n\n#### ![b](c)",
        "> [!NOTE]\n> - [ ] a\n>\n>   | b |\n>   |:-:|\n>   | c |",
        "- [x] a\n\n  b\n- [ ] c",
        "![a](b \"c\") [d](e \"f\") <https://g.h> [](i)",
    };

    @Test
    void everyOddityAlone() {
        var pages = new LinkedHashMap<String, String>();
        for (var snippet : SNIPPETS) {
            pages.put(snippet, page(snippet));
        }
        assertThat(HtmlChecker.problems(pages)).isEmpty();
    }

    @Test
    void odditiesThatMeet() {
        var pages = new LinkedHashMap<String, String>();
        for (int seed = 0; seed < 500; seed++) {
            pages.put("seed " + seed, page(soup(new Random(seed))));
        }
        assertThat(HtmlChecker.problems(pages)).isEmpty();
    }

    @Test
    void tagsInAnyOrder() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (int seed = 0; seed < 500; seed++) {
            pages.put("seed " + seed, page(tags(new Random(seed))));
        }
        assertThat(HtmlChecker.problems(pages)).isEmpty();
    }

    private static String soup(Random random) {
        var markdown = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            markdown.append(SNIPPETS[random.nextInt(SNIPPETS.length)]).append(random.nextBoolean() ? "\n\n" : "\n");
        }
        return markdown.toString();
    }

    /** Cells are left out: how many a row has is the author's affair. */
    private static String tags(Random random) {
        var names = List.copyOf(new TreeSet<>(Vocabulary.words("""
                a abbr address article aside b blockquote br center cite code dd del details dfn div dl dt em figcaption
                figure font footer h1 h2 h3 h6 header hr i img ins li main nav ol p pre q rp rt ruby s section small span
                strong sub summary sup time tt ul var x y-z script svg button""")));
        var markdown = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            var name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(6)) {
                case 0 -> markdown.append("</").append(name).append('>');
                case 1 -> markdown.append(" text ");
                case 2 -> markdown.append(random.nextBoolean() ? "\n\n" : "\n");
                case 3 -> markdown.append('<').append(name).append(" id=i href=h>");
                default -> markdown.append('<').append(name).append('>');
            }
        }
        return markdown.toString();
    }

    private static String page(String markdown) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>t</title></head><body>\n"
                + Sample.html(markdown).replaceAll("(href|src)=\"[^\"]*\"", "$1=\"x\"") + "\n</body></html>\n";
    }
}
