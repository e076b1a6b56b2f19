package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page costs its reader, over the wire: bytes after gzip. No browser is needed to weigh it. */
class WeightTest {

    @ParameterizedTest
    @CsvSource({"theme, 300", "stele, 6000", "search, 8000"})
    void aScriptKeepsItsBudget(String name, int budget) {
        assertThat(asset(name + ".", ".js")).as(name + ".js").isLessThanOrEqualTo(budget);
    }

    @Test
    void theStyleSheetKeepsItsBudget() {
        assertThat(asset("stele.", ".css")).isLessThanOrEqualTo(10_000);
    }

    @Test
    void thePagesOfTheGuideKeepTheirBudget() {
        keepTheirBudget(Sites.own());
    }

    @Test
    @EnabledIf(value = Sites.CORPUS_IS_THERE, disabledReason = Sites.NO_CORPUS)
    void thePagesOfRealTopicsKeepTheirBudget() {
        keepTheirBudget(Sites.corpus());
    }

    @Test
    @EnabledIf(value = Sites.CORPUS_IS_THERE, disabledReason = Sites.NO_CORPUS)
    void theListOfTopicsIsASmallPartOfEachPage() {
        documents(Sites.corpus())
                .forEach(page -> assertThat(zipped(page.select("#stele-side").outerHtml()))
                        .as(page.location())
                        .isLessThanOrEqualTo(3_500));
    }

    @Test
    @EnabledIf(value = Sites.CORPUS_IS_THERE, disabledReason = Sites.NO_CORPUS)
    void aPageHasFewElementsBesideItsArticle() {
        documents(Sites.corpus()).forEach(page -> {
            // The index is as long as the list of topics: its letters are what it is for.
            page.select(".article, .letter").remove();
            assertThat(page.body().getAllElements()).as(page.location()).hasSizeLessThanOrEqualTo(450);
        });
    }

    /** Half of the pages are light, and nearly all of the others bearable; so is the first page that somebody sees. */
    private static void keepTheirBudget(ServedSite site) {
        var pages = topics(site).map(page -> zipped(text(page))).sorted().toList();
        assertThat(share(pages, 50)).as("half of the pages").isLessThanOrEqualTo(8_000);
        assertThat(share(pages, 95)).as("95 % of the pages").isLessThanOrEqualTo(20_000);
        var firstViews = topics(site)
                .map(page -> zipped(text(page)) + whatItLoads(page))
                .sorted()
                .toList();
        assertThat(share(firstViews, 50)).as("a first view").isLessThanOrEqualTo(30_000);
    }

    private static int whatItLoads(Path page) {
        return Jsoup.parse(text(page)).select("script[src], link[rel=stylesheet]").stream()
                .map(element -> element.attr("src") + element.attr("href"))
                .mapToInt(address -> zipped(text(page.resolveSibling(address).normalize())))
                .sum();
    }

    private static int share(List<Integer> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static int asset(String start, String end) {
        try (Stream<Path> files = Files.walk(Sites.own().folder().resolve("_stele"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(start)
                            && file.getFileName().toString().endsWith(end))
                    .mapToInt(file -> zipped(text(file)))
                    .max()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> topics(ServedSite site) {
        return site.pages().stream()
                .filter(path -> !path.startsWith("id/") && path.contains("/") && !path.endsWith("404.html"))
                // What holds a whole guide is long.
                .filter(path -> !path.endsWith(".print.html"))
                .map(site.folder()::resolve);
    }

    private static Stream<Document> documents(ServedSite site) {
        return topics(site).map(page -> Jsoup.parse(text(page), page.toUri().toString()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int zipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }
}
