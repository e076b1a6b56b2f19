package stele.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.config.ReadConfig;
import stele.project.Project;
import stele.site.Site;
import stele.testing.BuiltProject;
import stele.theme.DefaultThemeFiles;
import stele.topic.Topic;

/** What the topic list adds to a page where one folder holds 2,000 topics, each with topics of its own. */
class NavigationWeightTest {

    private static final int TOPICS = 2000;
    private static final int MOST_BYTES = 3_500;

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void read() throws IOException {
        var content = Files.createDirectories(folder.resolve("content/fr-FR"));
        Files.writeString(folder.resolve("site.yaml"), "title: Site\nlocales: [fr-FR]\n");
        Files.writeString(content.resolve("index.md"), "# Référence\n");
        Files.writeString(content.resolve("autre.md"), "# Autre\n");
        var table = new StringBuilder("- href: index.md\n  items:\n");
        for (int i = 0; i < TOPICS; i++) {
            var name = "lync-server-2013-" + word(i, 3) + "-" + word(i, 5) + "-" + word(i, 7) + ".md";
            Files.writeString(
                    content.resolve(name),
                    "# " + word(i, 11) + " les " + word(i, 13) + " de " + word(i, 17) + " dans " + word(i, 19) + "\n");
            table.append("  - {href: ").append(name).append(", items: [{name: Autre, href: autre.md}]}\n");
        }
        Files.writeString(content.resolve("toc.yml"), table.toString());
        var project = Project.open(folder, Optional.empty());
        site = BuiltProject.read(
                project,
                project.siteFile().orElseThrow().then(ReadConfig::read).value().orElseThrow());
    }

    /** A word of its own for each topic, so that no two titles help each other to be compressed. */
    private static String word(int topic, int salt) {
        return Integer.toString(Math.abs((topic + 1) * salt * 0x9E3779B1 % 20_000_000), 36)
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void itStaysSmallOnAPageInTheMiddleAtTheEndsAndAtTheTop() {
        var topics = site.catalogue().topics();
        assertThat(topics).hasSize(TOPICS + 2);
        for (int i = 0; i < topics.size(); i += 97) {
            var topic = topics.get(i);
            assertThat(compressed(list(topic).outerHtml()))
                    .as(topic.id().path())
                    .isBetween(500, MOST_BYTES);
        }
    }

    @Test
    void everyPageMarksItselfOnceAndLeadsToTheWholeIndex() {
        var list = list(site.catalogue().topics().get(TOPICS / 2));
        assertThat(list.select("[aria-current=page]")).hasSize(1);
        assertThat(list.select(".more a").eachAttr("href")).containsOnly("a-z.html");
        assertThat(list.select(".more").eachText()).containsOnly("Afficher les 2\u202F000 rubriques");
    }

    private static Element list(Topic topic) {
        var page = new ComposePage(site, new Dress(site, DefaultThemeFiles.theme())).apply(site.link(topic));
        return Jsoup.parse(page.content().toString()).expectFirst("#stele-side");
    }

    private static int compressed(String html) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.size();
    }
}
