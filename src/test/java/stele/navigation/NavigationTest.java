package stele.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stele.config.FallbackMode;
import stele.config.SiteConfig.NavigationMode;
import stele.file.OutputPath;
import stele.topic.TopicKey;

class NavigationTest {

    private static final String TABLE = """
            - name: Produit
              items:
              - href: avant.md
              - name: Guide
                href: guide.md
                items:
                - href: preparer.md
                - {name: "Phase 1 : un", href: p1.md, items: [{href: p1a.md}, {href: p1b.md}]}
                - {name: "Phase 2 : deux", items: [{href: p2a.md}]}
                - {name: "Phase 4 : quatre", href: non.md}
                - {name: "Phase 10 : dix", href: p10.md}
              - {href: apres.md, items: [{href: p1b.md}, {name: Web, href: "https://example.org/"}]}
            - href: fin.md
            """;

    private final SmallSite site = new SmallSite(NavigationMode.AUTO, "fr-FR", "de-DE");

    NavigationTest() {
        site.topics("fr-FR", "avant.md", "guide.md", "preparer.md", "p1.md", "p1a.md", "p1b.md", "p2a.md", "p10.md");
        site.topics("fr-FR", "apres.md", "fin.md", "ailleurs.md").toc("fr-FR", "toc.yml", TABLE);
    }

    private NavView around(String path) {
        return site.navigation("fr-FR").around(TopicKey.ofPath(path));
    }

    private static List<String> labels(List<Place> places) {
        return places.stream().map(Place::label).toList();
    }

    private static String neighbours(NavView view) {
        return view.previous().map(Place::label).orElse("-") + " | "
                + view.next().map(Place::label).orElse("-");
    }

    /** {@code >} the page itself, {@code -} open, {@code +} closed, {@code …} where the list is cut. */
    private static String sidebar(NavView.Level level) {
        var lines = new StringBuilder(level.first() > 0 ? "…\n" : "");
        for (var branch : level.lines()) {
            var open = branch.children().isPresent() ? "-" : branch.parent() ? "+" : " ";
            lines.append(branch.current() ? ">" : open)
                    .append(branch.place().label())
                    .append("\n")
                    .append(branch.children()
                            .map(below -> sidebar(below).indent(1))
                            .orElse(""));
        }
        boolean cut = level.first() + level.lines().size() < level.total();
        return lines.append(cut ? "…\n" : "").toString();
    }

    @Test
    void breadcrumbsLeadFromTheRootToTheParent() {
        assertThat(labels(around("p1a.md").breadcrumbs())).containsExactly("Produit", "Guide", "Phase 1 : un");
        assertThat(around("fin.md").breadcrumbs()).isEmpty();
    }

    @Test
    void theSidebarOpensTheWayToThePageAndNothingElse() {
        assertThat(sidebar(around("apres.md").sidebar()))
                .isEqualTo("-Produit\n  avant\n +Guide\n >apres\n   p1b\n   Web\n fin\n");
    }

    @Test
    void insideAGuideTheSidebarBeginsAtTheGuide() {
        assertThat(sidebar(around("p1a.md").sidebar())).isEqualTo("""
                        -Guide
                          preparer
                         -Phase 1 : un
                          >p1a
                           p1b
                         +Phase 2 : deux
                          Phase 4 : quatre
                          Phase 10 : dix
                        """);
        assertThat(sidebar(around("guide.md").sidebar())).startsWith(">Guide\n  preparer\n +Phase 1 : un\n");
    }

    @Test
    void whatLiesAboveTheGuideIsTheNearestThatCanBeOpened() {
        assertThat(around("p1a.md").up()).map(Place::label).contains("Produit");
        assertThat(around("apres.md").up()).isEmpty();
    }

    @Test
    void aHeadingThatOnlyOpensTheGuideItselfIsPassedOver() {
        var deep = new SmallSite(NavigationMode.AUTO, "fr-FR");
        deep.topics("fr-FR", "top.md", "guide.md", "a.md", "b.md", "c.md").toc("fr-FR", "toc.yml", """
                        - href: top.md
                          items:
                          - name: Guides
                            items:
                            - href: guide.md
                              items:
                              - {name: "Phase 1 : a", href: a.md}
                              - {name: "Phase 2 : b", href: b.md}
                              - {name: "Phase 3 : c", href: c.md}
                        """);
        assertThat(deep.navigation("fr-FR").around(TopicKey.ofPath("b.md")).up())
                .map(Place::label)
                .contains("top");
    }

    @Test
    void aGuideAtTheTopLeavesTheOtherRootsInSight() {
        var top = new SmallSite(NavigationMode.AUTO, "fr-FR");
        top.topics("fr-FR", "guide.md", "a.md", "b.md", "c.md", "x.md").toc("fr-FR", "toc.yml", """
                        - href: guide.md
                          items:
                          - {name: "Phase 1 : a", href: a.md}
                          - {name: "Phase 2 : b", href: b.md}
                          - {name: "Phase 3 : c", href: c.md}
                        - href: x.md
                        """);
        var view = top.navigation("fr-FR").around(TopicKey.ofPath("b.md"));
        assertThat(sidebar(view.sidebar())).isEqualTo("-guide\n  Phase 1 : a\n >Phase 2 : b\n  Phase 3 : c\n x\n");
        assertThat(view.up()).isEmpty();
        assertThat(view.guide()).isPresent();
    }

    @Test
    void aPageInAGuideKnowsTheStepsAndTheOneItIsIn() {
        var guide = around("p1b.md").guide();
        assertThat(guide).isEmpty();
        var inside = around("p1a.md").guide().orElseThrow();
        assertThat(inside.landing().label()).isEqualTo("Guide");
        assertThat(inside.steps()).extracting(step -> step.place().phase()).containsExactly(1, 2, 4, 10);
        assertThat(inside.current()).isEqualTo(1);
        assertThat(inside.total()).isEqualTo(10);
        assertThat(around("p10.md").guide().orElseThrow().current()).isEqualTo(10);
        assertThat(around("preparer.md").guide().orElseThrow().current()).isZero();
        assertThat(around("guide.md").guide().orElseThrow().current()).isZero();
        assertThat(around("avant.md").guide()).isEmpty();
    }

    @Test
    void aPageInAGuideKnowsHowFarItIs() {
        var inside = around("p1a.md").guide().orElseThrow();
        assertThat(inside.preparation()).map(step -> step.place().label()).contains("preparer");
        assertThat(inside.steps()).extracting(NavView.Step::topics).containsExactly(2, 1, 0, 1);
        assertThat(inside.topic()).isEqualTo(2);
        assertThat(inside.at()).isEqualTo(inside.steps().get(0).number());
        assertThat(around("p1.md").guide().orElseThrow().topic()).isEqualTo(1);
        var before = around("preparer.md").guide().orElseThrow();
        assertThat(before.at()).isEqualTo(before.preparation().orElseThrow().number());
        assertThat(around("guide.md").guide().orElseThrow().at()).isZero();
    }

    @Test
    void readingOnLeadsThroughTheWholeGuideAndNotOutOfIt() {
        assertThat(neighbours(around("guide.md"))).isEqualTo("- | preparer");
        assertThat(neighbours(around("p1.md"))).isEqualTo("preparer | p1a");
        assertThat(neighbours(around("p1a.md"))).isEqualTo("Phase 1 : un | Phase 2 : deux");
        assertThat(neighbours(around("p10.md"))).isEqualTo("p2a | -");
    }

    @Test
    void outsideOfGuidesReadingOnPassesAGuideByItsLanding() {
        assertThat(neighbours(around("avant.md"))).isEqualTo("- | Guide");
        assertThat(neighbours(around("apres.md"))).isEqualTo("Guide | p1b");
        assertThat(neighbours(around("fin.md"))).isEqualTo("p1b | -");
    }

    @Test
    void theCanonicalPlaceIsTheNearestToTheRootAndTheOthersAreKept() {
        var view = around("p1b.md");
        assertThat(labels(view.breadcrumbs())).containsExactly("Produit", "apres");
        assertThat(view.otherPlaces())
                .extracting(NavigationTest::labels)
                .containsExactly(List.of("Produit", "Guide", "Phase 1 : un"));
    }

    @Test
    void childrenAreThePlacesRightBelow() {
        assertThat(labels(around("apres.md").children())).containsExactly("p1b", "Web");
        assertThat(around("fin.md").children()).isEmpty();
    }

    @Test
    void aPageWithoutAPlaceShowsTheFirstLevelClosed() {
        assertThat(sidebar(around("ailleurs.md").sidebar())).isEqualTo("+Produit\n fin\n");
        assertThat(around("ailleurs.md")).isEqualTo(site.navigation("fr-FR").home());
    }

    @Test
    void aSingleRootIsOpenOnPagesWithoutAPlace() {
        var single = new SmallSite(NavigationMode.AUTO, "fr-FR");
        single.topics("fr-FR", "a.md", "b.md", "c.md");
        single.toc("fr-FR", "toc.yml", "- href: a.md\n  items:\n  - href: b.md\n    items:\n    - href: c.md\n");
        assertThat(sidebar(single.navigation("fr-FR").home().sidebar())).isEqualTo("-a\n +b\n");
    }

    @Test
    void aHeadingOpensTheFirstPageBelowIt() {
        var heading = site.navigation("fr-FR").roots().get(0).place().destination();
        assertThat(heading.href(new OutputPath("fr-fr/fin.html"))).contains("avant.html");
        assertThat(heading.identity()).isEmpty();
        assertThat(heading.topic()).isEmpty();
    }

    @Test
    void readingOnKeepsToTheLanguageOfThePage() {
        site.topics("de-DE", "avant.md", "apres.md");
        var german = site.navigation("de-DE");
        assertThat(neighbours(german.around(TopicKey.ofPath("avant.md")))).isEqualTo("- | apres");
        assertThat(german.locale()).isEqualTo(SmallSite.locale("de-DE"));
    }

    @Test
    void readingOnLeadsThroughPagesThatShowAnotherLanguage() {
        site.topics("de-DE", "avant.md", "apres.md");
        var german = site.fallback(FallbackMode.PAGE).navigation("de-DE");
        assertThat(neighbours(german.around(TopicKey.ofPath("avant.md")))).isEqualTo("- | Guide");
        assertThat(german.places()
                        .map(node -> node.place().destination())
                        .filter(place -> place instanceof Destination.Page))
                .isNotEmpty()
                .allMatch(place -> place.opensIn(german.locale()));
    }

    @Test
    void whatIsShownToNobodyElseHasNoPlaceInOtherTrees() {
        site.topics("de-DE", "avant.md", "apres.md");
        var german = site.fallback(FallbackMode.NONE).navigation("de-DE");
        assertThat(german.places()
                        .filter(node -> node.place().destination() instanceof Destination.Page)
                        .map(node -> node.place().label()))
                .containsExactlyInAnyOrder("avant", "apres");
        assertThat(german.places().map(node -> node.place().destination()))
                .allMatch(place -> place.opens().isEmpty() || place.opensIn(german.locale()));
    }

    @Test
    void linksGoNowhereOnlyForWhatNobodyWrote() {
        var from = new OutputPath("fr-fr/fin.html");
        var hrefs = site.navigation("fr-FR")
                .places()
                .filter(node -> node.place().destination().href(from).isEmpty())
                .map(node -> node.place().label());
        assertThat(hrefs).containsExactly("Phase 4 : quatre");
        assertThat(new Destination.External("https://example.org/").href(from)).contains("https://example.org/");
    }

    @Test
    void treesComeInTheOrderOfTheSwitcher() {
        assertThat(site.build().value().orElseThrow().keySet())
                .extracting(Object::toString)
                .containsExactly("fr-FR", "de-DE");
    }

    @Test
    void aViewSurvivesSerialisation() throws Exception {
        var view = around("p1a.md");
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(view);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(view);
        }
    }

    @Test
    void headingsAreOpenedForWantOfAPageOnlyAsLongAsThePageStaysSmall() {
        var large = new SmallSite(NavigationMode.AUTO, "fr-FR").topics("fr-FR", "a.md");
        var table = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            table.append("- name: Titre\n  items:\n")
                    .append("  - name: Web\n    href: https://example.org/\n".repeat(20));
        }
        large.toc("fr-FR", "toc.yml", table.toString());
        assertThat(sidebar(large.navigation("fr-FR").home().sidebar()).lines()).hasSize(40 + 20);
    }

    @Test
    void whatAPageShowsDoesNotGrowWithTheTree() {
        var large = new SmallSite(NavigationMode.LISTS, "fr-FR");
        IntStream.range(0, 40).forEach(i -> {
            var items =
                    IntStream.range(0, 40).mapToObj(j -> i + "-" + j + ".md").toArray(String[]::new);
            large.topic("fr-FR", i + ".md", "Partie " + i, SmallSite.list("", items))
                    .topics("fr-FR", items);
        });
        var view = large.navigation("fr-FR").around(TopicKey.ofPath("7-7.md"));
        assertThat(sidebar(view.sidebar()).lines()).hasSize(68 + 2);
    }
}
