package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CompoundsTest {

    private static final Compounds GERMAN = Compounds.of(
            "de",
            Set.of(
                    "einstellung",
                    "einstellungen",
                    "stellung",
                    "benutzer",
                    "konto",
                    "konten",
                    "server",
                    "pool",
                    "wesen",
                    "liste",
                    "migration",
                    "phase",
                    "anwesend"));

    @Test
    void aCompoundIsFoundByItsParts() {
        assertThat(GERMAN.parts("benutzerkonten")).containsExactly("benutzer", "konten");
        assertThat(GERMAN.parts("migrationsphase")).containsExactly("migration", "phase");
        assertThat(GERMAN.parts("benutzerkontenliste")).containsExactly("benutzer", "konten", "liste");
    }

    @Test
    void whatAGermanEndingClosesNeedsNotBeKnown() {
        assertThat(GERMAN.parts("anwesenheitseinstellungen")).containsExactly("einstellungen");
    }

    @Test
    void aWordThatHappensToBeInsideIsNoPart() {
        assertThat(GERMAN.parts("anwesenheit")).isEmpty();
        assertThat(GERMAN.parts("bereitstellung")).isEmpty();
        assertThat(GERMAN.parts("einstellung")).isEmpty();
    }

    @Test
    void aLanguageThatWritesWordsApartHasNone() {
        assertThat(Compounds.of("fr", Set.of("porte", "feuille")).parts("portefeuille"))
                .isEmpty();
    }

    @Test
    void dutchJoinsWithAnS() {
        assertThat(Compounds.of("nl", Set.of("toegang", "beleid")).parts("toegangsbeleid"))
                .containsExactly("toegang", "beleid");
    }
}
