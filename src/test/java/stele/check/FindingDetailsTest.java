package stele.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stele.diagnostic.Diagnostic;
import stele.golden.BuiltSite;

/** What a report says of a finding beside its sentence. */
class FindingDetailsTest {

    private static final String SITE = "locales: [fr]\ncheck:\n  rules:\n    text/*: info\n    content/*: info\n";

    @Test
    void anIdThatIsGivenTwiceNamesTheFirst() {
        var text = "# T\n\n<a name=\"x\"></a>one <b\nid='x'>two</b>\n";
        var found = only("html/duplicate-id", text);
        assertThat(marked(found, text)).isEqualTo("x");
        assertThat(found.detail().subject()).isEqualTo("x");
        assertThat(found.detail().related())
                .singleElement()
                .satisfies(first -> assertThat(first.position()).hasToString("content/fr/index.md:6:10"));
    }

    @Test
    void aFurtherHeadingIsMarkedFromItsFirstWordToItsLast() {
        var text = "# T\n\nWords.\n\n# Two *big* [words](index.md)\n";
        var found = only("content/h1-multiple", text);
        assertThat(marked(found, text)).isEqualTo("Two *big* [words");
        assertThat(found.detail().subject()).isEqualTo("Two big words");
        assertThat(found.detail().evidence()).containsEntry("first", "T");
        assertThat(found.detail().related()).hasSize(1);
    }

    @Test
    void aHeadingOfCodeIsMarkedWhereItBegins() {
        var text = "# T\n\nWords.\n\n# `code`\n\n# Three\n";
        assertThat(only("content/h1-multiple", text, 0).position()).hasToString("content/fr/index.md:8:1");
        assertThat(only("content/h1-multiple", text, 1).position()).hasToString("content/fr/index.md:10:3");
    }

    @Test
    void aSlipIsToldFromOthersByTheWordsAroundIt() {
        var text = "# T\n\nUne  porte, **deux  portes** et la la porte.\n";
        var first = only("text/double-space", text, 0);
        assertThat(marked(first, text)).isEqualTo("  ");
        assertThat(first.detail().subject()).isEqualTo("Une  porte,");
        assertThat(first.detail().evidence()).containsEntry("blanks", "2");
        assertThat(only("text/double-space", text, 1).detail().subject()).isEqualTo("deux  portes");
        var word = only("text/duplicate-word", text);
        assertThat(marked(word, text)).isEqualTo("la");
        assertThat(word.detail().evidence()).containsEntry("word", "la");
    }

    @Test
    void kindsOfQuotationMarksAreCounted() {
        var text = "# T\n\nUn \"mot\" et un «\u00a0mot\u00a0», puis “un” autre.\n";
        var found = only("text/mixed-quotes", text);
        assertThat(marked(found, text)).isEqualTo("\"");
        assertThat(found.detail().evidence()).containsEntry("straight", "2").containsEntry("typographic", "4");
        assertThat(found.detail().related()).hasSize(1);
    }

    @Test
    void aPunctuationMarkIsMarkedWithTheBlankBeforeIt() {
        var text = "# T\n\nVoici : un mot.\n";
        var found = only("text/fr-punctuation-spacing", text);
        assertThat(marked(found, text)).isEqualTo(" :");
        assertThat(found.detail().subject()).isEqualTo("Voici : un");
    }

    @Test
    void anOddCharacterIsNamedByItsCode() {
        var text = "# T\n\nUn mot\u202E et\u200B un autre\uFFFD.\n";
        assertThat(only("text/bidi-control", text).detail().subject()).isEqualTo("U+202E");
        assertThat(marked(only("text/replacement-character", text), text)).isEqualTo("\uFFFD");
        assertThat(only("text/zero-width", text).detail().evidence()).containsEntry("character", "U+200B");
    }

    @Test
    void aLineSeparatorIsNotDeletedWithoutABlankInItsPlace() {
        assertThat(only("text/zero-width", "# T\n\nUn\u2028mot.\n").hint())
                .isEqualTo("write a blank or '<br>' instead");
        assertThat(only("text/zero-width", "# T\n\nUn\u200Bmot.\n").hint()).isEqualTo("delete it");
    }

    private static Diagnostic only(String rule, String text) {
        return only(rule, text, 0);
    }

    private static Diagnostic only(String rule, String text, int index) {
        var inputs = Map.of("site.yaml", bytes(SITE), "content/fr/index.md", bytes("---\ntitle: T\n---\n" + text));
        return BuiltSite.check(inputs, 1).stream()
                .filter(found -> found.rule().equals(rule))
                .toList()
                .get(index);
    }

    private static String marked(Diagnostic found, String text) {
        var line = text.split("\n", -1)[found.position().line() - 1 - 3];
        int start = found.position().column() - 1;
        return line.substring(start, start + found.detail().length());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
