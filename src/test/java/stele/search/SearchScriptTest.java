package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.golden.BuiltSite;
import stele.testing.SearchEngine;

/** The script of the theme, run against an index that the build has made. */
@EnabledIf(value = SearchEngine.IS_THERE, disabledReason = SearchEngine.REASON)
class SearchScriptTest {

    @TempDir
    static Path folder;

    private static SearchEngine engine;

    @BeforeAll
    static void build() throws IOException {
        var site = BuiltSite.of(
                Map.of(
                        "site.yaml", bytes("title: Docs\nlocales: [fr-FR, de-DE, ja, en]\n"),
                        "content/fr-FR/migration.md", bytes("""
                                ---
                                ms:assetid: 8367dccf-adaa-4a0b
                                ms:mtpsurl: https://technet.microsoft.com/fr-fr/library/JJ205181(v=OCS.15)
                                ---
                                # Phase 3 : Déployer le pool pilote

                                L’utilisateur attend.

                                ## Lancer la commande

                                Lancez `New-CsPool` dans la console.
                                """),
                        "content/fr-FR/utilisateurs.md", bytes("""
                                # Les utilisateurs

                                Les migrations des utilisateurs vers le pool.
                                """),
                        "content/de-DE/einstellungen.md",
                                bytes("# Anwesenheitseinstellungen\n\nDie Einstellungen der Benutzer.\n"),
                        "content/de-DE/konten.md", bytes("# Benutzerkonten\n\nKonten und Straßen.\n"),
                        "content/ja/plan.md", bytes("# 移行計画\n\nサーバーの移行を計画します。\n"),
                        "content/ja/backup.md", bytes("# バックアップ\n\n計画はありません。\n"),
                        "content/en/pools.md", bytes("# What is new\n\nIt is about pools.\n")),
                1);
        engine = SearchEngine.of(site.files(), folder);
    }

    @ParameterizedTest
    @CsvSource({
        "fr-fr, utilisateur, 2 utilisateurs.html migration.html",
        "fr-fr, l’utilisateur, 2 utilisateurs.html migration.html",
        "fr-fr, DEPLOYER, 1 migration.html",
        "fr-fr, dépl, 1 migration.html",
        "fr-fr, pool pilote, 2 migration.html utilisateurs.html",
        "fr-fr, lancer, 1 migration.html#lancer-la-commande",
        "fr-fr, New-CsPool, 1 migration.html#lancer-la-commande",
        "fr-fr, cspool, 1 migration.html#lancer-la-commande",
        "fr-fr, JJ205181, 1 migration.html",
        "fr-fr, 8367dccf-adaa-4a0b, 1 migration.html",
        "fr-fr, phase 3, 1 migration.html",
        "fr-fr, migration, 1 utilisateurs.html",
        "fr-fr, pilotte, 1 migration.html ? pilote",
        "fr-fr, deployre, 1 migration.html ? déployer",
        "fr-fr, Anwesenheit, 0",
        "de-de, Einstellung, 1 einstellungen.html",
        "de-de, Konto, 1 konten.html",
        "de-de, Benutzer, 2 konten.html einstellungen.html",
        "de-de, strasse, 1 konten.html",
        "ja, 移行, 1 plan.html",
        "ja, 計画, 2 plan.html backup.html",
        "ja, 移行計画, 1 plan.html",
        "ja, 移, 1 plan.html",
        "en, the pool, 1 pools.html",
        "en, '', 0",
        "en, ?!, 0",
    })
    void topicsAreFoundAsReadersAsk(String locale, String query, String found) {
        assertThat(engine.find(locale, List.of(query))).containsExactly(found);
    }

    @Test
    void scriptAndIndexFoldAlike() throws IOException {
        var script = Files.readString(Path.of("themes/default/assets/js/search/engine.js"));
        assertThat(script).contains("/" + Folding.DROPPED.pattern() + "/g");
        for (int i = 0; i < Folding.LETTERS.length(); i++) {
            assertThat(script).contains(Folding.LETTERS.charAt(i) + ": '" + Folding.SPELT.get(i) + "'");
        }
        assertThat(script).contains("'" + Digits.DIGITS + "'");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
