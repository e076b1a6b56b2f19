package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stele.config.SiteConfig.Trust;
import stele.diagnostic.Position;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.markdown.Directive.Kind;
import stele.stage.Outcome;

class DirectivesTest {

    @Test
    void aCommentNamesRulesAndAReason() {
        var directive = only("""
                <!-- stele-disable-next-line link/missing-topic, html/* -- comes with 2.0 -->

                [a](b.md)
                """);
        assertThat(directive.kind()).isEqualTo(Kind.NEXT_LINE);
        assertThat(directive.rules()).containsExactly("link/missing-topic", "html/*");
        assertThat(directive.reason()).isEqualTo("comes with 2.0");
        assertThat(directive.position()).hasToString("content/a.md:1:1");
        assertThat(directive.line()).isEqualTo(3);
    }

    @Test
    void aReasonMayHoldHyphensAndStandWithoutRules() {
        var directive = only("<!--stele-disable -- first -- second-->\n\ntext");
        assertThat(directive.rules()).isEmpty();
        assertThat(directive.reason()).isEqualTo("first -- second");
        assertThat(directive.line()).isZero();
        assertThat(directive.covers("any/rule")).isTrue();
    }

    @Test
    void aCommentMayStandInALineAListAQuoteOrATable() {
        var directives = directives("""
                Words <!-- stele-disable a/b --> go <!-- stele-enable a/b --> on.

                - item

                  <!-- stele-disable a/c -->

                > <!-- stele-disable-next-line a/d -->
                >
                > quoted

                <table><tr><td>
                <!-- stele-disable-next-line a/e -->
                cell</td></tr></table>
                """);
        assertThat(directives)
                .extracting(it -> it.position().line() + ":" + it.position().column() + " " + it.rules() + it.line())
                .containsExactly("1:7 [a/b]0", "1:37 [a/b]0", "5:3 [a/c]0", "7:3 [a/d]9", "12:1 [a/e]13");
    }

    @Test
    void whatIsCodeIsNoComment() {
        assertThat(directives("""
                `<!-- stele-disable a/b -->`

                ```
                <!-- stele-disable a/b -->
                ```

                    <!-- stele-disable a/b -->

                \\<!-- stele-disable a/b -->
                """)).isEmpty();
    }

    @Test
    void everyRuleMayBeNamedByAStar() {
        assertThat(only("<!-- stele-disable * -- legacy -->").rules()).isEmpty();
    }

    @Test
    void aCommentInFrontMatterReachesTheFileOrTheNextLine() {
        var text = """
                ---
                # stele-disable translation/* -- written here only
                title: A
                  # stele-disable-next-line frontmatter/empty-value

                key:
                # steles are stones
                ---
                text
                """;
        var directives =
                read(text, text.indexOf("text\n")).value().orElseThrow().directives();
        assertThat(directives)
                .containsExactly(
                        new Directive(at(2, 1), Kind.DISABLE, -1, List.of("translation/*"), "written here only"),
                        new Directive(at(4, 3), Kind.NEXT_LINE, 6, List.of("frontmatter/empty-value"), ""));
    }

    @Test
    void aWordThatNobodyKnowsIsReportedWithTheOneThatWasMeant() {
        var outcome = read("Some <!-- stele-disabel a/b --> text", 0);
        assertThat(outcome.value().orElseThrow().directives()).isEmpty();
        assertThat(outcome.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem)
                    .hasToString("content/a.md:1:6: warning: 'stele-disabel' is nothing that a comment can ask for"
                            + " [suppress/malformed]");
            assertThat(problem.hint()).isEqualTo("write 'stele-disable'");
        });
    }

    @Test
    void whatIsNoRuleIsReportedAndSilencesNothing() {
        var outcome = read("<!-- stele-disable missing-topic -->\n\n<!-- stele-enable a/b: -->\n", 0);
        assertThat(outcome.value().orElseThrow().directives()).isEmpty();
        assertThat(outcome.diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "content/a.md:1:1: warning: 'missing-topic' is no id of a rule [suppress/malformed]",
                        "content/a.md:3:1: warning: 'a/b:' is no id of a rule [suppress/malformed]");
    }

    private static Position at(int line, int column) {
        return new Position("content/a.md", line, column);
    }

    private static Directive only(String markdown) {
        var directives = directives(markdown);
        assertThat(directives).hasSize(1);
        return directives.get(0);
    }

    private static List<Directive> directives(String markdown) {
        return read(markdown, 0).value().orElseThrow().directives();
    }

    private static Outcome<Body> read(String text, int bodyOffset) {
        return MarkdownReader.read(
                new SourceFile(new SourcePath("content", "a.md"), text), bodyOffset, Trust.SAFE, false);
    }
}
