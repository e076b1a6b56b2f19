package stele.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.testing.BuiltProject;

class ExternalLinksTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSite() throws IOException {
        write("site.yaml", "locales: [fr-FR, de-DE]\n");
        write("content/fr-FR/a.md", """
                ---
                title: A
                ---
                [x](https://a.example/x#one), ![i](HTTP://b.example/i.png) and <a href="https://a.example/x#two">y</a>

                <https://c.example/> [mail](mailto:a@b.example) [here](b.md) [gone](c.md) `https://code.example/`
                """);
        write("content/fr-FR/b.md", "---\ntitle: B\n---\n[ref]\n\n[ref]: https://a.example/x\n");
        write("content/fr-FR/toc.yml", "- name: A\n  href: a.md\n- name: Shop\n  href: https://shop.example/\n");
        write("content/de-DE/a.md", "---\ntitle: A\n---\n[x](https://a.example/x#one)\n");
    }

    @Test
    void everyLinkToTheWebIsFoundWhereItIsWritten() {
        assertThat(places("https://a.example/x"))
                .containsExactly(
                        "content/de-DE/a.md:4:1 https://a.example/x#one",
                        "content/fr-FR/a.md:4:1 https://a.example/x#one",
                        "content/fr-FR/a.md:4:64 https://a.example/x#two",
                        "content/fr-FR/b.md:4:1 https://a.example/x");
        assertThat(places("HTTP://b.example/i.png")).hasSize(1);
        assertThat(places("https://c.example/")).hasSize(1);
    }

    @Test
    void anEntryOfATableOfContentsIsALinkToo() {
        assertThat(places("https://shop.example/")).containsExactly("content/fr-FR/toc.yml:3:3 https://shop.example/");
    }

    @Test
    void whatIsNotOnTheWebIsNotAskedFor() {
        assertThat(links().places())
                .containsOnlyKeys(
                        "HTTP://b.example/i.png", "https://a.example/x", "https://c.example/", "https://shop.example/");
    }

    private List<String> places(String url) {
        return links().places().getOrDefault(url, new TreeSet<>()).stream()
                .map(place -> place.position() + " " + place.url())
                .toList();
    }

    private ExternalLinks links() {
        return ExternalLinks.of(BuiltProject.of(folder, 1, paths -> paths).site());
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
