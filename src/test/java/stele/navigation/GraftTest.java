package stele.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.navigation.SmallSite.list;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stele.config.SiteConfig.NavigationMode;
import stele.topic.TopicKey;

class GraftTest {

    private final SmallSite site = new SmallSite(NavigationMode.AUTO, "fr-FR", "es-ES", "pt-BR", "de-DE");

    private static String guide(String word) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(i -> "  " + word + " " + i + ": x #" + i)
                .reduce("", (all, line) -> all + line + "@\n");
    }

    private static String[] phases(String word) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(i -> "phase-" + i + ".md " + word + " " + i + ": x")
                .toArray(String[]::new);
    }

    /** The seeds: two languages have the landing of a guide whose phases nobody wrote; another topic is in three. */
    @Test
    void everyLanguageGetsTheWholeGuideThatTwoOfThemHave() {
        var landing = TopicKey.ofAsset("f3fa");
        var process = TopicKey.ofAsset("b2bd");
        site.topic("fr-FR", "000.md", landing, "Migration", list("Dans cette section", phases("Phase")));
        site.topic("fr-FR", "001.md", process, "Processus");
        site.topic("es-ES", "002.md", landing, "Migrar", list("En esta sección", phases("Fase")));
        site.topic("pt-BR", "003.md", process, "Processo");
        site.topic("de-DE", "004.md", process, "Vorgang");

        assertThat(site.tree("fr-FR")).isEqualTo("Migration\n" + guide("Phase").replace("@", " ?") + "Processus\n");
        assertThat(site.tree("es-ES"))
                .isEqualTo("Migrar\n" + guide("Fase").replace("@", " ?") + "Processus (fr-FR) @fr-FR\n");
        var borrowed = "Migration (fr-FR) @fr-FR\n" + guide("Phase").replace("@", " (fr-FR) ?");
        assertThat(site.tree("pt-BR")).isEqualTo(borrowed + "Processo\n");
        assertThat(site.tree("de-DE")).isEqualTo(borrowed + "Vorgang\n");
    }

    @Test
    void aTopicThatIsLackedStandsBehindTheSiblingBeforeIt() {
        site.topics("fr-FR", "a.md", "b.md", "c.md", "d.md").topics("de-DE", "a.md", "c.md", "d.md");
        site.toc("fr-FR", "toc.yml", "- href: a.md\n- href: b.md\n- href: c.md\n- href: d.md\n");
        site.toc("de-DE", "toc.yml", "- href: d.md\n- href: a.md\n- href: c.md\n");
        assertThat(site.tree("de-DE")).isEqualTo("d\na\nb (fr-FR) @fr-FR\nc\n");
    }

    @Test
    void withoutASiblingBeforeItItStandsBeforeTheOneBehindItElseAtTheEnd() {
        site.topics("fr-FR", "a.md", "b.md", "c.md", "d.md", "e.md").topics("de-DE", "b.md", "c.md", "e.md");
        site.toc("fr-FR", "toc.yml", "- href: a.md\n- href: b.md\n- href: c.md\n  items:\n  - href: d.md\n");
        site.toc("de-DE", "toc.yml", "- href: e.md\n- href: b.md\n- href: c.md\n  items:\n  - href: e.md\n");
        assertThat(site.tree("de-DE")).isEqualTo("e\na (fr-FR) @fr-FR\nb\nc\n  e\n  d (fr-FR) @fr-FR\n");
    }

    @Test
    void whatOurAuthorsLeftOutOfTheirTableStaysOut() {
        site.topics("fr-FR", "a.md", "b.md", "c.md").topics("de-DE", "a.md", "b.md");
        site.toc("fr-FR", "toc.yml", "- href: a.md\n- href: b.md\n  items:\n  - href: c.md\n");
        site.toc("de-DE", "toc.yml", "- href: a.md\n");
        assertThat(site.tree("de-DE")).isEqualTo("a\n");
    }

    @Test
    void whatOurAuthorsLeftOutStaysOutUnderALentTopicToo() {
        site.topics("fr-FR", "a.md", "b.md", "c.md").topics("de-DE", "a.md", "c.md");
        site.toc("fr-FR", "toc.yml", "- href: a.md\n- href: b.md\n  items:\n  - href: c.md\n");
        site.toc("de-DE", "toc.yml", "- href: a.md\n");
        assertThat(site.tree("de-DE")).isEqualTo("a\nb (fr-FR) @fr-FR\n");
    }

    @Test
    void aLentTopicBringsTheLinksOfTheLanguageThatLentItAlone() {
        site.topics("fr-FR", "a.md", "b.md").topics("es-ES", "a.md", "b.md").topics("de-DE", "a.md");
        site.toc("fr-FR", "toc.yml", "- href: a.md\n- href: b.md\n  items:\n  - href: https://example.org/fr\n");
        site.toc("es-ES", "toc.yml", "- href: a.md\n- href: b.md\n  items:\n  - href: https://example.org/es\n");
        site.toc("de-DE", "toc.yml", "- href: a.md\n");
        assertThat(site.tree("de-DE")).isEqualTo("a\nb (fr-FR) @fr-FR\n  https://example.org/fr (fr-FR) ^\n");
    }

    @Test
    void aTopicIsLentOnceUnderTheNearestPlaceOfItsParent() {
        site.topics("fr-FR", "p.md", "q.md", "x.md").topics("de-DE", "p.md", "q.md");
        site.toc("fr-FR", "toc.yml", "- href: p.md\n  items:\n  - href: x.md\n");
        site.toc("de-DE", "toc.yml", "- href: q.md\n  items:\n  - href: p.md\n- href: p.md\n");
        assertThat(site.tree("de-DE")).isEqualTo("q\n  p\np\n  x (fr-FR) @fr-FR\n");
    }

    @Test
    void aHeadingOfAnotherLanguageIsNotLentForTopicsOfOursAlone() {
        site.topics("fr-FR", "a.md", "b.md").toc("fr-FR", "toc.yml", "- name: Titre\n  items:\n  - href: b.md\n");
        site.topic("de-DE", "a.md", "A", list("", "c.md C")).topics("de-DE", "b.md", "c.md");
        assertThat(site.tree("de-DE")).isEqualTo("A\n  C\nb\n");
        site.topics("fr-FR", "d.md");
        site.toc("fr-FR", "z/toc.yml", "- name: Autre\n  items:\n  - href: ../b.md\n  - href: ../d.md\n");
        assertThat(site.tree("de-DE")).isEqualTo("A\n  C\nAutre (fr-FR) /\n  b\n  d (fr-FR) @fr-FR\n");
    }

    @Test
    void headingsLinksAndGapsComeOnlyWithATopicThatIsLacked() {
        site.topics("fr-FR", "a.md", "b.md", "c.md").topics("de-DE", "a.md");
        site.toc("fr-FR", "toc.yml", """
                - href: a.md
                  items:
                  - name: Lien
                    href: https://example.org/
                  - name: Trou
                    href: trou.md
                - href: b.md
                  items:
                  - name: Lien
                    href: https://example.org/2
                  - name: Trou
                    href: trou2.md
                  - name: Titre
                    items:
                    - name: Sous-titre
                - name: Groupe
                  items:
                  - href: a.md
                - name: Autre
                  items:
                  - name: Dedans
                    items:
                    - href: c.md
                  - name: Vide
                """);
        site.toc("de-DE", "toc.yml", "- href: a.md\n");
        assertThat(site.tree("de-DE")).isEqualTo("""
                        a
                        b (fr-FR) @fr-FR
                          Lien (fr-FR) ^
                          Trou (fr-FR) ?
                        Autre (fr-FR) /
                          Dedans (fr-FR) /
                            c (fr-FR) @fr-FR
                        """);
    }

    @Test
    void headingsMeetByTheTopicsBelowThem() {
        site.topics("fr-FR", "a.md", "b.md", "c.md", "d.md").topics("de-DE", "a.md", "b.md", "d.md");
        site.toc(
                "fr-FR",
                "toc.yml",
                "- name: Un\n  items:\n  - href: d.md\n- name: Deux\n  items:\n  - href: a.md\n  - href: c.md\n  - href: b.md\n");
        site.toc(
                "de-DE",
                "toc.yml",
                "- name: Zwei\n  items:\n  - href: a.md\n  - href: b.md\n- name: Eins\n  items:\n  - href: d.md\n");
        assertThat(site.tree("de-DE")).isEqualTo("Zwei /\n  a\n  c (fr-FR) @fr-FR\n  b\nEins /\n  d\n");
    }

    @Test
    void aHeadingOfOursLeadsToThePageThatTheOtherLanguageHasForIt() {
        site.topics("fr-FR", "p.md", "a.md", "b.md", "c.md").topics("de-DE", "a.md", "b.md");
        site.toc("fr-FR", "toc.yml", "- href: p.md\n  items:\n  - href: a.md\n  - href: b.md\n  - href: c.md\n");
        site.toc("de-DE", "toc.yml", "- name: Phase\n  items:\n  - href: a.md\n  - href: b.md\n");
        assertThat(site.tree("de-DE")).isEqualTo("Phase @fr-FR\n  a\n  b\n  c (fr-FR) @fr-FR\n");
    }

    @Test
    void aPageOfOursStandsForTheHeadingThatTheOtherLanguageHasForIt() {
        site.topics("fr-FR", "a.md", "b.md", "c.md").topics("de-DE", "p.md", "a.md", "b.md");
        site.toc("fr-FR", "toc.yml", "- name: Phase\n  items:\n  - href: a.md\n  - href: b.md\n  - href: c.md\n");
        site.toc("de-DE", "toc.yml", "- href: p.md\n  items:\n  - href: a.md\n  - href: b.md\n");
        assertThat(site.tree("de-DE")).isEqualTo("p\n  a\n  b\n  c (fr-FR) @fr-FR\n");
    }

    @Test
    void aTopicThatSeveralHaveIsCalledAsTheFirstOfTheChainCallsIt() {
        site.topics("es-ES", "a.md").topics("pt-BR", "a.md", "b.md").topics("de-DE", "x.md");
        site.topic("es-ES", "b.md", "El B").topics("fr-FR", "a.md");
        site.toc("fr-FR", "toc.yml", "- href: a.md\n");
        site.toc("pt-BR", "toc.yml", "- href: a.md\n- name: O B\n  href: b.md\n");
        site.toc("es-ES", "toc.yml", "- href: a.md\n");
        assertThat(site.tree("fr-FR")).isEqualTo("a\nEl B (es-ES) @es-ES\nx (de-DE) @de-DE\n");
    }

    @Test
    void aLanguageWithoutATreeTakesOverAnothersWithItsOwnTopicsLinkedInIt() {
        site.topics("fr-FR", "a.md", "b.md", "c.md")
                .topic("de-DE", "b.md", "Das B")
                .topic("de-DE", "z.md", "Rest");
        site.toc(
                "fr-FR",
                "toc.yml",
                "- name: Titre\n  items:\n  - href: a.md\n    items:\n    - href: b.md\n- href: https://example.org/\n- href: non.md\n");
        assertThat(site.tree("de-DE")).isEqualTo("""
                        Titre (fr-FR) /
                          a (fr-FR) @fr-FR
                            Das B
                        https://example.org/ (fr-FR) ^
                        non.md (fr-FR) ?
                        Rest
                        """);
        assertThat(site.tree("pt-BR")).startsWith("Titre (fr-FR) /\n  a (fr-FR) @fr-FR\n    b (fr-FR) @fr-FR\n");
    }

    @Test
    void aTopicOfOursThatNobodyListedIsFiledWhereTheOtherLanguageHasIt() {
        site.topic("fr-FR", "a.md", "A", list("", "b.md B", "c.md C")).topics("fr-FR", "b.md", "c.md");
        site.topic("de-DE", "a.md", "Das A", list("", "c.md Das C")).topics("de-DE", "c.md");
        site.topic("de-DE", "b.md", "Das B", list("", "a2.md A2")).topics("de-DE", "a2.md");
        assertThat(site.tree("de-DE")).isEqualTo("Das A\n  Das B\n    A2\n  Das C\n");
    }

    @Test
    void aTopicIsNotFiledBelowItself() {
        site.topic("fr-FR", "a.md", "A", list("", "b.md B")).topics("fr-FR", "b.md");
        site.topic("de-DE", "b.md", "Das B", list("", "a.md Das A")).topics("de-DE", "a.md");
        assertThat(site.tree("de-DE")).isEqualTo("Das B\n  Das A\n");
    }

    @Test
    void looseTopicsOfOtherLanguagesFollowOurs() {
        site.topic("fr-FR", "a.md", "A", list("", "b.md B")).topics("fr-FR", "b.md", "m.md");
        site.topic("de-DE", "a.md", "A", list("", "b.md B")).topics("de-DE", "b.md", "k.md", "z.md");
        assertThat(site.tree("de-DE")).isEqualTo("A\n  B\nk\nz\nm (fr-FR) @fr-FR\n");
    }

    @Test
    void aPartThatIsLackedStandsBeforeOurLooseTopics() {
        site.topic("fr-FR", "m.md", "M", list("", "n.md N")).topics("fr-FR", "n.md");
        site.topic("de-DE", "a.md", "A", list("", "b.md B")).topics("de-DE", "b.md", "k.md");
        assertThat(site.tree("de-DE")).isEqualTo("A\n  B\nM (fr-FR) @fr-FR\n  N (fr-FR) @fr-FR\nk\n");
    }

    @Test
    void borrowedPhasesCompleteTheSequence() {
        site.topics("fr-FR", "g.md", "p1.md", "p2.md", "p3.md", "p10.md");
        site.topics("de-DE", "g.md", "p1.md", "p3.md");
        site.toc("fr-FR", "toc.yml", """
                - href: g.md
                  items:
                  - {name: "Étape 1 : x", href: p1.md}
                  - {name: "Étape 2 : x", href: p2.md}
                  - {name: "Étape 3 : x", href: p3.md}
                  - {name: "Étape 10 : x", href: p10.md}
                """);
        site.toc(
                "de-DE",
                "toc.yml",
                "- href: g.md\n  items:\n  - {name: \"Phase 1: x\", href: p1.md}\n  - {name: \"Phase 3: x\", href: p3.md}\n");
        assertThat(site.tree("de-DE")).isEqualTo("""
                        g
                          Phase 1: x #1
                          Étape 2 : x #2 (fr-FR) @fr-FR
                          Phase 3: x #3
                          Étape 10 : x #10 (fr-FR) @fr-FR
                        """);
    }

    @Test
    void aTopicWithSeveralPlacesElsewhereIsLentTheFirst() {
        site.topics("fr-FR", "a.md", "b.md").topics("de-DE", "a.md");
        site.toc("fr-FR", "toc.yml", "- href: a.md\n  items:\n  - href: b.md\n- href: b.md\n");
        site.toc("de-DE", "toc.yml", "- href: a.md\n");
        assertThat(site.tree("de-DE")).isEqualTo("a\nb (fr-FR) @fr-FR\n");
    }
}
