package stele.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.topic.Sources.FOUR;
import static stele.topic.Sources.config;
import static stele.topic.Sources.path;
import static stele.topic.Sources.tag;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.config.SiteConfig;
import stele.file.SourcePath;

class LocalePathTest {

    @ParameterizedTest
    @CsvSource({
        "fr-FR/guide/a.md, fr-FR, guide/a.md",
        "FR-fr/a.md, fr-FR, a.md",
        "pt_br/a.md, pt-BR, a.md",
        "de/a.md, de-DE, a.md",
        "a.fr-FR.md, fr-FR, a.md",
        "guide/a.de.MARKDOWN, de-DE, guide/a.MARKDOWN",
        "es-ES/media/logo.fr.png, es-ES, media/logo.fr.png",
        "fr-FR/a.de.md, fr-FR, a.de.md",
    })
    void aFolderOrASuffixNamesTheLocale(String name, String locale, String path) {
        var found = LocalePath.of(path(name), FOUR);
        assertThat(found.locale()).contains(tag(locale));
        assertThat(found.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guide/a.md",
                "media/fr-FR/a.md",
                "id/a.md",
                "no.md",
                "fr-FR.md",
                ".fr.md",
                "guide/.fr.md",
                "a.1.md",
                "a.fr",
                "media/logo.es-es.png",
                "lync-server/a.md",
                "a.b.c.md"
            })
    void anyOtherPathNamesNone(String name) {
        assertThat(LocalePath.of(path(name), FOUR)).isEqualTo(new LocalePath(Optional.empty(), Optional.empty(), name));
    }

    @ParameterizedTest
    @CsvSource({"it-IT/a.md, it-IT", "zh-Hans/a.md, zh-Hans", "es-419/a.md, es-419", "a.it-IT.md, it-IT"})
    void aRegionOrAScriptNamesALocaleThatTheSiteMayLack(String name, String written) {
        assertThat(LocalePath.of(path(name), FOUR))
                .isEqualTo(new LocalePath(Optional.of(written), Optional.empty(), "a.md"));
    }

    @ParameterizedTest
    @CsvSource({"it-IT/a.md, it-IT", "sr-Latn/a.md, sr-Latn", "it/a.md, it", "a.it.md, it"})
    void aSiteThatListsNoLocalesHasWhatItsPathsName(String name, String locale) {
        assertThat(LocalePath.of(path(name), SiteConfig.DEFAULTS))
                .isEqualTo(new LocalePath(Optional.of(locale), Optional.of(tag(locale)), "a.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"media/a.md", "api/a.md", "bin/a.md", "sl-rozaj/a.md"})
    void evenThereALongerWordIsNoLocale(String name) {
        assertThat(LocalePath.of(path(name), SiteConfig.DEFAULTS).locale()).isEmpty();
    }

    @Test
    void aContentFolderInOneLanguageHasNoLocaleFolders() {
        var config = config("{locales: [fr-FR, de-DE], content: [a, {path: b, locale: de-DE}]}");
        assertThat(LocalePath.of(new SourcePath("b", "fr-FR/x.fr.md"), config))
                .isEqualTo(new LocalePath(Optional.of("de-DE"), Optional.of(tag("de-DE")), "fr-FR/x.fr.md"));
        assertThat(LocalePath.of(new SourcePath("a", "fr-FR/x.md"), config).locale())
                .contains(tag("fr-FR"));
    }
}
