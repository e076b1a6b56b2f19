package stele.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import stele.testing.BuiltProject;
import stele.testing.HtmlChecker;
import stele.testing.Walk;

/** The project's own guide: what a newcomer sees first. */
class OwnSiteTest {

    private static final Path PROJECT = Path.of("");

    private static BuiltProject own;

    @BeforeAll
    static void build() {
        own = BuiltProject.of(PROJECT, 2, paths -> paths);
    }

    @Test
    void itBuildsWithoutASingleDiagnostic() {
        assertThat(own.diagnostics()).isEmpty();
    }

    @Test
    void everyLanguageHasEveryTopic() {
        var catalogue = own.site().catalogue();
        assertThat(catalogue.topics()).hasSizeGreaterThanOrEqualTo(4 * 22);
        assertThat(catalogue.topics())
                .allSatisfy(
                        topic -> assertThat(catalogue.alternates(topic.key())).hasSize(4));
    }

    @Test
    void noLinkLeadsNowhere() {
        assertThat(Walk.brokenLinks(own.files())).isEmpty();
    }

    /** What is there twice is found once. */
    @Test
    void pagesThatArePrintedAsAWholeAreLinkedFromTheirPhasesAndListedNowhere() {
        var printed = own.pages().keySet().stream()
                .filter(path -> path.endsWith(".print.html"))
                .toList();
        assertThat(printed).hasSizeGreaterThan(4 * 5);
        own.files().forEach((path, text) -> {
            if (path.endsWith(".html") || path.equals("stele-manifest.json")) {
                var to = Jsoup.parse(text).select("a[href$=.print.html]").eachAttr("href");
                assertThat(to).as(path).hasSizeLessThan(2);
            } else {
                assertThat(text).as(path).doesNotContain(".print.html");
            }
        });
        assertThat(printed).allSatisfy(path -> {
            var page = Jsoup.parse(Objects.requireNonNull(own.files().get(path)));
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(page.select("link[rel=alternate][hreflang], nav, header"))
                    .isEmpty();
            assertThat(page.select("link[rel=canonical]").attr("href"))
                    .doesNotContain(".print.html")
                    .startsWith("https://");
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyPageIsValidHtml() {
        assertThat(HtmlChecker.problems(own.pages())).isEmpty();
    }

    @Test
    void everyLanguageShowsTheTenPhasesInOrder() {
        for (var locale : own.site().locales()) {
            var home = Jsoup.parse(Objects.requireNonNull(
                    own.files().get(own.site().home(locale).value())));
            assertThat(home.select(".phases ol .step").eachText())
                    .containsExactly("•", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        }
    }

    @Test
    void everyLinkIsRelativeSoThatTheSiteWorksUnderAnyPath() {
        own.pages().forEach((path, html) -> {
            var absolute = Jsoup.parse(html).select("[href^=/], [src^=/]");
            var relative = Jsoup.parse(html).select("[href]:not([href*=:], [href^=#], [href^=/]), [src]:not([src^=/])");
            // What is not found may have been asked for anywhere.
            assertThat(path.endsWith("404.html") ? relative : absolute).as(path).isEmpty();
        });
    }

    /** Another language, another time zone, more threads, another order of the directory: the same bytes. */
    @Test
    void equalInputGivesEqualBytes() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            var again = BuiltProject.of(PROJECT, 4, paths -> {
                var shuffled = new ArrayList<>(paths);
                Collections.shuffle(shuffled, new Random(20_261_121));
                return shuffled;
            });
            assertThat(again.files()).isEqualTo(own.files());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyFileOfTheContentFolderIsUsed() throws IOException {
        try (var files = Files.walk(PROJECT.resolve("content"))) {
            var sources = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".md"))
                    .count();
            assertThat(own.site().catalogue().topics()).hasSize((int) sources);
        }
    }
}
