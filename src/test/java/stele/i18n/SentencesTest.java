package stele.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    private static String first(String text, String language) {
        return Sentences.first(text, new LocaleTag(language));
    }

    @Test
    void theFirstSentenceEndsWhereItsLanguageEndsIt() {
        assertThat(first("Planifiez d’abord. Puis déployez.", "fr-FR")).isEqualTo("Planifiez d’abord.");
        assertThat(first("まず計画します。次に展開します。", "ja")).isEqualTo("まず計画します。");
        assertThat(first("What is a pool? Many servers.", "en")).isEqualTo("What is a pool?");
    }

    @Test
    void aTextOfOneSentenceOrNoneStays() {
        assertThat(first("Ohne Punkt", "de-DE")).isEqualTo("Ohne Punkt");
        assertThat(first("", "de-DE")).isEmpty();
    }
}
