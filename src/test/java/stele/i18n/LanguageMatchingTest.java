package stele.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguageMatchingTest {

    private static List<LocaleTag> locales(String... tags) {
        return Stream.of(tags).map(LocaleTag::new).toList();
    }

    @Test
    void aReaderIsOfferedTheNearestLanguage() {
        var matches = LanguageMatching.among(locales("fr-FR", "pt-BR", "de-DE"));
        assertThat(matches)
                .containsEntry("fr", "fr-FR")
                .containsEntry("pt", "pt-BR")
                .containsEntry("gsw", "de-DE")
                .doesNotContainKeys("ja", "en", "ru");
    }

    @Test
    void aTagThatMeansWhatItsBeginningMeansIsLeftOut() {
        assertThat(LanguageMatching.among(locales("de-DE", "pt-BR"))).doesNotContainKeys("de-AT", "de-CH", "pt-PT");
    }

    @Test
    void aRegionOrAScriptMayMeanAnother() {
        var matches = LanguageMatching.among(locales("pt-BR", "pt-PT", "zh-Hans", "zh-Hant"));
        assertThat(matches)
                .containsEntry("pt", "pt-BR")
                .containsEntry("pt-AO", "pt-PT")
                .containsEntry("pt-PT", "pt-PT")
                .containsEntry("zh", "zh-Hans")
                .containsEntry("zh-TW", "zh-Hant")
                .containsEntry("zh-Hant", "zh-Hant")
                .doesNotContainKeys("zh-Hant-TW", "zh-CN");
    }

    @Test
    void aSiteWithoutLanguagesOffersNone() {
        assertThat(LanguageMatching.among(List.of())).isEmpty();
    }
}
