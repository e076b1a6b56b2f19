package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void theCaretsStandBelowWhatIsMeant() {
        assertThat(Excerpt.of("see [a](b)", 5, 11)).isEqualTo(new Excerpt("see [a](b)", "    ", "^^^^^^"));
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(Excerpt.of("日本 e\u0301 x", 7, 8)).isEqualTo(new Excerpt("日本 e\u0301 x", "       ", "^"));
        assertThat(Excerpt.of("a 😀 b", 3, 5)).isEqualTo(new Excerpt("a 😀 b", "  ", "^^"));
    }

    @Test
    void aTabIsAsWideAsItsCaret() {
        assertThat(Excerpt.of("\tx", 2, 3)).isEqualTo(new Excerpt(" x", " ", "^"));
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        var excerpt = Excerpt.of("a".repeat(1000) + "x" + "b".repeat(1000), 1001, 1500);
        assertThat(excerpt.text()).isEqualTo("…" + "a".repeat(40) + "x" + "b".repeat(59) + "…");
        assertThat(excerpt.indent()).hasSize(41);
        assertThat(excerpt.underline()).isEqualTo("^".repeat(60));
    }

    @Test
    void aPlaceBeyondTheLineHasACaretAtItsEnd() {
        assertThat(Excerpt.of("ab", 9, 12)).isEqualTo(new Excerpt("ab", "  ", "^"));
        assertThat(Excerpt.of("", 1, 1)).isEqualTo(new Excerpt("", "", "^"));
    }

    @Test
    void noCharacterIsSplit() {
        var excerpt = Excerpt.of("😀".repeat(200), 201, 203);
        assertThat(excerpt.text()).doesNotContain("\ufffd");
    }
}
