package stele.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.topic.Sources.described;
import static stele.topic.Sources.file;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.stage.Outcome;

class FrontMatterBlockTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: X\n---\nBody",
                "---  \ntitle: X\n--- \t\nBody",
                "---\ntitle: X\n...\nBody",
                "---\ntitle: >\n  X\n  ---\n---\nBody"
            })
    void aBlockEndsAtTheNextFence(String text) {
        var block = FrontMatterBlock.find(file("a.md", text)).value().orElseThrow();
        assertThat(text.substring(block.bodyOffset())).isEqualTo("Body");
        assertThat(block.frontMatter()
                        .value()
                        .flatMap(found -> found.text("TITLE"))
                        .orElseThrow())
                .startsWith("X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: X\n---", "---\ntitle: X\n---\n"})
    void aFileMayEndWithItsBlock(String text) {
        var block = FrontMatterBlock.find(file("a.md", text)).value().orElseThrow();
        assertThat(block.bodyOffset()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n---\n", "---\n\n# no keys yet\n---\nBody"})
    void aBlockMayHoldNothing(String text) {
        var outcome = read(text);
        assertThat(outcome.value().orElseThrow().values().entries()).isEmpty();
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# Title\n\n---\n", "--- x\n", "----\n", "Text"})
    void aFileWithoutABlockIsAllBody(String text) {
        var outcome = FrontMatterBlock.find(file("a.md", text));
        assertThat(outcome.value().orElseThrow().bodyOffset()).isZero();
        assertThat(described(outcome))
                .containsExactly(
                        "content/a.md:1:1: info: the file does not start with front matter [frontmatter/missing]");
        assertThat(read(text).value().orElseThrow().values().entries()).isEmpty();
    }

    @Test
    void aBlockThatDoesNotStartTheFileIsPointedOut() {
        assertThat(described(FrontMatterBlock.find(file("a.md", "\n \n---\ntitle: X\n---\n"))))
                .containsExactly(
                        "content/a.md:3:1: warning: the front matter stands below the first line and is taken for text"
                                + " [frontmatter/missing]"
                                + " (move the '---' that opens it to the first line)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "---/title: X/ms:assetid: y/# Heading//Text|4",
                "---/keywords:/- NOCSH//Dies ist Text.|5",
                "---/title: >/  X : y//Remarque : du texte|5",
                "---/title: X//> [!NOTE]|4"
            })
    void aBlockThatIsNeverClosedSaysWhereTheTextBegins(String lines, int body) {
        assertThat(described(FrontMatterBlock.find(file("a.md", lines.replace('/', '\n')))))
                .containsExactly("content/a.md:1:1: error: the front matter that opens here is never closed"
                        + " [frontmatter/unclosed] (write '---' before line " + body
                        + ", where the text seems to begin)");
    }

    @Test
    void aBlockWithoutABodyIsClosedAtTheEnd() {
        assertThat(described(FrontMatterBlock.find(file("a.md", "---\ntitle: X\nlist: [a,\n]\n"))))
                .containsExactly("content/a.md:1:1: error: the front matter that opens here is never closed"
                        + " [frontmatter/unclosed] (close it with a line '---')");
    }

    @Test
    void brokenYamlIsReportedWhereItStandsInTheFile() {
        assertThat(described(read("---\nother: x\ntitle: Phase 1 : X\n---\n# Phase 1\n")))
                .containsExactly(
                        "content/a.md:3:16: error: the value of 'title' holds a ':' that YAML takes for the end of a key"
                                + " [frontmatter/syntax] (quote the value: \"Phase 1 : X\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n- a\n---\n", "---\nText between rules\n---\n"})
    void whatIsNoMappingIsNoFrontMatter(String text) {
        assertThat(described(read(text)))
                .singleElement()
                .asString()
                .matches(
                        "content/a.md:2:1: error: the front matter is (a list|text), not keys and values \\[frontmatter/wrong-type] .*");
    }

    @Test
    void proseThatACommentCutsShortIsReported() {
        var outcome = read("---\nTOCTitle: C# # 2\nms.author: a # b\n---\n");
        assertThat(outcome.value()).isPresent();
        assertThat(described(outcome)).singleElement().asString().startsWith("content/a.md:2:14: warning:");
    }

    private static Outcome<FrontMatter> read(String text) {
        var block = FrontMatterBlock.find(file("a.md", text)).value().orElseThrow();
        return block.frontMatter();
    }

    /** The first line of hyphens or dots, and no other, whatever stands around it. */
    @Test
    void theBlockEndsAtTheFirstLineThatClosesIt() {
        var closing = Pattern.compile("^(?:---|\\.\\.\\.)[ \t]*(?:\n|\\z)", Pattern.MULTILINE);
        var parts = List.of("---", "...", "\n", "\n", " ", "\t", "a: b", "-", "\u2028", "---\n");
        var random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder("---\n");
            for (int i = random.nextInt(8); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            var match = closing.matcher(text);
            var block = FrontMatterBlock.find(new SourceFile(new SourcePath("content", "a.md"), text.toString()));
            assertThat(block.value().map(found -> found.end() + " " + found.bodyOffset()))
                    .as(text.toString())
                    .isEqualTo(match.find(4) ? Optional.of(match.start() + " " + match.end()) : Optional.empty());
        }
    }
}
