package stele.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stele.config.SiteConfig.NavigationMode;
import stele.navigation.NavView.Branch;
import stele.navigation.NavView.Level;
import stele.topic.TopicKey;

class SidebarTest {

    private final SmallSite site = new SmallSite(NavigationMode.TOC, "fr-FR");

    private Level sidebar(String topic) {
        return site.navigation("fr-FR").around(TopicKey.ofPath(topic)).sidebar();
    }

    /** Topics of the given number, and the entries of a table of contents for them. */
    private String entries(String indent, String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> name(prefix, i))
                .peek(path -> site.topics("fr-FR", path))
                .map(path -> indent + "- href: " + path + "\n")
                .collect(Collectors.joining());
    }

    /** No digits: numbered siblings would be the phases of a guide. */
    private static String name(String prefix, int index) {
        return index < 0 ? prefix + ".md" : name(prefix + (char) ('a' + index % 26), index / 26 - 1);
    }

    private static Level below(Level level, int line) {
        return level.lines().get(line).children().orElseThrow();
    }

    @Test
    void aLongListIsCutToTheNeighboursOfThePage() {
        site.topics("fr-FR", "a.md").toc("fr-FR", "toc.yml", "- href: a.md\n  items:\n" + entries("  ", "b", 2000));
        var list = below(sidebar(name("b", 1000)), 0);
        assertThat(list.total()).isEqualTo(2000);
        assertThat(list.lines()).hasSize(67);
        assertThat(list.lines()).filteredOn(Branch::current).hasSize(1);
        assertThat(list.lines().get(1000 - list.first()).current()).isTrue();
        assertThat(1000 - list.first()).isBetween(32, 35);
    }

    @Test
    void aListIsCutAtOneEndWhereThePageIsNearTheOther() {
        site.toc("fr-FR", "toc.yml", entries("", "b", 100));
        assertThat(sidebar(name("b", 0)).first()).isZero();
        assertThat(sidebar(name("b", 0)).lines().get(0).current()).isTrue();
        assertThat(sidebar(name("b", 99)).first()).isEqualTo(32);
        assertThat(sidebar(name("b", 99)).lines().get(67).current()).isTrue();
    }

    @Test
    void theListOfAParentBeginsAtItsBeginning() {
        site.topics("fr-FR", "a.md").toc("fr-FR", "toc.yml", "- href: a.md\n  items:\n" + entries("  ", "b", 200));
        assertThat(below(sidebar("a.md"), 0).first()).isZero();
        assertThat(below(sidebar("a.md"), 0).lines()).hasSize(67);
    }

    @Test
    void shortListsAreWholeWhileLongOnesAreCut() {
        site.topics("fr-FR", "z.md")
                .toc("fr-FR", "toc.yml", entries("", "a", 20) + "- href: z.md\n  items:\n" + entries("  ", "b", 500));
        var roots = sidebar(name("b", 250));
        assertThat(roots.lines()).hasSize(21);
        assertThat(below(roots, 20).lines()).hasSize(47);
    }

    @Test
    void howeverDeepAPageLiesItsNeighboursAreThere() {
        var table = new StringBuilder();
        for (int depth = 0; depth < 20; depth++) {
            var indent = "  ".repeat(depth);
            table.append(entries(indent, name("d", depth).replace(".md", "-"), 30));
            table.append(indent).append("- name: tiefer\n").append(indent).append("  items:\n");
        }
        site.topics("fr-FR", "hier.md")
                .toc(
                        "fr-FR",
                        "toc.yml",
                        table + "  ".repeat(20) + "- href: hier.md\n" + entries("  ".repeat(20), "e", 30));
        var level = sidebar("hier.md");
        for (int depth = 0; depth < 20; depth++) {
            assertThat(level.lines()).hasSize(8);
            level = below(level, 7);
        }
        assertThat(level.lines()).hasSize(8).filteredOn(Branch::current).hasSize(1);
    }

    @Test
    void linesAreNumberedInReadingOrderThroughTheWholeTree() {
        site.topics("fr-FR", "a.md", "b.md", "c.md", "d.md").toc("fr-FR", "toc.yml", """
                        - href: a.md
                          items:
                          - {href: b.md, items: [{href: c.md}]}
                        - href: d.md
                        """);
        var roots = sidebar("c.md");
        assertThat(roots.parent()).isZero();
        assertThat(roots.lines()).extracting(Branch::number).containsExactly(1, 4);
        assertThat(below(roots, 0).parent()).isEqualTo(1);
        assertThat(below(below(roots, 0), 0).lines()).extracting(Branch::number).containsExactly(3);
    }
}
