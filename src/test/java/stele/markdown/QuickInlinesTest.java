package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** Lines are taken apart as by flexmark's regular expressions. */
class QuickInlinesTest {

    private static final Parser QUICK = parser(QuickInlines::new);
    private static final Parser PLAIN = parser(CommonMarkInlines::new);

    /** What means something within a line, and what is nearly that. */
    private static final List<String> PIECES = List.of(
            "a",
            "b c",
            "é",
            "*",
            "**",
            "***",
            "_",
            "__",
            "~~",
            "~",
            "`",
            "``",
            "[",
            "]",
            "![",
            "(",
            ")",
            "](",
            "[]",
            "][",
            "[a]",
            "[a]: b",
            "[é]",
            "!",
            "\\",
            "\\*",
            "\\]",
            "\\[",
            "\\\\",
            "\\a",
            "&amp;",
            "&",
            "&#x41;",
            "<",
            ">",
            "<a>",
            "</a>",
            "<!--",
            "-->",
            "<a:b>",
            "<a@b.c>",
            "<http://a b>",
            "<https://a.b/c>",
            "\n",
            "\r\n",
            "\r",
            " \n",
            "  \n",
            "\\\n",
            " ",
            "  ",
            "\t",
            "\u00A0",
            "\u2003",
            "“",
            "€",
            "+",
            "|",
            "| - |",
            "---",
            ":",
            "\"",
            "'",
            "(b)",
            "(b 'c')",
            "(<b c> \"d\")",
            "(b(c))",
            "(b(c)",
            "(\n b\n 'c')",
            "\uD83D\uDE00",
            "\uD83D",
            "> ",
            "- ",
            "1. ",
            "    ",
            "\n\n",
            "\0",
            "www.a.b",
            "/",
            "{",
            "}",
            ".");

    private static Parser parser(InlineParserFactory inlines) {
        return Parser.builder(new MutableDataSet()
                        .set(
                                Parser.EXTENSIONS,
                                List.of(
                                        new CommonMark(inlines),
                                        TablesExtension.create(),
                                        StrikethroughExtension.create())))
                .build();
    }

    private static void assertSame(String markdown) {
        assertThat(Tree.of(QUICK.parse(markdown)))
                .as(markdown.replace('\0', '0'))
                .isEqualTo(Tree.of(PLAIN.parse(markdown)));
    }

    @Test
    void inTheExamplesOfCommonMark() {
        ExampleReader.readExamples(TestResources.getSpec()).stream()
                .map(Example::getSource)
                .forEach(QuickInlinesTest::assertSame);
    }

    @Test
    void inAnythingThatMayStandInALine() {
        var random = new Random(7);
        for (int i = 0; i < 8_000; i++) {
            var markdown = new StringBuilder();
            for (int piece = random.nextInt(24); piece >= 0; piece--) {
                markdown.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertSame(markdown.toString());
        }
    }

    @Test
    void inLabelsOfAnyLength() {
        for (int length : List.of(0, 1, 998, 999, 1000)) {
            var label = "a".repeat(length);
            assertSame("[" + label + "]: b\n\n[" + label + "] [c][" + label + "]");
            assertSame("[" + label + "\uD83D\uDE00]: b\n\n[c][" + label + "\uD83D\uDE00]");
        }
    }
}
