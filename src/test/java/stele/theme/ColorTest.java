package stele.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorTest {

    /** Published values of the formula: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
    @ParameterizedTest
    @CsvSource({
        "#000,#fff,21.0",
        "#777777,#ffffff,4.48",
        "#0a58a6,#ffffff,7.10",
        "#8ec3ff,#13161b,9.84",
        "#fff,#fff,1.0"
    })
    void contrastIsThatOfWcag(String one, String other, double ratio) {
        assertThat(Color.parse(one).contrast(Color.parse(other))).isCloseTo(ratio, within(0.01));
        assertThat(Color.parse(other).contrast(Color.parse(one))).isCloseTo(ratio, within(0.01));
    }

    @Test
    void aColorIsReadAndWritten() {
        assertThat(Color.parse("#0aF")).hasToString("#00aaff");
        assertThat(Color.parse("#0A58a6")).hasToString("#0a58a6");
    }

    @Test
    void aColorThatStandsOutStaysAsItIs() {
        var blue = Color.parse("#0a58a6");
        assertThat(blue.toward(Color.BLACK, List.of(Color.WHITE), 4.5)).isEqualTo(blue);
    }

    @ParameterizedTest
    @CsvSource({"#ff9900", "#ffff00", "#ffffff", "#808080"})
    void aShadeStandsOutJustEnough(String color) {
        var backgrounds = List.of(Color.WHITE, Color.parse("#e9ecf1"));
        var shade = Color.parse(color).toward(Color.BLACK, backgrounds, 4.5);
        assertThat(shade.contrast(backgrounds)).isBetween(4.5, 4.9);
    }
}
