package stele.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stele.config.SiteConfig.NavigationMode;
import stele.topic.TopicKey;

class TreeFileTest {

    private final SmallSite site = new SmallSite(NavigationMode.TOC, "fr-FR", "de-DE");

    @Test
    void itHoldsTheWholeTreeInFewBytes() {
        site.topics("fr-FR", "sub/a.md", "b.md")
                .topic("de-DE", "c.md", "Nur deutsch")
                .toc("fr-FR", "toc.yml", """
                        - name: Titre
                          items:
                          - {name: "<A>", href: sub/a.md}
                          - {name: Écrire, href: non.md}
                        - {name: Web, href: "https://example.org/"}
                        - href: b.md
                        """)
                .toc("de-DE", "toc.yml", "- href: c.md\n");
        assertThat(site.navigation("fr-FR").file().script())
                .isEqualTo("stele.tree([[\"Titre\",\"sub/a.html\",[[\"\\u003cA>\",\"sub/a.html\"],[\"Écrire\",0]]],"
                        + "[\"Web\",\"https://example.org/\"],[\"b\",\"b.html\"],"
                        + "[\"Nur deutsch\",\"../de-de/c.html\",0,\"de-DE\"]]);\n");
    }

    @Test
    void itNamesWhatAReaderOfAGuideCanTickOff() {
        site.topic("fr-FR", "a.md", TopicKey.ofAsset("0A-1B"), "Un")
                .topics("fr-FR", "g.md", "b.md", "c.md")
                .toc("fr-FR", "toc.yml", """
                        - href: g.md
                          items:
                          - {name: "Phase 1 : un", href: a.md}
                          - {name: "Phase 2 : deux", href: b.md, items: [{name: encore, href: a.md}]}
                          - {name: "Phase 3 : trois", href: c.md}
                        """);
        assertThat(site.navigation("fr-FR").file().script())
                .contains("[\"g\",\"g.html\",[[")
                .contains("[\"Phase 1 : un\",\"a.html\",0,0,\"0a-1b\"]")
                .contains("[\"Phase 2 : deux\",\"b.html\",[[\"encore\",\"a.html\"]],0,\"path:b.md\"]");
    }

    @Test
    void itsNameChangesWithTheTree() {
        site.topics("fr-FR", "a.md").toc("fr-FR", "toc.yml", "- href: a.md\n");
        var before = site.navigation("fr-FR").file().path();
        site.topics("fr-FR", "b.md").toc("fr-FR", "b/toc.yml", "- href: ../b.md\n");
        assertThat(before.value()).matches("_stele/nav/fr-fr\\.[0-9a-f]{8}\\.js");
        assertThat(site.navigation("fr-FR").file().path()).isNotEqualTo(before);
    }
}
