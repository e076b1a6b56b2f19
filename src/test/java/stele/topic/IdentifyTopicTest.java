package stele.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.topic.Sources.FOUR;
import static stele.topic.Sources.described;
import static stele.topic.Sources.frontMatter;
import static stele.topic.Sources.path;
import static stele.topic.Sources.tag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.config.SiteConfig;
import stele.stage.Outcome;

class IdentifyTopicTest {

    private static final String FRENCH_URL =
            "ms:mtpsurl: https://technet.microsoft.com/fr-fr/library/JJ205375(v=OCS.15)";

    @Test
    void whatTheFrontMatterSaysComesFirst() {
        assertThat(found("de-DE/a.md", "lang: es", "locale: pt-BR")).isEqualTo(id("pt-BR", "a.md"));
        assertThat(found("de-DE/a.md", "Lang: es", "locale:")).isEqualTo(id("es-ES", "a.md"));
    }

    @Test
    void thenThePath() {
        assertThat(found("de-DE/a.md", "ms.contentlocale: es-ES", FRENCH_URL)).isEqualTo(id("de-DE", "a.md"));
        assertThat(found("guide/a.de.md", "ms.contentlocale: es-ES")).isEqualTo(id("de-DE", "guide/a.md"));
    }

    @Test
    void thenTheContentLocaleBeforeTheAddressOfTheOriginal() {
        assertThat(found("a.md", FRENCH_URL, "ms.contentlocale: de-DE")).isEqualTo(id("de-DE", "a.md"));
        assertThat(found("a.md", FRENCH_URL)).isEqualTo(id("fr-FR", "a.md"));
    }

    @Test
    void theAddressOfAnEnglishOriginalDoesNotMakeAGermanTopicEnglish() {
        var identify = new IdentifyTopic(SiteConfig.DEFAULTS);
        var german = frontMatter(
                "ms:mtpsurl: https://technet.microsoft.com/en-us/library/JJ205181(v=OCS.15)",
                "ms.contentlocale: de-DE");
        assertThat(identify.identify(path("004.md"), german).value()).contains(id("de-DE", "004.md"));
    }

    @Test
    void whatAnotherSystemLeftBehindIsPassedOverWhereTheSiteLacksIt() {
        assertThat(found("a.md", "ms.contentlocale: it-IT", FRENCH_URL.replace("fr-fr", "es-es")))
                .isEqualTo(id("es-ES", "a.md"));
        assertThat(found("a.md", "ms.contentlocale: nonsense!", FRENCH_URL.replace("fr-fr", "en-us")))
                .isEqualTo(id("fr-FR", "a.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/library/a",
                "https://example.org/de-DE",
                "de-DE/a",
                "ftp://example.org/de-DE/a"
            })
    void anAddressWithoutALocaleSaysNothing(String url) {
        assertThat(found("a.md", "ms:mtpsurl: " + url)).isEqualTo(id("fr-FR", "a.md"));
    }

    @Test
    void atLastTheDefault() {
        assertThat(found("a.md")).isEqualTo(id("fr-FR", "a.md"));
        assertThat(new IdentifyTopic(SiteConfig.DEFAULTS)
                        .identify(path("a.md"), frontMatter())
                        .value())
                .contains(id("en", "a.md"));
    }

    @Test
    void aChosenLocaleThatTheSiteLacksIsAnError() {
        assertThat(described(identify("a.md", "x: y", "locale: pt-PT")))
                .containsExactly("content/a.md:3:9: error: 'pt-PT' is none of the site's locales [locale/unknown]"
                        + " (add 'pt-PT' to 'locales' in site.yaml)");
        assertThat(described(identify("a.md", "lang: fr-RF")))
                .containsExactly("content/a.md:2:7: error: 'fr-RF' is none of the site's locales [locale/unknown]"
                        + " (write 'fr-FR', or add 'fr-RF' to 'locales' in site.yaml)");
        assertThat(described(identify("a.md", "locale: English")))
                .containsExactly("content/a.md:2:9: error: 'English' is none of the site's locales [locale/unknown]"
                        + " (correct 'locale')");
    }

    @Test
    void aFolderOfALocaleThatTheSiteLacksIsAnError() {
        assertThat(described(identify("it-IT/a.md")))
                .containsExactly("content/it-IT/a.md:1:1: error: 'it-IT' is none of the site's locales [locale/unknown]"
                        + " (add 'it-IT' to 'locales' in site.yaml)");
    }

    private static TopicId id(String locale, String path) {
        return new TopicId(tag(locale), path);
    }

    private static TopicId found(String name, String... frontMatter) {
        return identify(name, frontMatter).value().orElseThrow();
    }

    private static Outcome<TopicId> identify(String name, String... frontMatter) {
        return new IdentifyTopic(FOUR).identify(path(name), frontMatter(frontMatter));
    }
}
