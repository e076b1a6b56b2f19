package stele.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.config.SiteConfig.NavigationMode;
import stele.file.OutputPath;

class PrintoutsTest {

    @Test
    void aPhaseWithNothingBelowItIsPrintedByItsOwnPage() {
        var site = guide("", "");
        assertThat(site.printouts().map(Printout::page)).containsExactly(new OutputPath("fr-fr/g.html"));
        assertThat(site.printout(new OutputPath("fr-fr/p1.html"))).isEmpty();
    }

    @Test
    void aPhaseHoldsItsOwnPageAndAllBelowItInReadingOrder() {
        var site = guide("", "  items: [{name: A, href: a.md, items: [{name: B, href: b.md}]}]");
        var phase = site.printout(new OutputPath("fr-fr/p1.html")).orElseThrow();
        assertThat(phase.guide()).isFalse();
        assertThat(phase.path()).isEqualTo(new OutputPath("fr-fr/p1.print.html"));
        assertThat(phase.topics().stream().map(Destination.Page::page))
                .extracting(OutputPath::value)
                .containsExactly("fr-fr/p1.html", "fr-fr/a.html", "fr-fr/b.html");
        assertThat(site.printout(new OutputPath("fr-fr/g.html")).orElseThrow().topics())
                .hasSize(6);
    }

    /** A topic filed twice is read once. */
    @Test
    void aTopicStandsWhereReadingLeadsThroughIt() {
        var site = guide("  items: [{name: A, href: a.md}]", "  items: [{name: A, href: a.md}, {name: B, href: b.md}]");
        assertThat(site.printout(new OutputPath("fr-fr/g.html")).orElseThrow().topics())
                .hasSize(6);
    }

    @Test
    void sectionsThatAreNoGuideAreNotPrintedAsAWhole() {
        var site = new SmallSite(NavigationMode.TOC, "fr-FR")
                .topics("fr-FR", "a.md", "b.md")
                .toc("fr-FR", "toc.yml", "- name: A\n  href: a.md\n  items: [{name: B, href: b.md}]\n");
        assertThat(site.navigation("fr-FR").printouts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"299, true", "300, false"})
    void whatIsTooLongForABrowserIsPrintedPhaseByPhase(int topics, boolean whole) {
        var items = IntStream.range(0, topics - 3)
                .mapToObj(i -> "{name: T, href: t" + i + ".md}")
                .collect(Collectors.joining(", "));
        var site = new SmallSite(NavigationMode.TOC, "fr-FR").topics("fr-FR", "g.md", "p1.md", "p2.md", "p3.md");
        IntStream.range(0, topics - 3).forEach(i -> site.topics("fr-FR", "t" + i + ".md"));
        var navigation = site.toc("fr-FR", "toc.yml", toc("  items: [" + items + "]", ""))
                .navigation("fr-FR");
        assertThat(navigation.printout(new OutputPath("fr-fr/g.html")).isPresent())
                .isEqualTo(whole);
        assertThat(navigation.printout(new OutputPath("fr-fr/p1.html"))).isPresent();
    }

    private static Navigation guide(String belowFirst, String belowSecond) {
        return new SmallSite(NavigationMode.TOC, "fr-FR")
                .topics("fr-FR", "g.md", "p1.md", "p2.md", "p3.md", "a.md", "b.md")
                .toc("fr-FR", "toc.yml", toc(belowSecond, belowFirst))
                .navigation("fr-FR");
    }

    private static String toc(String belowFirst, String belowThird) {
        return """
                - name: Guide
                  href: g.md
                  items:
                  - name: "Phase 1 : Planifier"
                    href: p1.md
                  %s
                  - name: "Phase 2 : Faire"
                    href: p2.md
                  - name: "Phase 3 : Finir"
                    href: p3.md
                  %s
                """.formatted(belowFirst, belowThird);
    }
}
