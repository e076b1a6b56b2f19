package stele.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.stage.Outcome;

/** Plain lines are read without the engine, and as the engine would. */
class PlainLinesTest {

    private static final Dialect DIALECT = new Dialect("frontmatter", 1 << 16, 8, Set.of("title"));

    private static final List<String> KEYS = List.of(
            "title",
            "TOCTitle",
            "ms:assetid",
            "ms.date",
            "mtps_version",
            "a-b",
            "x1",
            "Title",
            "null",
            "y",
            "é",
            "- a",
            "1",
            "a b",
            "<<",
            "?",
            "a:",
            "a::b",
            "key ",
            " in",
            "\"q\"",
            "'q'",
            "#c",
            "...",
            "a#b",
            "a.",
            "k".repeat(101));

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "plain words",
            "https://a.b/c?d=e#f",
            "2013-01-01",
            "null",
            "~",
            "C# guide # 2",
            "a: b",
            "a:",
            "a :b",
            "'quoted'",
            "\"quoted\"",
            "'it''s'",
            "\"a \\\" b\"",
            "\"\\n\"",
            "'open",
            "\"open",
            "'a' b",
            "' x '",
            "''",
            "\"\"",
            "\"",
            "'",
            "'a' # b",
            "[a, b]",
            "{a: b}",
            "*a",
            "&a b",
            "!t",
            "|",
            ">",
            "%a",
            "@NoTitle",
            "`x`",
            "- a",
            "-a",
            "?",
            "? a",
            ":a",
            ",a",
            "#a",
            "a, b",
            "a]",
            "a}",
            "größe",
            "大小",
            "𝄞",
            "a\tb",
            "\ta",
            "a\u00A0b",
            "a\u0085b",
            "a\u2028b",
            "\uFEFFa",
            "a\uFFFDb",
            "a\u007Fb",
            "a ",
            "<x>",
            "(a)",
            "/a",
            "a 'b' \"c\"",
            "a #",
            "a#",
            "'a:'",
            "'# a'",
            "---",
            "...",
            "a\n  b",
            "\n  - a",
            "a\n",
            "a\n\n",
            "\n\n b",
            "a\n# c");

    @Test
    void keysAndValuesAreReadWithTheirPlaces() {
        var file = file("---\ntitle: A b\nms:assetid: 'x: y'\nempty:\n---\n");
        assertThat(PlainLines.read(file, 4, file.text().length() - 4)).isPresent();
        assertAsByEngine(file, 4, file.text().length() - 4);
    }

    @Test
    void whatIsNotPlainIsLeftToTheEngine() {
        for (var yaml :
                List.of("a: b: c", "a: [b]", "a:\n  b", "a: 1\nA: 2", "a: b # c", "", "a", "a: |\n b", "a: \"\\n\"")) {
            assertThat(PlainLines.read(file(yaml), 0, yaml.length())).as(yaml).isEmpty();
        }
    }

    @Test
    void whateverIsReadIsReadAsByTheEngine() {
        var random = new Random(1);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            var yaml = new StringBuilder("---\n");
            for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
                boolean tame = random.nextInt(3) > 0;
                yaml.append(KEYS.get(random.nextInt(tame ? 7 : KEYS.size())))
                        .append(random.nextInt(8) == 0 ? ":" : ": ")
                        .append(VALUES.get(random.nextInt(VALUES.size())))
                        .append(" ".repeat(random.nextInt(8) / 7))
                        .append(lines == 1 && random.nextBoolean() ? "" : "\n");
            }
            var file = file(yaml.toString());
            plain += assertAsByEngine(file, 4, yaml.length()) ? 1 : 0;
        }
        assertThat(plain).isGreaterThan(1_000);
    }

    @Test
    void listsAreReadAsByTheEngine() {
        var random = new Random(2);
        var lines = List.of(
                "a:", "b: ", "c: ''", "d: x", "- x", "-  y z ", "- 'q'", "-", "- ", "-x", "- - x", "- a: b", "- a:",
                " - x", "- # x", "- x # y", "- [a]", "- ''", "---", "");
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            var yaml = new StringBuilder("---\n");
            for (int count = 1 + random.nextInt(5); count > 0; count--) {
                yaml.append(lines.get(random.nextInt(random.nextBoolean() ? 7 : lines.size())))
                        .append('\n');
            }
            plain += assertAsByEngine(file(yaml.toString()), 4, yaml.length()) ? 1 : 0;
        }
        assertThat(plain).isGreaterThan(1_000);
    }

    /** Whether the block was plain. */
    private static boolean assertAsByEngine(SourceFile file, int start, int end) {
        var read = PlainLines.read(file, start, end);
        read.ifPresent(node -> assertThat(Yaml.parseWithEngine(file, start, end, DIALECT))
                .as(file.text())
                .isEqualTo(Outcome.of(node)));
        return read.isPresent();
    }

    private static SourceFile file(String text) {
        return new SourceFile(new SourcePath("content", "a.md"), text);
    }
}
