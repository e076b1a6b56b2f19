package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stele.config.SiteConfig.Trust;
import stele.diagnostic.Position;
import stele.file.SourceFile;
import stele.file.SourcePath;

class CloseReadingTest {

    private static final String FRONT = "---\ntitle: A\n---\n";

    @Test
    void headingsAreNotedAsWrittenWhoeverWritesThem() {
        assertThat(parts("""
                # <a name="x"></a>One *two* `three` &amp; \\*

                Setext [link](a.md)
                ---

                <h4 id="y">Raw
                &eacute;t&eacute;</h4>

                ####
                """))
                .containsExactly(
                        "4:1 HEADING 1 One two three & *", "6:1 HEADING 2 Setext link", "9:1 HEADING 4 Raw été");
    }

    @Test
    void partsStandInOrderAtTheirPlaces() {
        assertThat(parts("""
                1. one

                   - two ![](images/Dd.png?x "t")

                     > [!Note]
                     > text

                     > [!TIP] more
                     > [!caution]
                     > last

                   ```cmd
                   dir  /s
                   ```

                <ul><li><img alt="" src='a/b%20c.gif'></li></ul>

                    indented code

                | a | b |
                |---|---|
                | ![x][ref] | 2 |

                <table>
                <tr><td>

                - item

                <pre>a &lt;
                b</pre></td></tr>
                </table>

                [ref]: x/ref.svg
                """))
                .containsExactly(
                        "4:1 LIST_ITEM",
                        "6:4 LIST_ITEM",
                        "6:10 IMAGE Dd.png",
                        "8:8 ALERT note",
                        "11:8 ALERT tip",
                        "12:8 ALERT caution",
                        "15:4 CODE dir /s",
                        "19:5 LIST_ITEM",
                        "19:9 IMAGE b%20c.gif",
                        "21:5 CODE indented code",
                        "23:1 TABLE",
                        "25:3 IMAGE ref.svg",
                        "27:1 TABLE",
                        "30:1 LIST_ITEM",
                        "32:1 CODE a < b");
    }

    @Test
    void everyIdIsNotedAtItsPlaceAlsoTheSecondOfTwo() {
        assertThat(ids("""
                <a name="one"></a>Text <span id=two>x</span> and <a name='n' id='three' href="#">y</a>

                <div id="one"
                     ID="lost"><p
                  id = "a&amp;b">z</p></div>

                `<a name="code">` <a name=""></a> <input id="gone"> <unknown id="text">
                """)).containsExactly("4:10 one", "4:33 two", "4:66 three", "6:10 one", "8:9 a&b");
    }

    @Test
    void proseIsRunsOfWordsWithoutMarkup() {
        assertThat(prose("""
                # A *b*c d

                See [the **big** text](a.md "title") or `code` at
                <https://example.org/x> now, 2 \\* 3&nbsp;= 6.

                - [x] done https://a.b/c.
                """))
                .containsExactly(
                        "# 4:3'A' 4:6'b 4:8'c d",
                        "6:1'See' 6:6'the'L 6:12'big'L 6:18'text'L 6:38'or' 6:48'at' 7:25'now, 2' 7:33'* 3' 7:42'= 6.",
                        "9:7'done' 9:25'.");
    }

    @Test
    void theWordsOfRawHtmlAreProseToo() {
        assertThat(prose("""
                <table>
                <tr><th>Head</th><td>one<br>two <a href="x">three</a></td></tr>
                <tr><td><p>four</p>

                five **six**

                </td><td><code>no</code> yes <script>no</script><FQDN></td></tr></table>

                <h2>Title</h2>
                <pre>
                no

                no</pre>
                """))
                .containsExactly(
                        "5:9'Head",
                        "5:22'one' 5:29'two' 5:45'threeL",
                        "6:12'four",
                        "8:1'five' 8:8'six",
                        "10:26'yes'",
                        "# 12:5'Title");
    }

    @Test
    void aLineOfARunIsOneLineAlsoInAQuoteInAList() {
        assertThat(prose("""
                - > [!NOTE]
                  > first  line
                  > second\u00A0line
                """)).containsExactly("5:5'first  line' 6:5'second\u00A0line");
    }

    @Test
    void charactersThatAreLeftOutOrReplacedAreNoPartOfARun() {
        assertThat(prose("a\u0001b c\u0000d \uFFFDe\u200Bf\n")).containsExactly("4:1'a 4:3'b c 4:7'd \uFFFDe\u200Bf");
    }

    @Test
    void theRevisionLineIsNoProse() {
        assertThat(prose("# T\n\n_**Changed:** 2012-10-19_\n\nText 2012-10-19\n"))
                .containsExactly("# 4:3'T", "8:1'Text 2012-10-19");
    }

    @Test
    void passagesReadAsOneLine() {
        var passages = facts("Some **bold**ness,\nand `code` more.").prose();
        assertThat(passages.get(0).text()).isEqualTo("Some boldness, and more.");
    }

    @Test
    void aBuildNotesNothing() {
        var file = new SourceFile(new SourcePath("content", "a.md"), "# A");
        assertThat(MarkdownReader.read(file, 0, Trust.SAFE, false)
                        .value()
                        .orElseThrow()
                        .facts())
                .isEqualTo(Facts.NONE);
    }

    private static List<String> parts(String markdown) {
        return facts(markdown).parts().stream()
                .map(part ->
                        (place(part.position()) + " " + part.kind() + " " + part.detail() + " " + part.text()).strip())
                .toList();
    }

    private static List<String> ids(String markdown) {
        return facts(markdown).ids().stream()
                .map(id -> place(id.position()) + " " + id.id())
                .toList();
    }

    /** Where a file holds a character that HTML forbids, each character is looked at, and not whole stretches. */
    @Test
    void aTextIsReadAsItIsWhereEachCharacterIsLookedAt() {
        var text = """
                # One *two* &nbsp;three \\* four

                Lines of \\[words\\], with  two  blanks\u00a0and `code`
                that go on\\
                > and https://example.org/a?b=c&d=e here, &amp; there &copy; \\& \\x

                1. item [link *it* \\_](a.md) x\tend\s\s
                   lazy <b>raw &eacute; text</b>¶ more

                | a \\| b | c |
                |---|---|
                | \u00e9t\u00e9 `x \\| y` z | d |

                <p> raw
                 lines &amp; <a href="b.md">more \\* </a></p>
                """.replace('¶', '\u2028');
        assertThat(prose(text + "\n\u0001")).isEqualTo(prose(text)).hasSize(6);
        assertThat(parts(text + "\n\u0001")).isEqualTo(parts(text));
    }

    /** A passage as its runs, each with its place, then {@code '} where words are parted and {@code L} for a link. */
    private static List<String> prose(String markdown) {
        return facts(markdown).prose().stream()
                .map(passage -> (passage.heading() ? "# " : "")
                        + String.join(
                                " ",
                                passage.runs().stream()
                                        .map(run -> place(run.position()) + "'" + run.text() + (run.spaced() ? "'" : "")
                                                + (run.link() ? "L" : ""))
                                        .toList()))
                .toList();
    }

    private static String place(Position position) {
        return position.line() + ":" + position.column();
    }

    private static Facts facts(String markdown) {
        var file = new SourceFile(new SourcePath("content", "a.md"), FRONT + markdown);
        return MarkdownReader.read(file, FRONT.length(), Trust.SAFE, true)
                .value()
                .orElseThrow()
                .facts();
    }
}
