package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a site changes of the look: the files that differ, and nothing else. */
class OwnThemeTest extends CommandTest {

    private static final Path THREE_FILES = Path.of("src/test/resources/stele/theme/three-files");

    @BeforeEach
    void writeSite() throws IOException {
        write("site.yaml", "title: Manuel\nlocales: [fr-FR, de-DE]\ntheme: mine\n");
        write("content/fr-FR/a.md", "---\ntitle: A\n---\n\n# A\n\n> [!NOTE]\n> Oui.\n");
        write("content/de-DE/a.md", "---\ntitle: A\n---\n\n# A\n\n> [!NOTE]\n> Ja.\n");
        write("themes/mine/theme.yaml", "extends: default\n");
    }

    @Test
    void threeFilesRestyleASite() throws IOException {
        try (var files = Files.walk(THREE_FILES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = THREE_FILES.relativize(file).toString().replace('\\', '/');
                write("themes/mine/" + name, Files.readString(file));
            }
        }
        var page = page("fr-fr/a.html");
        assertThat(page.select("footer").text()).isEqualTo("© Example Ltd · Manuel");
        assertThat(page.select("header .brand").text()).isEqualTo("Manuel");
        var css = asset(page.select("link[rel=stylesheet]").attr("href"));
        assertThat(css)
                .startsWith("/* The look of Stele")
                .endsWith(Files.readString(THREE_FILES.resolve("assets/css/site.css")));
        assertThat(css.indexOf("--accent: light-dark(#7a1f5c"))
                .as("a rule in no layer, after all that are in one")
                .isGreaterThan(css.lastIndexOf("@layer"));
    }

    @Test
    void oneWordIsChangedInOneLanguage() throws IOException {
        write("themes/mine/messages/fr.yaml", "alert.note: À noter\n");
        assertThat(page("fr-fr/a.html").select(".alert-title").text()).isEqualTo("À noter");
        assertThat(page("fr-fr/a.html").expectFirst(".skip").text()).isEqualTo("Aller au contenu principal");
        assertThat(page("de-de/a.html").select(".alert-title").text()).isEqualTo("Hinweis");
    }

    @Test
    void aWordOfTheSitesOwnThatALanguageLacksIsReported() throws IOException {
        write("themes/mine/messages/en.yaml", "mine.hello: Hello\n");
        write("themes/mine/messages/fr.yaml", "mine.hello: Bonjour\n");
        onSite("check");
        assertThat(out + err)
                .contains("themes/mine/messages/de.yaml")
                .contains("'mine.hello' has no text in 'de-DE'")
                .doesNotContain("in 'fr-FR'");
    }

    @Test
    void oneScriptIsAddedToThoseOfTheTheme() throws IOException {
        write("themes/mine/assets/js/stele/site.js", "stele.say('mine.hello');\n");
        write("themes/mine/messages/en.yaml", "mine.hello: Hello\n");
        write("themes/mine/messages/fr.yaml", "mine.hello: Bonjour\n");
        var page = page("fr-fr/a.html");
        assertThat(asset(page.select("script[src*=/js/stele.]").attr("src")))
                .contains("const stele = {")
                .endsWith("stele.say('mine.hello');\n");
        assertThat(asset(page.select("script[src*=/words/]").attr("src"))).contains("\"mine.hello\":\"Bonjour\"");
    }

    @Test
    void aBrokenPartialNamesItselfItsLineAndTheTopic() throws IOException {
        write("themes/mine/partials/footer.peb", "<footer>\n{{ page.titel }}\n</footer>\n");
        onSite("build");
        assertThat(err)
                .contains("themes/mine/partials/footer.peb:2:1: error: there is no 'titel' in what stands before it")
                .contains("it was making the page of 'content/");
    }

    private Document page(String path) throws IOException {
        onSite("build");
        return Jsoup.parse(Files.readString(site.resolve("_site").resolve(path)));
    }

    /** The text of what a page in a folder of its own loads. */
    private String asset(String url) throws IOException {
        return Files.readString(site.resolve("_site/fr-fr").resolve(url).normalize());
    }
}
