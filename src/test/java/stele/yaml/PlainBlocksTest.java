package stele.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.stage.Outcome;

/** Plain blocks are read without the engine, and as the engine would. */
class PlainBlocksTest {

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
            "\"a\\_b\\\\\"",
            "\"a\\\"",
            "\"a\\\\\" b\"",
            "\"\\_\\x41\"",
            "'a\\_b'",
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
        assertThat(PlainBlocks.read(file, 4, file.text().length() - 4, DIALECT)).isPresent();
        assertAsByEngine(file, 4, file.text().length() - 4);
    }

    @Test
    void whatIsNotPlainIsLeftToTheEngine() {
        for (var yaml : List.of(
                "a: b: c", "a: [b]", "a:\n  b", "a: 1\nA: 2", "a: b # c", "", "# a", "a", "a: |\n b", "a: \"\\n\"")) {
            assertThat(PlainBlocks.read(file(yaml), 0, yaml.length(), DIALECT))
                    .as(yaml)
                    .isEmpty();
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

    @Test
    void aTableOfContentsIsReadWithItsPlaces() {
        var yaml = "- name: A\n  items:\n  - name: 'B : b'\n    href: b.md\n  - href: c.md\n- name: D\n";
        assertThat(PlainBlocks.read(file(yaml), 0, yaml.length(), DIALECT)).isPresent();
        assertAsByEngine(file(yaml), 0, yaml.length());
    }

    @Test
    void whatIsIndentedIsReadAsByTheEngine() {
        var random = new Random(3);
        var lines = List.of(
                "a:",
                "b:",
                "c: x",
                "- a:",
                "- b: x",
                "- x",
                "items:",
                "- name: y",
                "e: 'q'",
                "- - x",
                "x",
                "#",
                "-",
                "- ",
                "c : x",
                "",
                " ");
        int nested = 0;
        for (int i = 0; i < 60_000; i++) {
            var yaml = new StringBuilder();
            int column = 0;
            for (int count = 1 + random.nextInt(7); count > 0; count--) {
                boolean tame = random.nextInt(4) > 0;
                var line = lines.get(random.nextInt(tame ? 9 : lines.size()));
                yaml.append(" ".repeat(column)).append(line).append(count == 1 && random.nextBoolean() ? "" : "\n");
                column = Math.max(0, column + (random.nextInt(5) - (line.endsWith(":") ? 1 : 2)));
            }
            boolean plain = assertAsByEngine(file(yaml.toString()), 0, yaml.length());
            nested += plain && yaml.indexOf("\n  ") >= 0 ? 1 : 0;
        }
        assertThat(nested).isGreaterThan(1_000);
    }

    @Test
    void howDeepBlocksMayNestIsTheDialectsToSay() {
        for (int depth = 6; depth < 10; depth++) {
            var yaml = new StringBuilder();
            for (int i = 0; i < depth; i++) {
                yaml.append(" ".repeat(i)).append("a:\n");
            }
            boolean plain = assertAsByEngine(file(yaml.toString()), 0, yaml.length());
            assertThat(plain).isEqualTo(depth <= DIALECT.maxDepth());
        }
    }

    /** Whether the block was plain. */
    private static boolean assertAsByEngine(SourceFile file, int start, int end) {
        var read = PlainBlocks.read(file, start, end, DIALECT);
        read.ifPresent(node -> assertThat(Yaml.parseWithEngine(file, start, end, DIALECT))
                .as(file.text())
                .isEqualTo(Outcome.of(node)));
        return read.isPresent();
    }

    private static SourceFile file(String text) {
        return new SourceFile(new SourcePath("content", "a.md"), text);
    }
}
