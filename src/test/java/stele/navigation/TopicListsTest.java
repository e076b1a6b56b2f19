package stele.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.navigation.SmallSite.list;

import org.junit.jupiter.api.Test;
import stele.config.SiteConfig.NavigationMode;
import stele.topic.TopicKey;

class TopicListsTest {

    private final SmallSite site = new SmallSite(NavigationMode.AUTO, "fr-FR");

    @Test
    void aTopicsListMakesItsChildrenInTheAuthorsOrderAndWords() {
        site.topic("fr-FR", "a.md", "A", list("Dans cette section", "c.md Le C", "b.md"));
        site.topic("fr-FR", "b.md", "B").topic("fr-FR", "c.md", "C");
        assertThat(site.tree("fr-FR")).isEqualTo("A\n  Le C\n  B\n");
    }

    @Test
    void aTopicListedByTheLandingAndByAnOverviewBelongsToTheLanding() {
        site.topic(
                "fr-FR", "a-guide.md", "Guide", list("In this section", "overview.md Phases", "p1.md P1", "p2.md P2"));
        site.topic("fr-FR", "overview.md", "Phases", list("In this section", "p1.md P1", "p2.md P2"));
        site.topics("fr-FR", "p1.md", "p2.md");
        assertThat(site.tree("fr-FR")).isEqualTo("Guide\n  Phases\n  P1\n  P2\n");
    }

    @Test
    void ofEquallyNearParentsTheFirstInOrderHasTheTopic() {
        site.topic("fr-FR", "a.md", "A", list("", "x.md X"));
        site.topic("fr-FR", "b.md", "B", list("", "x.md X", "y.md Y"));
        site.topics("fr-FR", "x.md", "y.md");
        assertThat(site.tree("fr-FR")).isEqualTo("A\n  X\nB\n  Y\n");
    }

    @Test
    void rootsAreTheHomePageThenThoseWithChildrenThenByTitleAsReadersSortThem() {
        site.topic("fr-FR", "phase-10.md", "Phase 10").topic("fr-FR", "phase-9.md", "Phase 9");
        site.topic("fr-FR", "e.md", "Étape").topic("fr-FR", "z.md", "zone").topic("fr-FR", "f.md", "Fin");
        site.topic("fr-FR", "x.md", "Xérès", list("", "y.md Y")).topics("fr-FR", "y.md");
        site.topic("fr-FR", "Index.md", "Zéro");
        assertThat(site.tree("fr-FR")).isEqualTo("Zéro\nXérès\n  Y\nÉtape\nFin\nPhase 9\nPhase 10\nzone\n");
    }

    @Test
    void theHomePageIsARootEvenWhereOthersListIt() {
        site.topic("fr-FR", "a.md", "A", list("", "index.md Accueil", "b.md B")).topics("fr-FR", "b.md");
        site.topic("fr-FR", "index.md", "Accueil", list("", "a.md A"));
        assertThat(site.tree("fr-FR")).isEqualTo("Accueil\n  A\n    B\n");
    }

    @Test
    void aTopicThatNobodyWroteKeepsItsPlaceOnceUnderTheNearestWhoListsIt() {
        site.topic("fr-FR", "a.md", "A", list("", "b.md B", "suite.md La suite", "./suite.md Encore"));
        site.topic("fr-FR", "b.md", "B", list("", "suite.md Autre", "asset:X"));
        assertThat(site.tree("fr-FR")).isEqualTo("A\n  B\n    asset:X ?\n  La suite ?\n");
        var missing = site.navigation("fr-FR").roots().get(0).children().get(1);
        assertThat(missing.place().destination())
                .isEqualTo(new Destination.Missing("suite.md", TopicKey.ofPath("suite.md")));
        assertThat(missing.written()).hasToString("content/fr-FR/a.md:2:3");
    }

    @Test
    void topicsThatListEachOtherInACircleAreAllPlacedOnce() {
        site.topic("fr-FR", "a.md", "A", list("", "b.md B"));
        site.topic("fr-FR", "b.md", "B", list("", "c.md C", "b.md moi-même"));
        site.topic("fr-FR", "c.md", "C", list("", "a.md A", "d.md D")).topics("fr-FR", "d.md");
        assertThat(site.tree("fr-FR")).isEqualTo("C\n  A\n    B\n  D\n");
    }

    @Test
    void nestedListsNestTheirTopicsAfterThoseTheyListThemselves() {
        site.topic(
                "fr-FR", "a.md", "A", list("", "b.md B", " c.md C", "  d.md D", " no.md Rien", "  e.md E", "f.md F"));
        site.topic("fr-FR", "b.md", "B", list("", "g.md G")).topics("fr-FR", "c.md", "d.md", "e.md", "f.md", "g.md");
        assertThat(site.tree("fr-FR")).isEqualTo("A\n  B\n    G\n    C\n      D\n    Rien ?\n    E\n  F\n");
    }

    @Test
    void aListCalledInThisSectionIsTakenBeforeALaterOneAndDespiteProse() {
        site.topic(
                "fr-FR", "a.md", "A", list("In diesem Abschnitt", "b.md B").withProse(), list("Irgendwas", "c.md C"));
        site.topics("fr-FR", "b.md", "c.md");
        assertThat(site.tree("fr-FR")).isEqualTo("A\n  B\nc\n");
    }

    @Test
    void elseTheLastSectionThatIsNothingButAListIsTakenWhateverItIsCalled() {
        site.topic(
                "fr-FR",
                "a.md",
                "A",
                list("Un", "b.md B"),
                list("Les étapes", "c.md C"),
                list("Notes", "d.md D").withProse());
        site.topics("fr-FR", "b.md", "c.md", "d.md");
        assertThat(site.tree("fr-FR")).isEqualTo("A\n  C\nb\nd\n");
    }

    @Test
    void seeAlsoMakesNoChildrenNorDoWhatStandsBelowIt() {
        site.topic(
                "fr-FR",
                "a.md",
                "A",
                list("Contenu", "b.md B"),
                list("VOIR\u00a0AUSSI :", "c.md C"),
                list("Notions", "d.md D").atLevel(4),
                list("Outils", "e.md E").atLevel(3));
        site.topic("fr-FR", "f.md", "F", list("Siehe auch", "g.md G"), list("Der Rest", "h.md H"));
        site.topics("fr-FR", "b.md", "c.md", "d.md", "e.md", "g.md", "h.md");
        assertThat(site.tree("fr-FR")).isEqualTo("A\n  B\nF\n  H\nc\nd\ne\ng\n");
    }

    @Test
    void aListOfUnknownTitleDoesNotMakeAChildOfTheTopicThatListsThisOne() {
        site.topic("fr-FR", "z.md", "Z", list("Dans cette section", "a.md A"))
                .topic("fr-FR", "a.md", "A", list("Retour", "z.md Z"));
        assertThat(site.tree("fr-FR")).isEqualTo("Z\n  A\n");
    }

    @Test
    void aChainOfTopicsIsCutBeforeItIsTooDeepToWalk() {
        for (int i = 100; i < 300; i++) {
            site.topic("fr-FR", i + ".md", "" + i, list("", (i + 1) + ".md Suite"));
        }
        var navigation = site.navigation("fr-FR");
        assertThat(navigation.roots()).hasSizeBetween(2, 10);
        assertThat(navigation
                        .places()
                        .filter(node -> node.place().destination().topic().isPresent())
                        .count())
                .isEqualTo(200);
    }

    @Test
    void aTopicOnlyAnotherLanguageHasIsListedInTheAuthorsWordsAndLeadsThere() {
        var both = new SmallSite(NavigationMode.AUTO, "fr-FR", "de-DE");
        both.topic("fr-FR", "a.md", "A", list("", "b.md Le B", "c.md"))
                .topic("de-DE", "b.md", "Das B")
                .topic("de-DE", "c.md", "Das C");
        assertThat(both.tree("fr-FR")).isEqualTo("A\n  Le B @de-DE\n  Das C (de-DE) @de-DE\n");
    }

    @Test
    void theOrderInWhichTopicsAreReadChangesNothing() {
        var other = new SmallSite(NavigationMode.AUTO, "fr-FR");
        site.topic("fr-FR", "a.md", "A", list("", "x.md X"))
                .topic("fr-FR", "b.md", "A", list("", "x.md X"))
                .topics("fr-FR", "x.md");
        other.topics("fr-FR", "x.md")
                .topic("fr-FR", "b.md", "A", list("", "x.md X"))
                .topic("fr-FR", "a.md", "A", list("", "x.md X"));
        assertThat(site.tree("fr-FR")).isEqualTo("A\n  X\nA\n").isEqualTo(other.tree("fr-FR"));
    }
}
