package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stele.config.SiteConfig.Trust;
import stele.diagnostic.Diagnostic;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.stage.Outcome;

class LimitsTest {

    private static final long STACK = 64L << 20;

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                Arguments.of("limit/file-size", 1, "a\n".repeat(1 << 20) + "a"),
                Arguments.of("limit/line-length", 3, "a\n\n" + "a".repeat((64 << 10) + 1)),
                Arguments.of("limit/block-length", 3, "a\n\n" + "abcdefg\n".repeat(33 << 10)),
                Arguments.of("limit/nesting", 1, "> ".repeat(101) + "a"),
                Arguments.of("limit/nesting", 1, "- ".repeat(101) + "a"),
                Arguments.of("limit/nesting", 2, "a\n" + " ".repeat(401) + "10) a"),
                Arguments.of("limit/nesting", 1, "[".repeat(201)),
                Arguments.of("limit/nesting", 1, "*".repeat(1001)),
                Arguments.of("limit/nesting", 1, "*a **a ".repeat(501)),
                Arguments.of("limit/delimiters", 1, "[a] ".repeat(2001)),
                Arguments.of("limit/delimiters", 1, "](a ".repeat(2001)),
                Arguments.of("limit/delimiters", 1, "<? ".repeat(501)),
                Arguments.of("limit/delimiters", 1, "<!X ".repeat(501)),
                Arguments.of("limit/delimiters", 1, "WWW.a ".repeat(501)),
                Arguments.of("limit/delimiters", 1, "a*a".repeat(10_001)),
                Arguments.of("limit/delimiters", 1, runs(101)),
                Arguments.of(
                        "limit/file-size",
                        100_001,
                        "a\n".repeat(4000).concat("\n").repeat(25)),
                Arguments.of("limit/headings", 20_001, "# a\n\n".repeat(10_001)),
                Arguments.of("limit/block-length", 2001, "|a|\n|-|\n" + "|b|\n".repeat(1999)),
                Arguments.of("limit/line-length", 1, "# a" + " ".repeat(501) + "b"),
                Arguments.of("limit/line-length", 1, "a" + "\u0301".repeat(501)),
                Arguments.of("limit/line-length", 1, "a.".repeat(1001)),
                Arguments.of("limit/references", 10_001, "[a]: b\n\n".repeat(5001)));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void aTextThatWouldTakeTooLongIsRefusedWhereItDoes(String rule, int line, String markdown) {
        var outcome = Sample.read(markdown, Trust.SAFE);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::rule).containsExactly(rule);
        assertThat(outcome.diagnostics().get(0).position().line()).isEqualTo(line);
    }

    /** Around each bound, alone and behind front matter, after ordinary text, and with a character that is left out. */
    @ParameterizedTest
    @MethodSource("tooMuch")
    void aGlanceNeverOverlooksWhatACloseLookFinds(String rule, int line, String markdown) {
        for (int length : new int[] {markdown.length(), markdown.length() * 9 / 10, markdown.length() / 2, 600, 101}) {
            var text = markdown.substring(0, Math.min(length, markdown.length()));
            for (var before : List.of("", "Text with [a link](b).\n\n", "\0\n\n", "\u0001\n\n")) {
                var file = new SourceFile(new SourcePath("content", "a.md"), "---\na: [[[[\n---\n" + before + text);
                assertThat(Limits.overstepped(Manuscript.of(file, 16)))
                        .isEqualTo(Limits.scanned(Manuscript.of(file, 16)));
            }
        }
    }

    static Stream<Arguments> hard() {
        int n = 1990;
        int few = 499;
        return Stream.of(
                Arguments.of("nested emphasis", "*a **a ".repeat(few) + "b" + " a** a*".repeat(few)),
                Arguments.of("closers of emphasis", "a_ ".repeat(n)),
                Arguments.of("openers of emphasis", "_a ".repeat(999)),
                Arguments.of("cmark issue 389", "*a ".repeat(few) + "_a*_ ".repeat(few)),
                Arguments.of("a multiple of three", "a**b" + "c* ".repeat(n)),
                Arguments.of("openers of links, closers of emphasis", "[ a_".repeat(190) + "] [ a_".repeat(n - 200)),
                Arguments.of("openers of links and titles", "[ (](".repeat(n)),
                Arguments.of("images in images", "![[]()".repeat(190)),
                Arguments.of("links and emphasis", "**x [a*b**c*](d)".repeat(n)),
                Arguments.of("nested brackets", "[".repeat(200) + "a" + "]".repeat(200)),
                Arguments.of("nested quotes", "> ".repeat(100) + "a*".repeat(n)),
                Arguments.of("nested lists", nestedList(195)),
                Arguments.of("blank lines in nested lists", "- ".repeat(99) + "x" + "\n".repeat(n)),
                Arguments.of(
                        "blank lines in nested lists in a quote", "> " + "- ".repeat(98) + "x\n" + ">\n".repeat(n)),
                Arguments.of("backticks", runs(99).repeat(8)),
                Arguments.of("unclosed links", "[a](<b ".repeat(n - 1)),
                Arguments.of("unclosed titles", "[a](b \"c".repeat(n - 1)),
                Arguments.of("unclosed definitions", "[a]: u \"\n".repeat(n)),
                Arguments.of("unclosed comments", "a <!--".repeat(few)),
                Arguments.of("unclosed instructions", "a <?".repeat(few)),
                Arguments.of("unclosed sections", "a <![CDATA[".repeat(99)),
                Arguments.of("unclosed attributes", "a <a b='".repeat(n)),
                Arguments.of("addresses", "www.a.".repeat(few)),
                Arguments.of("many definitions", "[a]: b\n\n".repeat(4990) + "[a] ".repeat(n)),
                Arguments.of("tables in text", "aaa\n-\n\u000b\n".repeat(n)),
                Arguments.of("long tables", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(n)),
                Arguments.of("nested elements", "<div>".repeat(5000) + "a"),
                Arguments.of("nested tables", "<table><tr><td>".repeat(n)),
                Arguments.of("unclosed elements", "<b>\n\na\n\n".repeat(n)),
                Arguments.of("unclosed scripts", "a <script> ".repeat(n)),
                Arguments.of("unknown elements", "<x> ".repeat(n)),
                Arguments.of("many alerts", "> [!NOTE]\n> a\n".repeat(n)),
                Arguments.of("many headings", "# a\n\n".repeat(n)),
                Arguments.of("blanks in a heading", ("# a" + " ".repeat(500) + "b\n").repeat(100)),
                Arguments.of("marks on a letter", ("a" + "\u0301".repeat(500)).repeat(120)),
                Arguments.of("parts of a word", ("a.".repeat(1000) + " ").repeat(30)),
                Arguments.of("spans", "<span>".repeat(10_000)),
                Arguments.of("leaders and rules", ".".repeat(5000) + "\n" + "-".repeat(5000)),
                Arguments.of("control characters", "a\u0001".repeat(n)),
                Arguments.of("a long word", "a".repeat(60_000)));
    }

    /** On a stack as the build gives it; many times what it takes, as machines are busy. */
    @ParameterizedTest
    @MethodSource("hard")
    void aTextThatIsHardToReadTakesAMoment(String name, String markdown) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var outcome = onLargeStack(markdown);
            assertThat(outcome.value()).as(name + " " + outcome.diagnostics()).isPresent();
        });
    }

    @Test
    void realTextIsFarFromAnyLimit() {
        assertThat(Sample.read(
                                "| `a` | **b** | [c](d) |\n|-|-|-|\n" + "| `a` | **b** | [c](d) |\n".repeat(1000),
                                Trust.SAFE)
                        .value())
                .isPresent();
        assertThat(Sample.read("# a\n\n" + "word ".repeat(10_000), Trust.SAFE).value())
                .isPresent();
    }

    private static Outcome<Body> onLargeStack(String markdown) throws InterruptedException {
        var outcomes = new java.util.ArrayList<Outcome<Body>>();
        var thread = new Thread(null, () -> outcomes.add(Sample.read(markdown, Trust.SAFE)), "reader", STACK);
        thread.setDaemon(true);
        thread.start();
        thread.join();
        return outcomes.get(0);
    }

    private static String runs(int lengths) {
        var text = new StringBuilder();
        for (int i = 1; i <= lengths; i++) {
            text.append('e').append("`".repeat(i));
        }
        return text + "\n";
    }

    private static String nestedList(int depth) {
        var text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append("  ".repeat(i)).append("* a\n");
        }
        return text.toString();
    }
}
