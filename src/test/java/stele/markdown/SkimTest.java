package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.config.SiteConfig.Trust;
import stele.file.Decoder;
import stele.file.SourceFile;
import stele.file.SourcePath;

class SkimTest {

    private static final SourcePath PATH = new SourcePath("content", "a.md");
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n(?:.*\n)*?---\n");

    /** Of each kind what looks plain and what only seems so. */
    private static final List<String> LINES = List.of(
            "# Phase 4 : Le pool\n",
            "# `code` and *more*\n",
            "# A \\# b #\n",
            "#\tTab\n",
            "  # Indented\n",
            "# \n",
            "# See www.example.org\n",
            "# \u00A0Blanks  \u00A0 within \n",
            "Setext\n===\n",
            "## Two\n",
            "##\n",
            "\n",
            " \n",
            "\u00A0\n",
            "\f\n",
            "_**Modified:** 2012-10-19_\n",
            "_**Modifiée\u00A0:** 2012-10-19_  \n",
            "_**a*b:** 2012-10-19_\n",
            "_**Modified:** 2012-13-19_\n",
            "*__Modified:__ 2012-10-19*\n",
            "**Modified:** 2012-10-19\n",
            "Words\n",
            "- [a](a.md)\n",
            "  * **[a](a.md)**\n",
            "1. [a](a.md)\n",
            "> - [a](asset:a1)\n",
            "- - [a](a.md)\n",
            "-\n  [a](a.md)\n",
            "- &nbsp;[a](a.md)\n",
            "- \u0001[a](a.md)\n",
            "\u0001- [a](a.md)\n",
            "- word [a](a.md)\n",
            "- [ ] [a](a.md)\n",
            "<ul><li><a href=\"a.md\">a</a></li></ul>\n",
            "<UL>\n<LI><a href=\"a.md\">a</a>\n",
            "<!-- note -->\n",
            "<div>\n",
            "<div>\n\n",
            "<div class=\"topic\" id=\"main\">\n\n",
            "<span> </span>\n\n",
            "<span>\u00A0 </span>\n\n",
            "<span></span>\n\n",
            "</div>\n\n",
            "# <a name=\"a-b\"></a>Named\n",
            "# <a name=\"a\"></a>\n",
            "</div>\n",
            "```\n",
            "    code\n",
            "> quote\n",
            "---\n",
            "| a | b |\n| - | - |\n");

    @Test
    void aPlainHeadingIsRead() {
        assertThat(Skim.of("\n# Phase 4\u00A0: “Le pool”, l’arrêt\n\nWords.\n", 0)
                        .heading())
                .hasValue("Phase 4\u00A0: “Le pool”, l’arrêt");
    }

    @Test
    void aRevisionLineUnderThePlainHeadingIsRead() {
        var skim = Skim.of("# A\n\n\u00A0\n\n_**Dernière rubrique modifiée\u00A0:** 2012-10-02_\n\nWords.\n", 0);
        assertThat(skim.knowsRevised()).isTrue();
        assertThat(skim.revised()).hasValue("2012-10-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# A\n", "# A\n\nWords.\n", "# A\n\n## B\n"})
    void wherePlainWordsFollowThereIsNoRevisionLine(String text) {
        var skim = Skim.of(text, 0);
        assertThat(skim.knowsRevised()).isTrue();
        assertThat(skim.revised()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# *A*\n",
                "Words.\n\n# A\n",
                "# A #\n",
                "# A & B\n",
                "# C:\\a\n",
                "# https://a.org\n",
                "#A\n",
                ""
            })
    void whatIsNotPlainIsLeftToTheParser(String text) {
        assertThat(Skim.of(text, 0).heading()).isEmpty();
        assertThat(Skim.of(text, 0).knowsRevised()).isFalse();
    }

    @Test
    void onlyItemsThatMayBeginWithALinkMayListTopics() {
        assertThat(Skim.of("# A\n\n- word [a](a.md)\n1. Click.\n", 0).mayListTopics())
                .isFalse();
        assertThat(Skim.of("# A\n\n  - **[a](a.md)**\n", 0).mayListTopics()).isTrue();
    }

    @Test
    void whatIsSkimmedIsWhatIsParsed() {
        long seed = 4;
        var random = new Random(seed);
        for (int i = 0; i < 6_000; i++) {
            var text = new StringBuilder(random.nextBoolean() ? "# Title\n" : "");
            for (int lines = random.nextInt(6); lines > 0; lines--) {
                text.append(LINES.get(random.nextInt(LINES.size())));
            }
            assertEqual(new SourceFile(PATH, text.toString()), 0);
        }
    }

    @Test
    void theGuideIsSkimmedAsItIsParsed() throws IOException {
        assertAllEqual(Path.of("content"));
    }

    @Test
    void realTopicsAreSkimmedAsTheyAreParsed() throws IOException {
        var corpus = Path.of("..", "shared", "corpus");
        assumeTrue(Files.isDirectory(corpus), "skipped: there are no real topics in ../shared");
        assertAllEqual(corpus);
    }

    private static void assertAllEqual(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(it -> it.toString().endsWith(".md")).toList()) {
                var source = Decoder.decode(new SourcePath("content", file.toString()), Files.readAllBytes(file))
                        .value()
                        .orElseThrow();
                var block = FRONT_MATTER.matcher(source.text());
                assertEqual(source, block.find() ? block.end() : 0);
            }
        }
    }

    private static void assertEqual(SourceFile file, int bodyOffset) {
        var skim = Skim.of(file.text(), bodyOffset);
        var body =
                MarkdownReader.read(file, bodyOffset, Trust.SAFE, false).value().orElseThrow();
        var context = file.path() + ": " + file.text();
        skim.heading()
                .ifPresent(heading -> assertThat(body.heading().map(Body.Heading::text))
                        .as(context)
                        .hasValue(heading));
        if (skim.knowsRevised()) {
            assertThat(skim.revised()).as(context).isEqualTo(body.revised());
        }
        if (!skim.mayListTopics()) {
            assertThat(body.sections())
                    .as(context)
                    .allMatch(section -> section.items().isEmpty());
        }
    }
}
