package stele.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.config.ReadConfig;
import stele.config.SiteConfig;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.testing.SearchEngine;

/** What readers of real topics may look for is among the first three that they are shown. */
@EnabledIf(value = RealTopics.ARE_THERE, disabledReason = RealTopics.REASON)
class RealSearchesTest {

    @TempDir
    static Path folder;

    private static SearchEngine engine;

    @BeforeAll
    static void build() {
        assumeTrue(SearchEngine.nodeIsThere(), SearchEngine.REASON);
        engine = SearchEngine.of(RealTopics.build("corpus", config()).files(), folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-fr | carnet d’adresses          | migrate-address-book",
                "fr-fr | numeros d'acces            | migrate-dial-in-access-numbers",
                "fr-fr | certificats edge           | plan-for-edge-server-certificates",
                "fr-fr | outlook web app            | integrating-lync-server-and-outlook-web-app-2013",
                "fr-fr | sauvegarder les systèmes   | back-up-systems-and-data",
                "fr-fr | enregistrement dns         | update-dns-srv-records",
                "fr-fr | parcage d'appel            | migrate-call-park-application-settings",
                "fr-fr | région réseau              | about-network-regions-sites-and-subnets",
                "fr-fr | passerelle xmpp            | configure-xmpp-gateway",
                "fr-fr | New-CsAddressBookConfiguration | new-csaddressbookconfiguration",
                "fr-fr | csaddressbook              | new-csaddressbookconfiguration",
                "fr-fr | Dn593599                   | poster-key-health-indicators",
                "fr-fr | 61084842                   | poster-key-health-indicators",
                "fr-fr | 8367dccf-adaa-4a0b-a4ed-bc9570cc5e24 | poster-key-health-indicators",
                "fr-fr | certifcats                 | plan-for-edge-server-certificates",
                "es-es | libreta de direcciones     | migrate-address-book",
                "es-es | certificado                | plan-for-edge-server-certificates",
                "es-es | region de red              | about-network-regions-sites-and-subnets",
                "es-es | copias de seguridad        | back-up-systems-and-data",
                "es-es | estacionamiento            | migrate-call-park-application-settings",
                "pt-br | catalogo de endereços      | migrate-address-book",
                "pt-br | mover usuário              | move-remaining-users",
                "pt-br | região de rede             | about-network-regions-sites-and-subnets",
                "pt-br | grupo de resposta          | migrate-response-groups",
                "pt-br | estacionamento de chamada  | migrate-call-park-application-settings",
                "de-de | Adressbuch                 | migrate-address-book",
                "de-de | Benutzer verschieben       | move-remaining-users",
                "de-de | Netzwerkregionen           | about-network-regions-sites-and-subnets",
                "de-de | Zertifikat Edgeserver      | plan-for-edge-server-certificates",
                "de-de | Anrufe parken              | migrate-call-park-application-settings",
                "de-de | Reaktionsgruppe            | migrate-response-groups",
                "de-de | Zugriffsnummer             | migrate-dial-in-access-numbers",
            })
    void whatIsLookedForIsAmongTheFirstThree(String locale, String query, String expected) {
        var words = engine.find(locale, List.of(query)).get(0).split(" ", -1);
        assertThat(Arrays.stream(words).skip(1).limit(3)).anyMatch(url -> url.contains(expected));
    }

    private static SiteConfig config() {
        var yaml = new SourceFile(
                new SourcePath(".", "site.yaml"),
                "locales: [fr-FR, es-ES, pt-BR, de-DE]\nexclude: [README.md, expected.json]\n");
        return ReadConfig.read(yaml).value().orElseThrow();
    }
}
