package stele.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stele.config.SiteConfig.NavigationMode;
import stele.diagnostic.Diagnostic;
import stele.topic.TopicKey;

class TocTreeTest {

    private final SmallSite site = new SmallSite(NavigationMode.AUTO, "fr-FR");

    @Test
    void anEntryIsCalledAsTheTableSaysElseAsItsTopicIs() {
        site.topics("fr-FR", "a.md", "b.md");
        site.toc("fr-FR", "toc.yml", "- name: Un\n  href: a.md\n- href: b.md\n");
        assertThat(site.tree("fr-FR")).isEqualTo("Un\nb\n");
    }

    @Test
    void hrefsCountFromTheFolderOfTheTable() {
        site.topics("fr-FR", "lync/a.md", "lync/b.md");
        site.toc("fr-FR", "lync/toc/toc.yml", "- href: ../a.md\n- href: ../b.md\n");
        assertThat(site.tree("fr-FR")).isEqualTo("lync/a\nlync/b\n");
    }

    @Test
    void hrefsCountFromTheFolderAboveTheTableWhereThatLeadsMoreOfThemSomewhere() {
        site.topics("fr-FR", "lync/a.md", "lync/b.md", "lync/toc/c.md");
        site.toc("fr-FR", "lync/toc/toc.yml", "- href: a.md\n- href: b.md\n- name: C\n  href: c.md\n");
        assertThat(site.tree("fr-FR")).isEqualTo("lync/a\nlync/b\nC ?\n");
    }

    @Test
    void hrefsThatBothFoldersHoldCountFromTheFolderOfTheTable() {
        site.topic("fr-FR", "a.md", "Au-dessus").topic("fr-FR", "toc/a.md", "Dedans");
        site.toc("fr-FR", "toc/toc.yml", "- href: a.md\n");
        assertThat(site.tree("fr-FR")).isEqualTo("Dedans\n");
    }

    @Test
    void anHrefMayKeepItsFragmentAndNeedNotMatchInLetterCase() {
        site.topics("fr-FR", "Guide.md");
        site.toc("fr-FR", "toc.yml", "- name: G\n  href: guide.md#fin\n");
        var place = site.navigation("fr-FR").roots().get(0).place();
        assertThat(place.destination().href(new stele.file.OutputPath("fr-fr/x.html")))
                .contains("Guide.html#fin");
    }

    @Test
    void aTopicIsNamedByAssetIdToo() {
        site.topic("fr-FR", "a.md", TopicKey.ofAsset("A-1"), "Un");
        site.toc("fr-FR", "toc.yml", "- href: asset:a-1\n- href: xref:A-1\n- uid: a-1\n- topicUid: a-1\n");
        assertThat(site.tree("fr-FR")).isEqualTo("Un\n".repeat(4));
    }

    @Test
    void hrefsOutOfTheSiteAreKeptAndOnlyThoseThatABrowserOpens() {
        site.topics("fr-FR", "a.md");
        site.toc("fr-FR", "toc.yml", """
                - href: a.md
                - name: Forum
                  href: https://example.org/f?q#x
                - href: mailto:a@example.org
                - href: tel:+33123
                - name: Non
                  href: "javascript:alert(1)"
                - name: Faute
                  href: rehttps://example.org/
                """);
        assertThat(site.tree("fr-FR")).isEqualTo("a\nForum ^\nmailto:a@example.org ^\ntel:+33123 ^\nNon ?\nFaute ?\n");
        assertThat(site.navigation("fr-FR").roots().get(1).place().destination())
                .isEqualTo(new Destination.External("https://example.org/f?q#x"));
    }

    @Test
    void aTopicThatNobodyWroteKeepsItsLabelAndWhatTheAuthorWrote() {
        site.topics("fr-FR", "guide/a.md");
        site.toc(
                "fr-FR",
                "guide/toc.yml",
                "- href: a.md\n- name: Suite\n  href: suite.md\n- href: ../fin.md\n- uid: Z\n");
        assertThat(site.tree("fr-FR")).isEqualTo("guide/a\nSuite ?\n../fin.md ?\nasset:Z ?\n");
        assertThat(site.navigation("fr-FR").places().map(NavNode::place).map(Place::destination))
                .contains(
                        new Destination.Missing("suite.md", TopicKey.ofPath("guide/suite.md")),
                        new Destination.Missing("asset:Z", TopicKey.ofAsset("z")));
        assertThat(site.navigation("fr-FR").roots().get(1).written()).hasToString("content/fr-FR/guide/toc.yml:2:3");
    }

    @Test
    void anotherTableStandsUnderTheEntryThatNamesItsFileOrItsFolder() {
        site.topics("fr-FR", "a.md", "one/b.md", "two/c.md", "three/d.md", "three/e.md");
        site.toc("fr-FR", "toc.yml", """
                - name: Un
                  href: one/toc.yml
                  topicHref: a.md
                - name: Deux
                  href: two/
                - name: Trois
                  tocHref: three/TOC.yml
                  topicUid: ''
                  items:
                  - href: three/d.md
                """);
        site.toc("fr-FR", "one/toc.yml", "- href: b.md\n");
        site.toc("fr-FR", "two/toc.yml", "- href: c.md\n");
        site.toc("fr-FR", "three/toc.yml", "- href: e.md\n");
        assertThat(site.tree("fr-FR")).isEqualTo("Un\n  one/b\nDeux /\n  two/c\nTrois /\n  three/d\n  three/e\n");
    }

    @Test
    void aFolderMayHoldItsTableUnderEitherName() {
        site.topics("fr-FR", "one/a.md", "two/b.md");
        site.toc("fr-FR", "toc.yml", "- name: Un\n  href: one/\n- name: Deux\n  href: two/\n");
        site.toc("fr-FR", "one/toc.yaml", "- href: a.md\n");
        site.toc("fr-FR", "two/toc.yml", "- href: b.md\n");
        assertThat(site.tree("fr-FR")).isEqualTo("Un /\n  one/a\nDeux /\n  two/b\n");
    }

    @Test
    void theRightLetterCaseOfAnEntryIsSeenFromItsTable() {
        site.topics("fr-FR", "x/Été.md");
        site.toc("fr-FR", "toc/toc.yml", "- href: ../X/%C3%A9t%C3%A9.md#fin\n");
        assertThat(site.navigation("fr-FR").roots().get(0).place().destination().caseSlip())
                .contains(new CaseSlip("../X/%C3%A9t%C3%A9.md#fin", "../x/Été.md#fin"));
    }

    @Test
    void anEntryWithNeitherNameNorPageLeavesItsPlaceToWhatIsBelowIt() {
        site.topics("fr-FR", "a.md", "b.md");
        site.toc("fr-FR", "toc.yml", "- items:\n  - href: a.md\n- href: more/\n- expanded: true\n");
        site.toc("fr-FR", "more/toc.yml", "- href: ../b.md\n");
        assertThat(site.tree("fr-FR")).isEqualTo("a\nb\n");
    }

    @Test
    void severalTablesFollowEachOtherByDepthAndThenByPath() {
        site.topics("fr-FR", "a.md", "b.md", "c.md");
        site.toc("fr-FR", "x/y/toc.yml", "- href: ../../a.md\n");
        site.toc("fr-FR", "z/toc.yml", "- href: ../c.md\n");
        site.toc("fr-FR", "b/toc.yml", "- href: ../b.md\n");
        assertThat(site.tree("fr-FR")).isEqualTo("b\nc\na\n");
    }

    @Test
    void aFileForBreadcrumbsIsNoTableOfContents() {
        site.topics("fr-FR", "a.md");
        site.toc("fr-FR", "toc.yml", "- href: a.md\n");
        site.toc("fr-FR", "hub/breadcrumb/toc.yml", "- name: Lync\n  tocHref: /\n  topicHref: /lyncserver/index\n");
        assertThat(site.tree("fr-FR")).isEqualTo("a\n");
        assertThat(site.diagnostics()).isEmpty();
    }

    @Test
    void aTableThatOnlyHasHeadingsOrNothingIsNone() {
        site.topic("fr-FR", "a.md", "A", SmallSite.list("", "b.md B")).topics("fr-FR", "b.md");
        site.toc("fr-FR", "toc.yml", "- name: Bientôt\n");
        site.toc("fr-FR", "x/toc.yml", "");
        assertThat(site.tree("fr-FR")).isEqualTo("A\n  B\n");
    }

    @Test
    void tablesThatBringInEachOtherAreReportedOnceAndTheRestStands() {
        site.topics("fr-FR", "a.md", "b.md", "c.md");
        site.toc("fr-FR", "toc.yml", "- name: Un\n  href: x/toc.yml\n- href: a.md\n");
        site.toc(
                "fr-FR", "x/toc.yml", "- href: ../b.md\n- name: Retour\n  tocHref: ../toc.yml\n  topicHref: ../c.md\n");
        assertThat(site.tree("fr-FR")).isEqualTo("Un /\n  b\n  Retour\na\n");
        assertThat(site.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("content/fr-FR/x/toc.yml:2:3: error: 'toc.yml' is brought in by itself [nav/cycle]");
    }

    @Test
    void aTableThatBringsInItselfIsReported() {
        site.topics("fr-FR", "a.md", "b.md");
        site.toc("fr-FR", "toc.yml", "- name: Ici\n  href: toc.yml\n- href: a.md\n");
        site.toc("fr-FR", "b/toc.yml", "- href: ../b.md\n");
        assertThat(site.tree("fr-FR")).isEqualTo("Ici /\na\nb\n");
        assertThat(site.diagnostics()).extracting(Diagnostic::rule).containsExactly("nav/cycle");
    }

    @Test
    void tablesThatDoubleEachOtherEndAtALimit() {
        site.topics("fr-FR", "a.md");
        site.toc("fr-FR", "t20/toc.yml", "- href: ../a.md\n");
        for (int i = 0; i < 20; i++) {
            var next = "../t" + (i + 1) + "/toc.yml";
            site.toc(
                    "fr-FR",
                    "t" + i + "/toc.yml",
                    "- name: a\n  href: " + next + "\n- name: b\n  href: " + next + "\n");
        }
        assertThat(site.diagnostics()).extracting(Diagnostic::rule).containsExactly("limit/navigation");
    }

    @Test
    void tablesThatBringInOneAnotherWithoutEndAreCutOffAtALimit() {
        site.topics("fr-FR", "a.md");
        for (int i = 0; i < 200; i++) {
            site.toc(
                    "fr-FR",
                    "t" + i + "/toc.yml",
                    "- name: " + i + "\n  topicHref: ../a.md\n  href: ../t" + (i + 1) + "/toc.yml\n");
        }
        assertThat(site.navigation("fr-FR").places().count()).isEqualTo(65);
        assertThat(site.diagnostics()).extracting(Diagnostic::rule).containsExactly("limit/navigation");
    }

    @Test
    void theOrderInWhichFilesAreFoundChangesNothing() {
        var other = new SmallSite(NavigationMode.AUTO, "fr-FR");
        IntStream.range(0, 6)
                .forEach(i -> site.topics("fr-FR", i + ".md")
                        .toc("fr-FR", "t" + i + "/toc.yml", "- href: ../" + i + ".md\n"));
        IntStream.range(0, 6)
                .map(i -> 5 - i)
                .forEach(i -> other.topics("fr-FR", i + ".md")
                        .toc("fr-FR", "t" + i + "/toc.yml", "- href: ../" + i + ".md\n"));
        assertThat(other.tree("fr-FR"))
                .isEqualTo(site.tree("fr-FR"))
                .isEqualTo(IntStream.range(0, 6).mapToObj(i -> i + "\n").collect(Collectors.joining()));
    }

    @Test
    void aTableWithATypingErrorFallsBackToTheListsAndSaysWhy() {
        site.topics("fr-FR", "a.md");
        site.toc("fr-FR", "toc.yml", "- name: a: b\n");
        assertThat(site.tree("fr-FR")).isEqualTo("a\n");
        assertThat(site.diagnostics()).isNotEmpty();
    }

    @Test
    void tablesCanBeLeftAsideOrInsistedOn() {
        var lists = new SmallSite(NavigationMode.LISTS, "fr-FR");
        lists.topics("fr-FR", "a.md", "b.md").toc("fr-FR", "toc.yml", "- href: b.md\n");
        assertThat(lists.tree("fr-FR")).isEqualTo("a\nb\n");
        var toc = new SmallSite(NavigationMode.TOC, "fr-FR");
        toc.topics("fr-FR", "a.md", "b.md");
        assertThat(toc.tree("fr-FR")).isEmpty();
    }
}
