package stele.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stele.config.Glob;
import stele.config.LocaleDemand;
import stele.topic.TopicKey;
import stele.translation.Standing.Kind;

/** Which topics a language should have. */
class WantedTest {

    private static final LocaleDemand NOTHING = new LocaleDemand(false, 0, false, List.of());

    @Test
    void whatMoreThanHalfOfTheLanguagesHaveIsWantedInAll() {
        var shelf = Shelf.of("de", "en", "fr", "it");
        assertThat(missing(shelf.topic("de/a.md", "").topic("en/a.md", "").topic("fr/a.md", "")))
                .isEqualTo("it");
    }

    @Test
    void whatExactlyHalfOfTheLanguagesHaveIsWantedInNone() {
        var shelf = Shelf.of("de", "en", "fr", "it");
        assertThat(missing(shelf.topic("de/a.md", "").topic("en/a.md", ""))).isEmpty();
    }

    @Test
    void theSourceLanguageAloneDecidesWhereThereIsOne() {
        assertThat(missing(Shelf.of("de", "en", "fr").from("en").topic("en/a.md", "")))
                .isEqualTo("de fr");
        assertThat(missing(Shelf.of("de", "en", "fr")
                        .from("en")
                        .topic("de/a.md", "")
                        .topic("fr/a.md", "")))
                .isEmpty();
    }

    @Test
    void nothingIsWantedWhereTheSourceLanguageIsLeftOut() {
        assertThat(missing(Shelf.of("de", "fr", "it")
                        .from("en")
                        .topic("de/a.md", "")
                        .topic("fr/a.md", "")))
                .isEmpty();
    }

    @Test
    void aLanguageThatNothingIsTranslatedIntoDoesNotCount() {
        var shelf = Shelf.of("de", "en", "fr").demanding("fr", NOTHING).from("en");
        assertThat(missing(shelf.topic("en/a.md", ""))).isEqualTo("de");
        var majority =
                Shelf.of("de", "en", "fr", "it", "pt").demanding("fr", NOTHING).demanding("it", NOTHING);
        assertThat(missing(majority.topic("de/a.md", "").topic("en/a.md", ""))).isEqualTo("pt");
    }

    @Test
    void anExcludedPathNeedNotBeThere() {
        var legal =
                new LocaleDemand(true, 0, true, List.of(Glob.parse("legal/**").orElseThrow()));
        var shelf = Shelf.of("de", "en", "fr").demanding("fr", legal).from("en");
        assertThat(missing(shelf.topic("en/legal/a.md", ""), "legal/a.md")).isEqualTo("de");
        assertThat(missing(shelf.topic("en/a.md", ""))).isEqualTo("de fr");
    }

    @Test
    void theAuthorMayKeepATopicToItsLanguage() {
        assertThat(missing(Shelf.of("de", "en", "fr").from("en").topic("en/a.md", "translate: false")))
                .isEmpty();
        assertThat(missing(Shelf.of("de", "en", "fr").from("en").topic("en/a.md", "translate: No")))
                .isEmpty();
        assertThat(missing(Shelf.of("de", "en", "fr").from("en").topic("en/a.md", "translate: true")))
                .isEqualTo("de fr");
    }

    @Test
    void theAuthorMayNameTheLanguages() {
        assertThat(missing(Shelf.of("de-DE", "en", "fr").from("en").topic("en/a.md", "translate: [de]")))
                .isEqualTo("de-DE");
        assertThat(missing(Shelf.of("de-DE", "en", "fr").topic("en/a.md", "translate: fr")))
                .isEqualTo("fr");
    }

    @Test
    void theSourcesWishCountsMoreThanATranslations() {
        assertThat(missing(Shelf.of("de", "en", "fr")
                        .from("en")
                        .topic("de/a.md", "translate: false")
                        .topic("en/a.md", "translate: [fr]")))
                .isEqualTo("fr");
    }

    @Test
    void whatALanguageHasMovedAwayIsNotMissing() {
        assertThat(missing(Shelf.of("de", "en", "fr")
                        .from("en")
                        .topic("en/a.md", "")
                        .topic("de/a.md", "redirect_url: b.md")))
                .isEqualTo("fr");
    }

    @Test
    void coverageCountsWhatIsWanted() {
        var coverage = Shelf.of("de", "en")
                .from("en")
                .topic("en/a.md", "")
                .topic("en/b.md", "")
                .topic("en/c.md", "")
                .topic("en/d.md", "translate: false")
                .topic("de/a.md", "ms.translationtype: MT")
                .topic("de/b.md", "")
                .topic("de/own.md", "")
                .translations()
                .coverage();
        assertThat(coverage.get(0)).isEqualTo(new Coverage(Shelf.id("de", "").locale(), 3, 2, 1, 0, 1));
        assertThat(coverage.get(0).percent()).isEqualTo(66);
        assertThat(coverage.get(1).percent()).isEqualTo(100);
    }

    @Test
    void whatMachinesMadeIsCountedAsCoverageCountsIt() {
        var translations = Shelf.of("de", "en")
                .from("en")
                .topic("en/a.md", "")
                .topic("en/b.md", "")
                .topic("de/a.md", "ms.translationtype: MT")
                .topic("de/b.md", "")
                .topic("de/own.md", "ms.translationtype: MT")
                .topic("de/more.md", "ms.translationtype: MT")
                .translations();
        var german = Shelf.id("de", "").locale();
        assertThat(translations.isByMachine(german, 49)).isTrue();
        assertThat(translations.isByMachine(german, 50)).isFalse();
        assertThat(translations.isByMachine(Shelf.id("en", "").locale(), 0)).isFalse();
    }

    private static String missing(Shelf shelf) {
        return missing(shelf, "a.md");
    }

    private static String missing(Shelf shelf, String file) {
        return shelf.translations().standings(TopicKey.ofPath(file)).entrySet().stream()
                .filter(entry -> entry.getValue().kind() == Kind.MISSING)
                .map(entry -> entry.getKey().tag())
                .collect(Collectors.joining(" "));
    }
}
