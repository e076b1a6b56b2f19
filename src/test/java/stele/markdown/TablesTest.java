package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.body;
import static stele.markdown.Sample.html;

import org.junit.jupiter.api.Test;

class TablesTest {

    private static String row(String... cells) {
        return "<tr>" + String.join("", cells) + "</tr>";
    }

    private static String table(String content) {
        return html("<table>" + content + "</table>")
                .replace("<div class=\"table\"><table>", "")
                .replace("</table></div>", "");
    }

    @Test
    void aHeadCellSaysWhetherItHeadsAColumnOrARow() {
        assertThat(html("| a | b |\n|---|---|\n| c | d |"))
                .contains("<th scope=\"col\">a</th><th scope=\"col\">b</th>")
                .contains("<td>c</td>");
        assertThat(table(row("<th>a</th>", "<td>b</td>") + row("<th>c</th>", "<td>d</td>")))
                .isEqualTo("<tbody><tr><th scope=\"row\">a</th><td>b</td></tr>"
                        + "<tr><th scope=\"row\">c</th><td>d</td></tr></tbody>");
        assertThat(table(row("<th scope=rowgroup>a</th>", "<td>b</td>"))).contains("<th scope=\"rowgroup\">a</th>");
    }

    @Test
    void aRowOfHeadsAtTheTopIsTheHeadOfTheTable() {
        assertThat(table(row("<th>a</th>", "<th>b</th>") + row("<th>c</th>", "<td>d</td>")))
                .isEqualTo("<thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\">c</th><td>d</td></tr></tbody>");
        assertThat(table(row("<th rowspan=2>a</th>", "<th>b</th>") + row("<td>c</td>")))
                .startsWith("<tbody>");
    }

    @Test
    void aHeadWithoutAWordHeadsNothing() {
        assertThat(html("|   | b |\n|---|---|\n| c | d |")).contains("<tr><td> </td><th scope=\"col\">b</th></tr>");
        assertThat(html("|   |   |\n|---|---|\n| c | d |"))
                .doesNotContain("<th", "thead")
                .contains("<td>c</td>");
    }

    @Test
    void aFirstRowInBoldIsTheHeadUnlessAllIsBold() {
        var first = row("<td><strong>a</strong></td>", "<td><b>b</b></td>");
        assertThat(table(first + row("<td>c</td>", "<td>d</td>")))
                .startsWith(
                        "<thead><tr><th scope=\"col\"><strong>a</strong></th><th scope=\"col\"><b>b</b></th></tr></thead>");
        assertThat(table(first + first)).doesNotContain("<th");
        assertThat(table(
                        row("<td><strong>a</strong> more</td>", "<td><b>b</b></td>") + row("<td>c</td>", "<td>d</td>")))
                .doesNotContain("<th");
    }

    @Test
    void aFirstRowOfFewWordsIsTheHeadOfRowsThatHaveMore() {
        var prose = "<td>a cell that says in a whole sentence what it has to say</td>";
        assertThat(table(row("<td>Name</td>", "<td>Meaning</td>") + row("<td>c</td>", prose)))
                .startsWith("<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Meaning</th></tr></thead>");
        assertThat(table(row("<td>Name</td>", "<td>Meaning</td>")
                        + row("<td>c</td>", prose)
                        + row("<td>e</td>", "<td>f</td>")))
                .doesNotContain("<th");
        assertThat(table(row("<td>Name</td>", prose) + row("<td>c</td>", prose)))
                .doesNotContain("<th");
        assertThat(table(row("<td>Name</td>", "<td></td>") + row("<td>c</td>", prose)))
                .doesNotContain("<th");
        assertThat(table(row("<td>Name</td>", "<td>Meaning</td>"))).doesNotContain("<th");
    }

    @Test
    void theHeadOfATableHoldsHeads() {
        assertThat(table("<thead>" + row("<td>a</td>", "<td>b</td>") + "</thead>" + row("<td>c</td>", "<td>d</td>")))
                .startsWith("<thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>");
    }

    @Test
    void noWidthIsFixed() {
        assertThat(
                        Sample.trusted(
                                "<table width=90%><colgroup><col width=3></colgroup><tr><td width=1 class=x>a</td></tr></table>"))
                .isEqualTo("<div class=\"table\"><table><tbody><tr><td class=\"x\">a</td></tr></tbody></table></div>");
    }

    @Test
    void onlyTheOutermostTableHasABoxThatScrolls() {
        assertThat(html("<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>\n\n| b |\n|---|\n"))
                .containsOnlyOnce("<div class=\"table\"><table><tbody><tr><td><table>")
                .contains("</table></td></tr></tbody></table></div>\n<div class=\"table\"><table>\n<thead>");
    }

    @Test
    void aBoxIsNamedByTheCaptionOrByItsNumber() {
        var markdown = """
                | a |
                |---|

                <table><caption>The *same*</caption><tr><td>b</td></tr></table>

                <table><caption>The *same*</caption><tr><td>c</td></tr></table>
                """;
        var body = body(markdown);
        var slots = new Sample.AsWritten(body) {
            @Override
            public String region(Article.Region region) {
                return " " + region.number() + ":" + region.name();
            }
        };
        assertThat(body.article().html(slots))
                .contains("<div class=\"table\" 1:>")
                .contains("<div class=\"table\" 2:The *same*>")
                .contains("<div class=\"table\" 3:>");
    }
}
