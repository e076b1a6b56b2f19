package stele.check.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2013", "R2", "USB", "Get-Filter", "BrewMaster", "filter.v2", "$path", "a_b", "C:\\coffee", "–"})
    void whatIsTheSameInEveryLanguageIsNoWord(String name) {
        assertThat(Words.of("clean " + name + " daily").list()).containsExactly("clean", "daily");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clean the BrewMaster, then (Élan) it's Get-Filter daily: 清洁 iPhone R2 b2 $Path",
                "« Avant de commencer » : L’eau, Ｂrew ｂrew!",
                "USB Ǆ ǅ ǆ Ⅷ ⅷ ß ẞ 𝐀b 𐐀x 𐐨x",
                ""
            })
    void withoutCapitalsThereAreTheSameWordsButForThoseThatBeginWithOne(String text) {
        var others = Words.of(text).list().stream()
                .filter(word -> !Character.isUpperCase(word.codePointAt(0)))
                .toList();
        assertThat(Words.withoutCapitals(text).list()).isEqualTo(others);
    }

    @Test
    void punctuationAndOddBlanksSeparateWords() {
        assertThat(Words.of("« Avant\u00a0de\u2009commencer » : l’eau, (chaude)!")
                        .list())
                .containsExactly("Avant", "de", "commencer", "l’eau", "chaude");
    }

    @Test
    void twoSignsOfAScriptWithoutBlanksCountAsOneWord() {
        assertThat(Words.of("清洁咖啡机").count()).isEqualTo(2);
        assertThat(Words.of("Die Kanne").count()).isEqualTo(2);
    }

    @Test
    void aNameIsLeftOutOnlyWhereItIsWrittenLikeOne() {
        var names = Set.of("brew", "a", "the");
        assertThat(Words.of("Clean the Brew in a minute").without(names).list())
                .containsExactly("Clean", "the", "in", "a", "minute");
    }

    @Test
    void caseAndPunctuationDoNotTellLabelsApart() {
        assertThat(Words.folded("Phase 1 : L’eau\u00a0!")).isEqualTo(Words.folded("phase 1: l'eau"));
    }

    @ParameterizedTest
    @CsvSource({
        "Conf. req. pr serv. Standard Edition, true",
        "Nettoyage de la mach. à café, false",
        "Clean the coffee machine., false"
    })
    void manyShortenedWordsMakeAnAbbreviation(String text, boolean abbreviated) {
        assertThat(Words.of(text).areAbbreviated()).isEqualTo(abbreviated);
    }

    @ParameterizedTest
    @CsvSource({
        "Before you fill the tank, true",
        "Brew Master Control Panel, false",
        "Front and back, true",
        "Brew and Serve, false"
    })
    void aNameHasACapitalInEachWord(String text, boolean more) {
        assertThat(Words.of(text).areMoreThanAName()).isEqualTo(more);
    }

    @Test
    void labelsThatShareMoreThanAThirdOfTheirWordsAreAlike() {
        var heading = Words.of("Den Wassertank vor dem Brühen füllen");
        assertThat(Words.of("Wassertank füllen").resemble(heading)).isTrue();
        assertThat(Words.of("Fill the Wassertank first").resemble(heading)).isFalse();
    }
}
