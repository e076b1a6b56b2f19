package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.i18n.LocaleTag;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "en, deployment, deployments",
        "fr-FR, utilisateur, utilisateurs",
        "fr-FR, migration, migrations",
        "es-ES, servidor, servidores",
        "es-ES, migración, migraciones",
        "pt-BR, configuração, configurações",
        "pt-BR, função, funções",
        "de-DE, Einstellung, Einstellungen",
        "de-DE, Haus, Häuser",
        "it, impostazione, impostazioni",
        "nl, instelling, instellingen",
        "ru, сервер, серверов",
        "ar, مستخدم, المستخدمين",
        "sv, användare, användaren",
    })
    void formsOfOneWordHaveOneStem(String language, String one, String other) {
        var inflection = Inflection.of(new LocaleTag(language));
        assertThat(inflection.stem(one)).isPresent().isEqualTo(inflection.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"en, the", "fr, les", "es, los", "pt-BR, para", "de, und", "it, nell", "fr, qu"})
    void someWordsSayNothing(String language, String word) {
        assertThat(Inflection.of(new LocaleTag(language)).stem(word)).isEmpty();
    }

    @Test
    void inALanguageThatNobodyKnowsEveryWordStandsForItself() {
        var vietnamese = Inflection.of(new LocaleTag("vi"));
        assertThat(vietnamese.stem("Những")).contains("những");
        assertThat(vietnamese.stem("the")).contains("the");
    }
}
