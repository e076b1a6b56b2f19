package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The tree of a text is the one that flexmark's own reader of documents makes. */
class BlockReaderTest {

    private static final Grammar GRAMMAR = Grammar.of(Dialect.extensions(false));
    private static final Parser FLEXMARK = Parser.builder(new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            Dialect.extensions(false).stream()
                                    .filter(it -> !(it instanceof BlockStarts))
                                    .toList()))
            .build();

    /** What lines are made of, and their ends. */
    private static final List<String> PIECES = List.of(
            "a",
            "b c",
            "é",
            "\uD83D\uDE00",
            "- ",
            "-",
            "* ",
            "+\t",
            "1. ",
            "2) ",
            "10. ",
            "- [ ] ",
            "- [x] ",
            "> ",
            ">",
            "> [!NOTE]",
            "[!TIP]",
            "# ",
            "## a #",
            "===",
            "---",
            "***",
            "```",
            "~~~ a",
            "<div>",
            "</div>",
            "<!-- ",
            "-->",
            "<b>",
            "| a | b |",
            "|-|-|",
            "| --- | :-: |",
            "|---|",
            "|",
            "[a]: b",
            "[a]: <b> 'c'",
            "[a]",
            "[c]: d\n 'e'",
            "'e'",
            "**a** ",
            "    ",
            "   ",
            "  ",
            " ",
            "\t",
            " \t",
            "\n",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "\n\n\n",
            "\n  ",
            "\n    ",
            "\n\t",
            "  \n",
            "\\",
            "`a`",
            "[caption]",
            "1",
            "x. ",
            "#",
            "##",
            "####### ",
            " #",
            " ##",
            "\u2028",
            "= ",
            "- - -",
            "_ _ _",
            "* * *",
            "**",
            "__",
            "~~~",
            "    > ",
            "`` ",
            "<script>",
            "</script>",
            "<pre ",
            "<!A",
            "<![CDATA[",
            "]]>",
            "<? ",
            "?>",
            "<a:div>",
            "<é:p>",
            "<a-b>",
            "<p",
            "<p/>",
            "</td ",
            "<x y=z>",
            "/>",
            ">");

    private static void assertSame(String markdown) {
        assertThat(Tree.of(BlockReader.read(GRAMMAR, markdown)))
                .as(markdown)
                .isEqualTo(Tree.of(FLEXMARK.parse(markdown)));
    }

    @Test
    void inTheExamplesOfCommonMark() {
        ExampleReader.readExamples(TestResources.getSpec()).stream()
                .map(Example::getSource)
                .forEach(example -> {
                    assertSame(example);
                    assertSame(example.replace('→', '\t'));
                });
    }

    @Test
    void inLinesOfAnyKind() {
        var random = new Random(11);
        for (int i = 0; i < 12_000; i++) {
            var markdown = new StringBuilder();
            for (int piece = random.nextInt(30); piece >= 0; piece--) {
                markdown.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertSame(markdown.toString());
        }
    }

    @Test
    void inTextsWithoutALine() {
        assertSame("");
        assertSame("\n");
        assertSame("\n\n");
        assertSame("a");
    }
}
