package stele.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.navigation.SmallSite.list;

import org.junit.jupiter.api.Test;
import stele.config.SiteConfig.NavigationMode;

class FoldersTest {

    private final SmallSite site = new SmallSite(NavigationMode.FOLDERS, "fr-FR");

    @Test
    void aFolderIsItsIndexPageElseAHeadingOfItsName() {
        site.topic("fr-FR", "guide/index.md", "Le guide").topics("fr-FR", "guide/b.md", "notes/c.md", "z.md");
        assertThat(site.tree("fr-FR")).isEqualTo("Le guide\n  guide/b\nnotes /\n  notes/c\nz\n");
    }

    @Test
    void filesAndFoldersStandInTheOrderOfTheirNamesNumbersAsNumbers() {
        site.topics("fr-FR", "phase-10.md", "phase-9.md", "phase-9/x.md", "Übung.md", "zebra.md", "Phase-1.md");
        assertThat(site.tree("fr-FR")).isEqualTo("Phase-1\nphase-9\nphase-9 /\n  phase-9/x\nphase-10\nÜbung\nzebra\n");
    }

    @Test
    void theTopIndexPageStandsOverAll() {
        site.topic("fr-FR", "INDEX.md", "Accueil").topics("fr-FR", "a.md", "b/c.md");
        assertThat(site.tree("fr-FR")).isEqualTo("Accueil\n  a\n  b /\n    b/c\n");
    }

    @Test
    void foldersThatAllTopicsShareAreLeftOut() {
        site.topics("fr-FR", "lync/server/a.md", "lync/server/x/b.md");
        assertThat(site.tree("fr-FR")).isEqualTo("lync/server/a\nx /\n  lync/server/x/b\n");
    }

    @Test
    void foldersAreTheTreeWhereNoLanguageHasATableNorALists() {
        var auto = new SmallSite(NavigationMode.AUTO, "fr-FR", "de-DE");
        auto.topics("fr-FR", "a.md", "b/c.md").topics("de-DE", "b/c.md");
        assertThat(auto.tree("fr-FR")).isEqualTo("a\nb /\n  b/c\n");
        auto.topic("de-DE", "x.md", "X", list("", "b/c.md C"));
        assertThat(auto.tree("fr-FR")).isEqualTo("X (de-DE) @de-DE\n  b/c\na\n");
    }

    @Test
    void aLanguageWithoutTopicsHasAnEmptyTree() {
        assertThat(site.tree("fr-FR")).isEmpty();
    }

    @Test
    void translatedFoldersMeetByWhatIsInThem() {
        var both = new SmallSite(NavigationMode.FOLDERS, "fr-FR", "de-DE");
        both.topics("fr-FR", "a.md", "notes/b.md", "notes/c.md").topics("de-DE", "a.md", "notes/b.md");
        assertThat(both.tree("de-DE")).isEqualTo("a\nnotes /\n  notes/b\n  notes/c (fr-FR) @fr-FR\n");
    }
}
