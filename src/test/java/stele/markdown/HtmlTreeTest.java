package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import stele.config.SiteConfig.Trust;
import stele.file.SourceFile;
import stele.file.SourcePath;

/** The tree that is grown is the one that a parser makes of the HTML, node by node, marks and all. */
class HtmlTreeTest {

    private static final List<String> PARTS = List.of(
            "# ",
            "## a\n",
            "- ",
            "1. ",
            "7. ",
            "> ",
            "> [!NOTE]\n> ",
            "- [ ] ",
            "- [x] ",
            "  ",
            "    ",
            "\n",
            "\n\n",
            "  \n",
            "\\\n",
            "*",
            "**",
            "***",
            "_",
            "~~",
            "`",
            "``",
            "```\n",
            "``` a&amp;b\n",
            "[",
            "](b)",
            "](b?a=1&b=2 \"c &amp; d\")",
            "](b \"c\n  d\")",
            "![",
            "|",
            "|a|\n|-|\n",
            "|a|b|\n|:-|-:|\n|c|d|\n",
            "&lt;",
            "&amp;lt;",
            "&#13;",
            "&#1;",
            "&nbsp;",
            "&",
            "<",
            ">",
            "\"",
            "www.a.b",
            "<table>",
            "</table>",
            "<tr>",
            "</tr>\n",
            "<td>",
            "</td>",
            "<th a='b'>",
            "</th>",
            "<tbody>",
            "</tbody>",
            "<p>",
            "</p>\n",
            "<div>\n",
            "\n</div>\n\n",
            "<span>",
            "</span>",
            "<a id='x'></a>",
            "<a href=y>",
            "</a>",
            "<b>",
            "</b>",
            "<br/>",
            "<col>",
            "<ul>",
            "<li>",
            "</li>",
            "</ul>",
            "a@b.cd",
            "<x://y>",
            "[r]\n\n[r]: s 't'\n\n",
            "a",
            "é",
            " ",
            "\t",
            "***\n",
            "a\n===\n",
            "\uD83D\uDE00");

    private static Reading reading(String markdown) {
        return new Reading(Manuscript.of(new SourceFile(new SourcePath("content", "a.md"), markdown), 0), Trust.SAFE);
    }

    /** Whether the tree was grown; where it was, it has to be the parser's. */
    private static boolean grows(String markdown) {
        var growing = reading(markdown);
        var document = Dialect.of(Trust.SAFE).parse(growing);
        var grown = TopicRendering.tree(document, growing);
        var parsing = reading(markdown);
        var parsed = Parser.parseBodyFragment(new TopicRendering(document, parsing).html(), "")
                .body();
        parsing.takeMarks(parsed);
        grown.ifPresent(body -> assertThat(lines(body, growing)).as(markdown).isEqualTo(lines(parsed, parsing)));
        return grown.isPresent();
    }

    private static List<String> lines(Element body, Reading reading) {
        var lines = new ArrayList<String>();
        body.traverse((node, depth) -> lines.add(depth + " " + line(node, reading)));
        return lines;
    }

    private static String line(Node node, Reading reading) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        var line = new StringBuilder(node.nodeName());
        for (Attribute attribute : node.attributes()) {
            line.append(' ').append(attribute.getKey()).append('=').append(attribute.getValue());
        }
        return node instanceof Element element ? line + " @" + reading.mark(element) : line.toString();
    }

    @Test
    void ofTheExamplesOfCommonMark() {
        var examples = ExampleReader.readExamples(TestResources.getSpec());
        long grown = examples.stream()
                .map(Example::getSource)
                .filter(HtmlTreeTest::grows)
                .count();
        assertThat(grown).isGreaterThan(examples.size() * 3L / 4);
    }

    @Test
    void ofMarkdownThatIsPutTogetherInAnyWay() {
        var random = new Random(5);
        int grown = 0;
        for (int i = 0; i < 6_000; i++) {
            var markdown = new StringBuilder();
            for (int part = random.nextInt(14); part >= 0; part--) {
                markdown.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            grown += grows(markdown.toString()) ? 1 : 0;
        }
        assertThat(grown).isGreaterThan(500);
    }

    @Test
    void ofTagsThatAreClosedInAnyOrder() {
        var random = new Random(6);
        var names = List.of("table", "tbody", "tr", "td", "p", "div", "b", "a", "ul", "li", "span");
        int grown = 0;
        for (int i = 0; i < 6_000; i++) {
            var markdown = new StringBuilder();
            raw(random, names, 4, markdown);
            grown += grows(markdown.toString()) ? 1 : 0;
        }
        assertThat(grown).isGreaterThan(500);
    }

    private static void raw(Random random, List<String> names, int depth, StringBuilder to) {
        var name = names.get(random.nextInt(names.size()));
        to.append('<').append(name).append(random.nextInt(4) == 0 ? " id=\"a b\">" : ">");
        to.append(List.of("", "\n", "\n\n", "a", " *b* ").get(random.nextInt(5)));
        for (int parts = depth == 0 ? 0 : random.nextInt(3); parts > 0; parts--) {
            raw(random, names, depth - 1, to);
        }
        to.append(List.of("", "\n", "\n\n", "a", "&lt;").get(random.nextInt(5)));
        to.append(random.nextInt(20) == 0 ? "" : "</" + name + ">\n");
    }

    @Test
    void ofTablesAsConvertersWriteThem() {
        assertThat(
                        grows(
                                "<table>\n<colgroup>\n<col/>\n<col>\n</colgroup>\n<thead>\n<tr>\n<th><p>A</p></th>\n<th>B</th>\n</tr>\n"
                                        + "</thead>\n<tbody>\n<tr>\n<td><p>*a*</p></td>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n\n<a id=\"x\"></a>b"))
                .isTrue();
    }

    @Test
    void nobodyVouchesForWhatIsNotClosedAndDeepTrees() {
        assertThat(grows("a <b>c</b>")).isTrue();
        assertThat(grows("a <b>c")).isFalse();
        assertThat(grows("<p>a")).isFalse();
        assertThat(grows("> ".repeat(60) + "a")).isTrue();
        assertThat(grows("> ".repeat(70) + "a")).isFalse();
    }

    @Test
    void nobodyVouchesForWhatAParserMoves() {
        assertThat(tree().open("p").inside().open("div").inside().close("div").close("p"))
                .returns(Optional.empty(), it -> ((HtmlTree) it).body());
        assertThat(tree().open("a").inside().open("a").inside().close("a").close("a"))
                .returns(Optional.empty(), it -> ((HtmlTree) it).body());
        assertThat(tree().open("marquee").inside().close("marquee"))
                .returns(Optional.empty(), it -> ((HtmlTree) it).body());
        assertThat(grows("[a](c \"d\n  e\")")).isFalse();
    }

    private static HtmlTree tree() {
        return new HtmlTree("mark", new HashMap<>(), true);
    }
}
