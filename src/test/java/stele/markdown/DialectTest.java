package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.html;

import org.junit.jupiter.api.Test;

class DialectTest {

    @Test
    void tablesHaveAHeadABodyAndSides() {
        assertThat(html("| a | b |\n|:-:|--:|\n| *c* | `d\\|e` |")).isEqualTo("""
                <table>
                <thead>
                <tr><th class="align-center">a</th><th class="align-right">b</th></tr>
                </thead>
                <tbody>
                <tr><td class="align-center"><em>c</em></td><td class="align-right"><code>d|e</code></td></tr>
                </tbody>
                </table>""");
    }

    @Test
    void struckTextIsStruck() {
        assertThat(html("~~a~~ b")).isEqualTo("<p><del>a</del> b</p>");
    }

    @Test
    void tasksHaveABoxThatNobodyCanTick() {
        assertThat(html("- [ ] a\n- [x] b\n- c"))
                .isEqualTo(
                        "<ul>\n<li class=\"task-list-item\"><input type=\"checkbox\" disabled> a</li>\n"
                                + "<li class=\"task-list-item\"><input type=\"checkbox\" checked disabled> b</li>\n<li>c</li>\n</ul>");
    }

    @Test
    void aFenceKeepsItsLanguage() {
        assertThat(html("```powershell title=x\n<a>\n```"))
                .isEqualTo("<pre><code class=\"language-powershell\">&lt;a&gt;\n</code></pre>");
        assertThat(html("```\na\n```")).isEqualTo("<pre><code>a\n</code></pre>");
    }

    @Test
    void quotesInATitleThatEndItMakeItText() {
        assertThat(html("![a](b(c).jpg \"d \"e\"\")")).startsWith("<p>![a](b(c).jpg");
    }

    @Test
    void theSameTextIsReadAsAnEqualBody() {
        var markdown = "# a\n\n> [!NOTE]\n> [b](c.md) ![d](e)\n\n- [f](g.md)\n";
        assertThat(Sample.body(markdown)).isEqualTo(Sample.body(markdown));
    }
}
