package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.body;
import static stele.markdown.Sample.html;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.config.SiteConfig.Trust;
import stele.diagnostic.Position;
import stele.file.SourceFile;
import stele.file.SourcePath;

class LinksTest {

    private static List<String> links(String markdown) {
        return body(markdown).links().stream()
                .map(link -> link.position().line() + ":" + link.position().column() + " " + link.kind() + " "
                        + link.written() + " '" + link.text() + "'")
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a](b.md)                   | b.md",
                "[a](b.md#c)                 | b.md#c",
                "[a](b.md?c&d)               | b.md?c&d",
                "[a](b%20c%26.md)            | b%20c%26.md",
                "[a](<b c.md>)               | b c.md",
                "[a](b(c).md)                | b(c).md",
                "[a](b\\_c\\).md)            | b_c).md",
                "[a](b&amp;&ouml;.md)        | b&ö.md",
                "[a](b–c;d.md 'title')       | b–c;d.md",
                "[a](asset:1F-2)             | asset:1F-2",
                "[a](xref:1F-2)              | xref:1F-2",
                "[a]()                       | ''",
                "[a](<>)                     | ''",
                "<a href=b.md>a</a>          | b.md",
                "<A HREF=' b&amp;c.md '>a</A>| b&c.md",
                "<a href=\"b%20c.md\">a</a>  | b%20c.md",
                "<https://a.b/c>             | https://a.b/c",
                "https://a.b/c               | https://a.b/c",
                "rehttps://a.b/c             | rehttps://a.b/c",
            })
    void aLinkLeadsWhereItsAuthorWrote(String markdown, String written) {
        assertThat(body("x " + markdown + " y").links())
                .extracting(Link::written)
                .containsExactly(written.replace("''", ""));
    }

    @Test
    void everyKindOfLinkStandsWhereItWasWritten() {
        var markdown = """
                # [a](a.md)

                - b <a
                  href="b.md">b</a> ![c](c.png "t") <d@e.f>
                  > [g][h] [h] ![i][h]

                <table><tr><td><img alt=j
                src=j.png>
                </td><td><a href="k.md">k</a></td></tr></table>

                | l | [m](m.md) |
                |---|---|
                | http://n.o/p | q |

                [h]: h.md
                """;
        assertThat(links(markdown))
                .containsExactly(
                        "3:5 LINK b.md 'b'",
                        "4:21 IMAGE c.png 'c'",
                        "4:37 LINK mailto:d@e.f 'd@e.f'",
                        "5:5 LINK h.md 'g'",
                        "5:12 LINK h.md 'h'",
                        "5:16 IMAGE h.md 'i'",
                        "7:16 IMAGE j.png 'j'",
                        "9:10 LINK k.md 'k'",
                        "11:7 LINK m.md 'm'",
                        "13:3 LINK http://n.o/p 'http://n.o/p'");
    }

    @Test
    void positionsAreThoseOfTheFileThatTheBodyIsPartOf() {
        var text = "---\ntitle: x\n---\n\u0001a\u0002 [b](c.md)\n";
        var file = new SourceFile(new SourcePath("content", "a.md"), text);
        var body = MarkdownReader.read(file, text.indexOf('\u0001'), Trust.SAFE, true)
                .value()
                .orElseThrow();
        assertThat(body.links()).extracting(Link::position).containsExactly(new Position("content/a.md", 4, 5));
        assertThat(file.position(text.indexOf('[')))
                .isEqualTo(body.links().get(0).position());
    }

    @Test
    void theTextOfALinkIsPlain() {
        assertThat(links("[*a*\n  `b` ![c](d)](e)")).containsExactly("1:1 LINK e 'a b c'", "2:7 IMAGE d 'c'");
    }

    @Test
    void aLinkWithoutTextTakesTheTextOfItsTarget() {
        assertThat(html("[](asset:1) <a href=\"b.md\"> </a> [![](c.png)](d)"))
                .isEqualTo("<p><a href=\"asset:1\">{0}</a> <a href=\"b.md\"> {1}</a> "
                        + "<a href=\"d\"><img src=\"c.png\" alt=\"\"></a></p>");
    }

    @Test
    void aLinkWithoutTextMayStandAlone() {
        assertThat(html("[](asset:1)")).isEqualTo("<p><a href=\"asset:1\">{0}</a></p>");
        assertThat(html("- [](asset:1)\n\n## [](asset:2)"))
                .contains("<li><a href=\"asset:1\">{0}</a></li>")
                .contains("{1}");
    }

    @Test
    void whatElseAnAuthorSaysOfALinkIsKept() {
        assertThat(html("[a](b \"c & \\\"d\\\"\") <a class=e lang=fr rel=f hreflang=g href=h>i</a>"))
                .isEqualTo("<p><a href=\"b\" title=\"c &amp; &quot;d&quot;\">a</a> "
                        + "<a href=\"h\" class=\"e\" lang=\"fr\">i</a></p>");
    }

    @Test
    void anAnchorIsNoLink() {
        assertThat(html("<a id=\"x\"></a>a <a name=\"y\">b</a> <a>c</a>"))
                .isEqualTo("<p><a id=\"x\"></a>a <a id=\"y\">b</a> c</p>");
        assertThat(links("<a id=\"x\"></a>a")).isEmpty();
    }

    @Test
    void anAddressThatIsALinksTextIsNoLinkOfItsOwn() {
        assertThat(links("<a href=\"b.md\">see http://c.d and *http://e.f* and g@h.i</a> http://j.k"))
                .containsExactly(
                        "1:1 LINK b.md 'see http://c.d and http://e.f and g@h.i'", "1:62 LINK http://j.k 'http://j.k'");
    }

    @Test
    void aLinkThatIsNeverClosedEndsWithItsBlock() {
        assertThat(html("<a href=b.md>a\n\nc\n\n> d"))
                .isEqualTo("<p><a href=\"b.md\">a</a></p>\n<p>c</p>\n<blockquote>\n<p>d</p>\n</blockquote>");
        assertThat(links("x <a href=b.md>a\n\nc\n\n> d")).hasSize(1);
    }

    @Test
    void aBlockWithinALinkIsItsText() {
        assertThat(html("<a href=\"b.md\">\n<div>a</div><p>c</p>\n</a>")).isEqualTo("<a href=\"b.md\">\n a c\n</a>");
        assertThat(html("x\n<a href=\"b.md\"><div>a</div><p>c</p></a>"))
                .isEqualTo("<p>x\n</p><div><a href=\"b.md\">a</a></div><p>c</p>");
    }

    @Test
    void linksInFencesAndCodeAreText() {
        assertThat(links("`[a](b)`\n\n```\n[a](b) http://c.d\n```\n\n    <a href=b>c</a>\n"))
                .isEmpty();
    }

    @Test
    void addressesInTextBecomeLinksWithoutTheMarksAroundThem() {
        assertThat(links("(see http://a.b/c_d_e?f=1&amp;g\\_h, www.i.j)."))
                .containsExactly(
                        "1:6 LINK http://a.b/c_d_e?f=1&g_h 'http://a.b/c_d_e?f=1&g_h'",
                        "1:37 LINK http://www.i.j 'www.i.j'");
        assertThat(links("<http://a.b/c?d&amp;e\\_f>"))
                .containsExactly("1:1 LINK http://a.b/c?d&e\\_f 'http://a.b/c?d&e\\_f'");
        assertThat(links("https:// or https://\\<host\\>/ ")).isEmpty();
    }

    @Test
    void anImageWithoutAnAddressIsStillAnImage() {
        assertThat(links("x <img alt=\"a\">")).containsExactly("1:3 IMAGE  'a'");
    }
}
