package stele.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeanTest {

    @Test
    void aScriptLosesItsCommentsAndItsIndentation() {
        var script = """
                // About.
                {
                  /** What. */
                  /**
                   * More.
                   */
                  a = 1; // stays

                  b = a
                    * 2;
                }
                """;
        assertThat(Lean.of("js/a.js", script)).isEqualTo("{\na = 1; // stays\nb = a\n* 2;\n}\n");
    }

    @Test
    void aStyleSheetLosesItsIndentation() {
        assertThat(Lean.of("css/a.css", "/* Why. */\n@layer a {\n  * { b: c; }\n}\n"))
                .isEqualTo("/* Why. */\n@layer a {\n* { b: c; }\n}\n");
    }

    @Test
    void textOfSeveralLinesStaysAsItIs() {
        assertThat(Lean.of("js/a.js", "a = `x\n  // y`;\n")).isEqualTo("a = `x\n  // y`;\n");
        assertThat(Lean.of("img/a.svg", "<a>\n  <b/>\n</a>")).isEqualTo("<a>\n  <b/>\n</a>");
    }
}
