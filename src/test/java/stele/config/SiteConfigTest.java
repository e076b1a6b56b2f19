package stele.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;

class SiteConfigTest {

    @Test
    void aLocaleOfTheSiteMeansItself() {
        var config = config("locales: [pt-BR, pt-PT]");
        assertThat(config.locale(tag("pt-PT"))).contains(tag("pt-PT"));
    }

    @Test
    void aBareLanguageMeansTheOnlyLocaleOfThatLanguage() {
        assertThat(config("locales: [fr-FR, pt-BR]").locale(tag("fr"))).contains(tag("fr-FR"));
        assertThat(config("locales: [pt-BR, pt-PT]").locale(tag("pt"))).isEmpty();
    }

    @Test
    void anotherRegionOfALanguageIsAnotherLocale() {
        assertThat(config("locales: [fr-FR]").locale(tag("fr-CA"))).isEmpty();
        assertThat(config("locales: [fr]").locale(tag("fr-FR"))).isEmpty();
    }

    @Test
    void whereNoLocalesAreGivenAnyTagMeansItself() {
        assertThat(SiteConfig.DEFAULTS.locale(tag("sr-Latn"))).contains(tag("sr-Latn"));
    }

    @Test
    void theLocaleOfLastResortIsTheDefaultThenTheFirstThenEnglish() {
        assertThat(config("{locales: [fr-FR, de-DE], defaultLocale: de-DE}").localeOfLastResort())
                .isEqualTo(tag("de-DE"));
        assertThat(config("locales: [fr-FR, de-DE]").localeOfLastResort()).isEqualTo(tag("fr-FR"));
        assertThat(SiteConfig.DEFAULTS.localeOfLastResort()).isEqualTo(LocaleTag.ENGLISH);
    }

    @Test
    void fallbacksAreTheChainThenTheDefaultThenTheOthersInOrder() {
        var all = Stream.of("fr-FR", "es-ES", "pt-BR", "de-DE")
                .map(SiteConfigTest::tag)
                .toList();
        var config = config(
                "{locales: [fr-FR, es-ES, pt-BR, de-DE], defaultLocale: de-DE, fallback: {chain: {pt-BR: es-ES}}}");
        assertThat(config.fallbacks(tag("pt-BR"), all)).containsExactly(tag("es-ES"), tag("de-DE"), tag("fr-FR"));
        assertThat(config.fallbacks(tag("de-DE"), all)).containsExactly(tag("fr-FR"), tag("es-ES"), tag("pt-BR"));
        assertThat(config.fallbacks(tag("pt-BR"), List.of(tag("fr-FR"), tag("pt-BR"))))
                .containsExactly(tag("fr-FR"));
    }

    @Test
    void aSiteMayBeReadFromAndPublishedElsewhere() {
        var site = config("{title: X, baseUrl: 'https://example.org/', locales: [fr-FR], defaultLocale: fr-FR}");
        var folders = List.of(new SiteConfig.ContentFolder(".", Optional.empty()));
        var moved = site.withContent(folders).withOutput("/tmp/x");
        assertThat(moved.content()).isEqualTo(folders);
        assertThat(moved.output()).isEqualTo("/tmp/x");
        assertThat(moved.withContent(site.content()).withOutput(site.output())).isEqualTo(site);
    }

    @Test
    void aSiteMayBeBuiltInSomeOfItsLanguages() {
        var site = config("{locales: [fr-FR, es-ES, de-DE], defaultLocale: de-DE}");
        var some = site.only(List.of(tag("es-ES"), tag("fr-FR"), tag("it-IT")));
        assertThat(some.locales()).containsExactly(tag("fr-FR"), tag("es-ES"));
        assertThat(some.defaultLocale()).isEmpty();
        assertThat(site.only(List.of(tag("de-DE"))).defaultLocale()).contains(tag("de-DE"));
        assertThat(SiteConfig.DEFAULTS.only(List.of(tag("de-DE"))).locales()).containsExactly(tag("de-DE"));
    }

    @Test
    void aSiteIsDescribedInTheSameWordsInEveryRun() {
        var site = config("{title: {pt-BR: P, de-DE: D, fr-FR: F}, fallback: {chain: {pt-BR: fr-FR, de-DE: fr-FR}}}");
        assertThat(site.toString()).contains("{de-DE=D, fr-FR=F, pt-BR=P}").contains("{de-DE=[fr-FR], pt-BR=[fr-FR]}");
    }

    @Test
    void aSiteSurvivesSerialisation() throws IOException, ClassNotFoundException {
        var site = config(
                "{locales: [fr-FR], defaultLocale: fr-FR, content: {path: a, locale: fr-FR}, title: {fr-FR: X}}");
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(site);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(site);
        }
    }

    private static SiteConfig config(String text) {
        return ReadConfig.read(new SourceFile(new SourcePath(".", "site.yaml"), text))
                .value()
                .orElseThrow();
    }

    private static LocaleTag tag(String tag) {
        return LocaleTag.parse(tag).orElseThrow();
    }
}
