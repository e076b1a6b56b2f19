package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stele.markdown.Article;
import stele.markdown.Article.Html;
import stele.markdown.Article.Image;
import stele.markdown.Article.LinkEnd;
import stele.markdown.Article.LinkStart;
import stele.markdown.Article.LinkText;
import stele.markdown.Article.Piece;
import stele.markdown.Article.Word;
import stele.markdown.Body;
import stele.markdown.Body.Heading;

class PassagesTest {

    @Test
    void anArticleIsCutAtItsHeadings() {
        assertThat(passages(
                        new Html("<p>Before.</p><h2 id=\"a\">One <a href=\"#a\">#</a></h2><p>After <em>one</em>.</p>")))
                .containsExactly(new Said("", "", "Before."), new Said("a", "One", "After one."));
    }

    @Test
    void cellsAndLinesAreParted() {
        assertThat(text(new Html("<table><tr><td>a</td><td>b<br>c</td></tr></table>")))
                .isEqualTo("a b c");
    }

    @Test
    void signsAreUndone() {
        assertThat(text(new Html("<p title=\"a > b\">a &lt; b &amp;amp; c</p>")))
                .isEqualTo("a < b &amp; c");
    }

    @Test
    void whatNobodyReadsIsLeftOut() {
        assertThat(text(new Html("<p>a<script>b < c</script><button type=\"button\">d</button>e</p>")))
                .isEqualTo("ae");
    }

    @Test
    void softHyphensAndPlacesToBreakPartNoWord() {
        assertThat(text(new Html("<p>Ein\u00adstel\u00adlung New-<wbr>CsPool</p>")))
                .isEqualTo("Einstellung New-CsPool");
    }

    @Test
    void blanksAreFoldedAndNoOtherCharacterIsLost() {
        assertThat(text(new Html(
                        "\n<p>\u3000\t\u00adé  \u00ad í\u00a0e\u00ad\r\n<i>n</i> 𠮷\u00ad野&amp;\u00ad ﬁ\u3000</p> ")))
                .isEqualTo("é í\u00a0e n 𠮷野& ﬁ");
    }

    @Test
    void theWordsOfTheThemeAreNotTheAuthors() {
        assertThat(text(
                        new Html("<div class=\"alert\"><p>"),
                        new Word("alert.note"),
                        new Html("</p><p>Read it.</p></div>")))
                .isEqualTo("Read it.");
    }

    @Test
    void imagesSpeakByTheirAlternativeText() {
        assertThat(text(new Html("see"), new Image(0, " alt=\"a &quot;pool&quot;\"", 0, 0, false), new Html("there")))
                .isEqualTo("see a \"pool\" there");
    }

    @Test
    void aLinkWithoutATextIsCalledAsWhereItLeads() {
        assertThat(text(new LinkStart(0, ""), new LinkText(0), new LinkEnd(0))).isEqualTo("Where <it> leads");
    }

    @Test
    void oneArticleAfterAnotherIsRead() {
        var passages = new Passages();
        read(passages, new Html("<p>A long one.</p><h2 id=\"a\">One</h2><p>More of it<script>never ends"));
        var before = passages.text();
        read(passages, new Html("<p>Short.</p>"));
        assertThat(said(passages)).containsExactly(new Said("", "", "Short."));
        assertThat(new String(before, StandardCharsets.UTF_8))
                .startsWith("A long one.")
                .endsWith("More of it");
    }

    @Test
    void capitalsOfTagsDoNotMatter() {
        assertThat(text(new Html("<P>a<STRONG>b</STRONG>c<Script>d</SCRIPT>e<IMG ALT=\"\" alt=\"f\"></P>g")))
                .isEqualTo("abce f g");
    }

    /** What stands under a heading. */
    private record Said(String anchor, String title, String text) {}

    private static String text(Piece... pieces) {
        return passages(pieces).get(0).text();
    }

    private static List<Said> passages(Piece... pieces) {
        var passages = new Passages();
        read(passages, pieces);
        return said(passages);
    }

    private static void read(Passages passages, Piece... pieces) {
        var body = new Body(
                Optional.empty(),
                Optional.empty(),
                List.of(new Heading(2, "a", "One")),
                List.of(),
                List.of(),
                Article.of(Stream.of(pieces).toList()),
                "",
                List.of());
        passages.read(body, index -> "Where <it> leads");
    }

    private static List<Said> said(Passages passages) {
        return passages.list().stream()
                .map(passage -> new Said(
                        passage.anchor(),
                        passage.title(),
                        new String(
                                passages.text(),
                                passage.from(),
                                passage.to() - passage.from(),
                                StandardCharsets.UTF_8)))
                .toList();
    }
}
