package stele.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleTagTest {

    @ParameterizedTest
    @CsvSource({
        "fr-FR, fr-FR",
        "fr_fr, fr-FR",
        "PT-br, pt-BR",
        "zh-hans, zh-Hans",
        "de, de",
        "iw, he",
        "sr-latn-rs, sr-Latn-RS"
    })
    void aTagIsReadInAnyLetterCaseAndMadeCanonical(String written, String tag) {
        assertThat(LocaleTag.parse(written)).map(LocaleTag::tag).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"media", "lync", "", "xx-YYYYYYYYYYYY", "images", "a", "qq-FR", "fr FR"})
    void aNameThatIsNoLanguageIsNone(String written) {
        assertThat(LocaleTag.parse(written)).isEmpty();
    }

    @Test
    void insideASentenceANameBeginsAsThatLanguageWantsIt() {
        assertThat(new LocaleTag("fr-FR").inSentenceOf(new LocaleTag("fr-FR"))).isEqualTo("français");
        assertThat(new LocaleTag("de-DE").inSentenceOf(new LocaleTag("de-DE"))).isEqualTo("Deutsch");
    }

    @Test
    void aLanguageIsCalledByItsOwnNameWithoutTheRegionThatIsLikelyAnyway() {
        assertThat(new LocaleTag("fr-FR").endonym()).isEqualTo("Français");
        assertThat(new LocaleTag("de-DE").endonym()).isEqualTo("Deutsch");
        assertThat(new LocaleTag("es-ES").endonym()).isEqualTo("Español");
        assertThat(new LocaleTag("fr-CA").endonym()).isEqualTo("Français (Canada)");
        assertThat(new LocaleTag("de-DE").nameIn(new LocaleTag("fr-FR"))).isEqualTo("allemand");
    }

    @Test
    void theDirectionIsThatOfTheScript() {
        assertThat(new LocaleTag("ar").direction()).isEqualTo("rtl");
        assertThat(new LocaleTag("fr-FR").direction()).isEqualTo("ltr");
    }

    @Test
    void pagesLieInAFolderInLowerCase() {
        assertThat(new LocaleTag("pt-BR").folder()).isEqualTo("pt-br");
    }
}
