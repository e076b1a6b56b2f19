package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.html;

import org.junit.jupiter.api.Test;

class DialectTest {

    @Test
    void tablesHaveAHeadABodyAndSides() {
        assertThat(html("| a | b |\n|:-:|--:|\n| *c* | `d\\|e` |")).isEqualTo("""
                <div class="table"><table>
                <thead>
                <tr><th class="align-center" scope="col">a</th><th class="align-right" scope="col">b</th></tr>
                </thead>
                <tbody>
                <tr><td class="align-center"><em>c</em></td><td class="align-right"><code dir="auto" translate="no">d|e</code></td></tr>
                </tbody>
                </table></div>""");
    }

    @Test
    void struckTextIsStruck() {
        assertThat(html("~~a~~ b")).isEqualTo("<p><del>a</del> b</p>");
    }

    @Test
    void tasksHaveABoxThatNobodyCanTick() {
        assertThat(html("- [ ] a\n- [x] b\n- c"))
                .isEqualTo(
                        "<ul>\n<li class=\"task-list-item\"><label><input type=\"checkbox\" disabled> a</label></li>\n"
                                + "<li class=\"task-list-item\"><label><input type=\"checkbox\" checked disabled> b</label></li>\n<li>c</li>\n</ul>");
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
