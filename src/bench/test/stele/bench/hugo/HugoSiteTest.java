package stele.bench.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Hugo is given is what its author would have written down. */
class HugoSiteTest {

    @TempDir
    Path folder;

    @Test
    void topicsKeepTheirTextUnderAFrontMatterOfHugos() throws IOException {
        var hugo = prepared();
        assertThat(hugo.topic("fr-FR/p/a.md")).hasContent("""
                ---
                title: "Un"
                type: topic
                translationKey: "a1"
                url: "/fr-fr/p/a.html"
                date: 2012-10-19
                machine: true
                node: "n1"
                ---

                # Un

                _**Révisé :** 2012-10-19_

                [b](b.md)
                """.stripTrailing());
        assertThat(folder.resolve("hugo/content/fr-fr/p/images/i.png")).hasContent("png");
    }

    @Test
    void theTreeNamesEachNodesNeighbours() throws IOException {
        prepared();
        assertThat(Files.readString(folder.resolve("hugo/data/nav/fr-fr.json")))
                .contains("\"root\":{\"children\":[\"n1\"]}")
                .contains("\"n1\":{\"name\":\"Un\",\"parent\":\"root\",\"path\":[],\"children\":[\"n2\"],"
                        + "\"url\":\"/fr-fr/p/a.html\",\"next\":\"n3\"}")
                // A heading opens the first page below it.
                .contains("\"n2\":{\"name\":\"Titre\",\"parent\":\"n1\",\"path\":[\"n1\"],\"children\":[\"n3\"],"
                        + "\"url\":\"/fr-fr/p/b.html\"}")
                .contains("\"prev\":\"n1\"");
    }

    @Test
    void eachAssetIdHasOnePermanentAddress() throws IOException {
        prepared();
        assertThat(folder.resolve("hugo/content/fr-fr/id/a1.md")).doesNotExist();
        assertThat(folder.resolve("hugo/content/de-de/id/a1.md"))
                .content()
                .contains("url: \"/id/a1/index.html\"", "topic: \"/p/a.md\"");
        assertThat(folder.resolve("hugo/content/fr-fr/id/b1.md")).exists();
    }

    private HugoSite prepared() throws IOException {
        write("site/content/fr-FR/p/a.md", """
                \uFEFF---
                title: Un
                ms:assetid: a1
                ms.translationtype: MT
                ---

                # Un

                _**Révisé :** 2012-10-19_

                [b](b.md)
                """);
        write("site/content/fr-FR/p/b.md", "---\nms:assetid: b1\n---\n# Deux\n");
        write("site/content/fr-FR/p/images/i.png", "png");
        write("site/content/fr-FR/p/toc/toc.yml", """
                - name: Un
                  href: a.md
                  items:
                  - name: Titre
                    items:
                    - name: Deux
                      href: b.md
                """);
        write("site/content/de-DE/p/a.md", "---\nms:assetid: a1\n---\n# Eins\n");
        write("template/config.yaml", "title: Bench\n");
        write("assets/css/a.css", "a");
        return HugoSite.prepare(
                folder.resolve("site"), folder.resolve("template"), folder.resolve("assets"), folder.resolve("hugo"));
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
