package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** Blocks start where they start for flexmark, which tries every kind of block on every line. */
class BlockStartsTest {

    private static final Parser PARSER = parser(List.of(new CommonMark(), new BlockStarts(false)));
    private static final Parser TRYING_EVERYTHING = parser(List.of(new CommonMark()));

    /** What lines begin with, and what is nearly that. */
    private static final List<String> STARTS = List.of(
            "# ",
            "#",
            "####### ",
            "=",
            "===",
            "-",
            "---",
            "- - -",
            "- ",
            "* ",
            "***",
            "* * *",
            "_ _ _",
            "__",
            "+ ",
            "1. ",
            "2) ",
            "```",
            "```` a",
            "~~~",
            "~~~ `",
            "``",
            "<div>",
            "</p>",
            "<!-- ",
            "-->",
            "<?",
            "<a>",
            "<a ",
            "<script>",
            "</script>",
            "<",
            "> ",
            ">",
            "    ",
            "  ",
            "\t",
            "é",
            "a",
            "|",
            "[a]: b",
            "\\",
            "");

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder(new MutableDataSet().set(Parser.EXTENSIONS, extensions))
                .build();
    }

    private static String html(Parser parser, String markdown) {
        return new Rendering(parser.parse(markdown), markdown).html();
    }

    private static void assertSame(String markdown) {
        assertThat(html(PARSER, markdown)).as(markdown).isEqualTo(html(TRYING_EVERYTHING, markdown));
    }

    @Test
    void inTheExamplesOfCommonMark() {
        ExampleReader.readExamples(TestResources.getSpec()).stream()
                .map(Example::getSource)
                .forEach(BlockStartsTest::assertSame);
    }

    @Test
    void inLinesThatBeginInAnyWay() {
        var random = new Random(5);
        for (int i = 0; i < 4_000; i++) {
            var markdown = new StringBuilder();
            for (int line = random.nextInt(6); line >= 0; line--) {
                for (int start = random.nextInt(3); start >= 0; start--) {
                    markdown.append(STARTS.get(random.nextInt(STARTS.size())));
                }
                markdown.append(random.nextBoolean() ? "x\n" : "\n");
            }
            assertSame(markdown.toString());
        }
    }
}
