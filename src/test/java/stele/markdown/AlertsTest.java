package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.html;
import static stele.markdown.Sample.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertsTest {

    private static String alert(String kind, String content) {
        return "<div class=\"alert alert-" + kind + "\" role=\"note\"><p class=\"alert-title\">{alert." + kind
                + "}</p>\n" + content + "\n</div>";
    }

    @ParameterizedTest
    @CsvSource({
        "NOTE, note",
        "tip, tip",
        "Important, important",
        "WARNING, warning",
        "Caution, caution",
        "security, security",
        "info, info",
        "Danger, danger",
        "EXAMPLE, example",
        "deprecated, deprecated",
        "Quote, quote"
    })
    void aQuoteThatStartsWithAKindIsAnAlertInAnyLetterCase(String written, String kind) {
        assertThat(html("> [!" + written + "]  \n> text")).isEqualTo(alert(kind, "<p>text</p>"));
    }

    @Test
    void twoAlertsWithABlankLineBetweenStayTwo() {
        assertThat(html("> [!NOTE]\n> a\n\n> [!NOTE]\n> b"))
                .isEqualTo(alert("note", "<p>a</p>") + "\n" + alert("note", "<p>b</p>"));
    }

    @Test
    void aMarkerLaterInTheQuoteStartsAnotherAlert() {
        assertThat(html("> [!NOTE]\n> a\n> [!TIP]\n> b\n>\n> [!NOTE]\n> c"))
                .isEqualTo(
                        alert("note", "<p>a</p>") + "\n" + alert("tip", "<p>b</p>") + "\n" + alert("note", "<p>c</p>"));
    }

    @Test
    void textAfterTheMarkerIsTheAlertsText() {
        assertThat(html("> [!NOTE] text\n> more")).isEqualTo(alert("note", "<p>text\nmore</p>"));
    }

    @Test
    void anAlertHoldsAnyMarkdown() {
        assertThat(html("> [!NOTE]\n> - a\n>\n> > b"))
                .isEqualTo(alert("note", "<ul>\n<li>a</li>\n</ul>\n<blockquote>\n<p>b</p>\n</blockquote>"));
    }

    @Test
    void anAlertGoesOnAfterABlankLineOfTheQuoteAndALineThatLacksItsMark() {
        assertThat(html("> [!NOTE]\n> a\nb\n>\n> c")).isEqualTo(alert("note", "<p>a\nb</p>\n<p>c</p>"));
    }

    @Test
    void alertsStandInListsFourLevelsDeep() {
        var markdown = """
                1. one
                   - two
                     - three
                       - four

                         > [!NOTE]
                         > deep
                """;
        assertThat(html(markdown)).contains("<p>four</p>\n" + alert("note", "<p>deep</p>"));
    }

    @Test
    void alertsStandInCellsOfHtmlTables() {
        var markdown = """
                <table>
                <tr>
                <td><p>a</p>

                > [!IMPORTANT]
                > b

                </td>
                </tr>
                </table>
                """;
        assertThat(html(markdown)).contains("<td><p>a</p>\n" + alert("important", "<p>b</p>") + "\n</td>");
    }

    @Test
    void codeThatShowsAMarkerIsCode() {
        assertThat(html("> [!NOTE]\n> ```\n> [!TIP]\n> ```"))
                .isEqualTo(alert("note", "<pre><code>[!TIP]\n</code></pre>"));
    }

    @Test
    void aQuoteThatNamesNoKindFirstStaysAQuote() {
        assertThat(html("> said\n> [!NOTE]")).isEqualTo("<blockquote>\n<p>said\n[!NOTE]</p>\n</blockquote>");
        assertThat(html("> said\n>\n> [!NOTE]")).startsWith("<blockquote>");
        assertThat(html(">     [!NOTE]")).contains("<code>[!NOTE]");
    }

    @Test
    void aMarkerOutsideAQuoteIsText() {
        assertThat(html("[!NOTE]\n")).isEqualTo("<p>[!NOTE]</p>");
    }

    @Test
    void anUnknownKindStaysAQuoteAndItsAuthorIsTold() {
        assertThat(html("> [!NOTES]\n> a")).isEqualTo("<blockquote>\n<p>[!NOTES]\na</p>\n</blockquote>");
        assertThat(problems("x\n\n>  [!NOTES]\n> a"))
                .containsExactly("3:4: warning: '[!NOTES]' is no kind of alert [content/unknown-alert]");
    }

    @Test
    void theHintForAnUnknownKindNamesTheNearestOrAll() {
        assertThat(Sample.read("> [!wraning]\n> a", stele.config.SiteConfig.Trust.SAFE)
                        .diagnostics()
                        .get(0)
                        .hint())
                .isEqualTo("write '[!WARNING]'");
        assertThat(Sample.read("> [!FOO]\n> a", stele.config.SiteConfig.Trust.SAFE)
                        .diagnostics()
                        .get(0)
                        .hint())
                .isEqualTo("write one of NOTE, TIP, IMPORTANT, WARNING, CAUTION, SECURITY, INFO, DANGER, EXAMPLE,"
                        + " DEPRECATED, QUOTE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[!INCLUDE[a](b.md)]", "[!x](y)", "[!] a", "[!a b]", "[NOTE]"})
    void whatIsNoMarkerIsNoUnknownKind(String line) {
        assertThat(problems("> " + line + "\n> a")).isEmpty();
    }

    @Test
    void anAuthorCannotForgeAnAlertsTitle() {
        assertThat(html("<p stele-mark=\"=alert.note\">a</p>")).isEqualTo("<p>a</p>");
        assertThat(html("<div class=\"alert\" role=\"note\" stele-mark=\"=x\">a</div>"))
                .isEqualTo("<div class=\"alert\">a</div>");
    }
}
