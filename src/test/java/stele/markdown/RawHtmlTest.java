package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.html;
import static stele.markdown.Sample.problems;
import static stele.markdown.Sample.trusted;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.config.SiteConfig.Trust;
import stele.file.SourceFile;
import stele.file.SourcePath;

class RawHtmlTest {

    @Test
    void aTagThatNobodyKnowsIsShownAsText() {
        assertThat(html("Enter <FQDN> here.")).isEqualTo("<p>Enter &lt;FQDN&gt; here.</p>");
        assertThat(problems("Enter <FQDN> here."))
                .containsExactly(
                        "1:7: warning: '<FQDN>' is no HTML element: it is shown as text [html/unknown-element]");
        assertThat(Sample.read("<FQDN>", Trust.SAFE).diagnostics().get(0).hint())
                .isEqualTo("write '\\<FQDN\\>' if that is meant");
    }

    @Test
    void anEndTagThatNobodyKnowsIsShownAsTextToo() {
        assertThat(html("<pool>a</pool>")).isEqualTo("<p>&lt;pool&gt;a&lt;/pool&gt;</p>");
    }

    @Test
    void aLineThatIsATagNobodyKnowsKeepsTheMarkdownAfterIt() {
        assertThat(html("<FQDN>\n**a**\n\n</FQDN>\n*b*"))
                .isEqualTo("<p>&lt;FQDN&gt;\n<strong>a</strong></p>\n<p>&lt;/FQDN&gt;\n<em>b</em></p>");
    }

    @Test
    void anUnknownTagInAnHtmlBlockIsTextToo() {
        assertThat(html("<div class=x>\n<FQDN>\n</div>")).isEqualTo("<div class=\"x\">\n&lt;FQDN&gt;\n</div>");
        assertThat(problems("<div class=x>\n<FQDN>\n</div>"))
                .singleElement()
                .asString()
                .startsWith("2:1:");
        assertThat(Sample.read("<div>\n<FQDN>\n</div>", Trust.SAFE)
                        .diagnostics()
                        .get(0)
                        .hint())
                .isEqualTo("write '&lt;FQDN&gt;' if that is meant");
    }

    @ParameterizedTest
    @CsvSource({
        "<source>, '&lt;source&gt;'",
        "<source pool FQDN>, '&lt;source pool FQDN&gt;'",
        "<address of the server>, '&lt;address of the server&gt;'",
        "<my-widget>, '&lt;my-widget&gt;'",
        "a <b@c.d> e, 'a <a href=\"mailto:b@c.d\">b@c.d</a> e'",
    })
    void aPhraseBetweenAngleBracketsIsText(String written, String shown) {
        assertThat(html(written)).isEqualTo("<p>" + shown + "</p>");
    }

    @Test
    void aScriptGoesWithItsContentAndItsAuthorIsTold() {
        var markdown = "a\n\n<script>\nalert('<b>')\n\n</script>\n\nb";
        assertThat(html(markdown)).isEqualTo("<p>a</p>\n<p>b</p>");
        assertThat(problems(markdown))
                .containsExactly("3:1: warning: '<script>' is removed from the page [html/disallowed]");
    }

    @Test
    void aScriptWithinALineGoesWithItsContent() {
        assertThat(html("a <script>alert(*1*)</script> b")).isEqualTo("<p>a  b</p>");
        assertThat(html("a <svg><path d=x></path></svg> b")).isEqualTo("<p>a  b</p>");
    }

    @Test
    void aScriptThatIsNeverClosedTakesNothingWithIt() {
        assertThat(html("a <script> *b*\n\nc")).isEqualTo("<p>a  <em>b</em></p>\n<p>c</p>");
        assertThat(html("<iframe src=x>\n*b*\n\nc")).contains("*b*").contains("<p>c</p>");
        assertThat(problems("<iframe src=x>")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form action=x>",
                "<button type=submit>",
                "<input type=text>",
                "<base href=x>",
                "<object data=x>",
                "<meta http-equiv=refresh>",
                "<link rel=x>",
                "<embed src=x>",
                "<html>",
                "<body onload=x>",
                "<video src=x>",
            })
    void anElementThatDoesSomethingGoesButWhatItHoldsStays(String tag) {
        assertThat(html("a " + tag + "*b*")).isEqualTo("<p>a <em>b</em></p>");
        assertThat(problems("a " + tag + "*b*")).singleElement().asString().startsWith("1:3: warning: '<");
    }

    @Test
    void commentsGoWithoutAWord() {
        assertThat(html("a <!-- b -- c --> d\n\n<!-- end list -->\n\ne")).isEqualTo("<p>a  d</p>\n<p>e</p>");
        assertThat(problems("<!-- end list -->")).isEmpty();
    }

    @Test
    void aCommentThatIsNotClosedInItsBlockIsReported() {
        var fact =
                "warning: '<!--' is not closed before a blank line: what follows it up to there is removed [html/unclosed]";
        assertThat(html("<div class=x><!-- a\n\n*b*\n\n--></div>\n\nc"))
                .isEqualTo("<div class=\"x\">\n<p><em>b</em></p>\n<p>--&gt;</p></div>\n<p>c</p>");
        assertThat(problems("<div class=x><!-- a\n\n*b*\n\n--></div>\n\nc")).containsExactly("1:14: " + fact);
    }

    @Test
    void aCommentThatIsNeverClosedIsReported() {
        assertThat(html("a\n\n<!-- b\n\nc")).isEqualTo("<p>a</p>");
        assertThat(problems("a\n\n<!-- b\n\nc"))
                .containsExactly(
                        "3:1: warning: '<!--' is never closed: all that follows it is removed [html/unclosed]");
    }

    @Test
    void aTagThatIsNeverClosedIsShownAndSwallowsNothing() {
        assertThat(html("<div id=\"a\n\n# b\n\nc")).isEqualTo("&lt;div id=\"a\n<p>c</p>");
        assertThat(problems("<div id=\"a\n\n# b")).singleElement().asString().contains("[html/unclosed]");
    }

    @Test
    void declarationsAndInstructionsGoAndTheirAuthorIsTold() {
        assertThat(html("a <?php echo?> b <![CDATA[c]]> <!DOCTYPE d> e")).isEqualTo("<p>a  b   e</p>");
        assertThat(problems("a <?php echo?> b"))
                .containsExactly("1:3: warning: '<?php echo?>' is removed from the page [html/disallowed]");
    }

    @Test
    void surplusAndMissingEndTagsStayWithinTheArticle() {
        assertThat(html("</div></div>\n\na\n\n</div>")).isEqualTo("<p>a</p>");
        assertThat(html("<div class=x>\n\na")).isEqualTo("<div class=\"x\">\n<p>a</p>\n</div>");
        assertThat(html("<ul>\n<li>a\n<li>b\n</ul>")).isEqualTo("<ul>\n<li>a\n</li><li>b\n</li></ul>");
    }

    @Test
    void aLessThanSignInHtmlIsText() {
        assertThat(html("<div class=x>a < b </3 <></div>"))
                .isEqualTo("<div class=\"x\">a &lt; b &lt;/3 &lt;&gt;</div>");
    }

    @Test
    void blanksInPreformattedTextStay() {
        assertThat(html("<pre>\n\n  a\n    b\n</pre>")).isEqualTo("<pre tabindex=\"0\">\n\n  a\n    b\n</pre>");
        assertThat(html("```\n\n  a\n```")).isEqualTo("<pre><code>\n  a\n</code></pre>");
    }

    @Test
    void aTrustedTopicKeepsItsElementsAndAttributes() {
        assertThat(trusted("<video src=\"a.mp4\" controls onplay=\"x()\"></video>\n\n<my-widget>a</my-widget>"))
                .isEqualTo(
                        "<p><video src=\"a.mp4\" controls onplay=\"x()\"></video></p>\n<p><my-widget>a</my-widget></p>");
        assertThat(trusted("<script>\nif (a < b) { x(\"&\") }\n</script>"))
                .isEqualTo("<script>\nif (a < b) { x(\"&\") }\n</script>");
        assertThat(Sample.read("<script>x</script><p onclick=x>", Trust.FULL).diagnostics())
                .isEmpty();
    }

    @Test
    void aTrustedTopicIsBalancedAndItsLinksAreKnown() {
        var body = Sample.read("</div>\n<div class=x><a href=b.md onclick=x>b</a>", Trust.FULL)
                .value()
                .orElseThrow();
        assertThat(Sample.html(body)).isEqualTo("<div class=\"x\"><a href=\"b.md\" onclick=\"x\">b</a>\n</div>");
        assertThat(body.links()).hasSize(1);
    }

    @Test
    void marksAreNotSeenEvenIfAnAuthorUsesTheirName() {
        assertThat(trusted("stele-mark <b stele-mark=\"@7\">[a](b)</b>"))
                .isEqualTo("<p>stele-mark <b stele-mark=\"@7\"><a href=\"b\">a</a></b></p>");
    }

    @Test
    void theTagsThatPassAreThoseThatAScannerFindsInWhatIsWritten() {
        var parts = List.of(
                "<b>",
                "<b title=\"x\">",
                "<a href='y' id=z>",
                "<td colspan = 2 />",
                "</b>",
                "</td >",
                "<",
                ">",
                "&",
                "text",
                " ",
                "\n",
                "<!-- x -->",
                "<!x>",
                "<?x?>",
                "<script>",
                "</script>",
                "<font>",
                "</font>",
                "<FQDN>",
                "<source>",
                "<b",
                "<i hidden",
                "'");
        var random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            var html = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                html.append(parts.get(random.nextInt(parts.size())));
            }
            for (var trust : Trust.values()) {
                var file = new SourceFile(new SourcePath("content", "a.md"), html.toString());
                var raw = TagJudge.judgeBlock(
                        BasedSequence.of(html.toString()), new Reading(Manuscript.of(file, 0), trust));
                assertThat(joined(raw.tags()))
                        .as(html.toString())
                        .isEqualTo(TagScanner.scan(raw.html()).stream()
                                .map(RawHtmlTest::withoutThoseOfEndTags)
                                .toList());
            }
        }
    }

    /** Two texts that follow each other are one to a scanner. */
    private static List<Tag> joined(List<Tag> tags) {
        var joined = new ArrayList<Tag>();
        for (var tag : tags) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.is(Tag.Kind.TEXT) && tag.is(Tag.Kind.TEXT)) {
                joined.set(joined.size() - 1, new Tag(Tag.Kind.TEXT, last.start(), tag.end(), "", List.of()));
            } else {
                joined.add(tag);
            }
        }
        return joined;
    }

    /** Nobody asks for the attributes of an end tag. */
    private static Tag withoutThoseOfEndTags(Tag tag) {
        return tag.is(Tag.Kind.END) ? new Tag(tag.kind(), tag.start(), tag.end(), tag.name(), List.of()) : tag;
    }
}
