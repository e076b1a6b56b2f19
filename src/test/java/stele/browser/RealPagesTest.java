package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The theme bears what authors have really written: of each site and language, the pages that ask most of it. */
@BrowserTest
class RealPagesTest {

    /** What makes a page hard; the first page of each is looked at. */
    private static final Map<String, Comparator<Document>> HARD = hard();

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("pages")
    void aHardPageIsWhole(String why, ServedSite site, String path, Chromium chromium) {
        var narrow = chromium.visitor(320);
        narrow.navigate(site.url(path));
        narrow.evaluate("probe.settled()");
        assertThat(found(narrow, "probe.overflow()")).isEmpty();
        assertThat(found(narrow, "probe.tiny()")).isEmpty();
        assertThat(found(narrow, "probe.shifts")).isEmpty();
        assertThat(Axe.violations(narrow)).isEmpty();
        var wide = chromium.visitor(1280, ColorScheme.DARK);
        wide.navigate(site.url(path));
        wide.evaluate("probe.settled()");
        assertThat(found(wide, "probe.shifts")).isEmpty();
        assertThat(Axe.violations(wide)).isEmpty();
    }

    static Stream<Arguments> pages() {
        var own = Stream.of("fr-fr", "de-de").flatMap(locale -> hardest(Sites.own(), locale));
        return Sites.corpusIsThere()
                ? Stream.concat(own, Stream.of("fr-fr", "de-de").flatMap(locale -> hardest(Sites.corpus(), locale)))
                : own;
    }

    private static Stream<Arguments> hardest(ServedSite site, String locale) {
        var pages = site.pages().stream()
                .filter(path -> path.startsWith(locale + "/"))
                .collect(Collectors.toMap(
                        path -> path, path -> Jsoup.parse(site.text(path)), (a, b) -> a, LinkedHashMap::new));
        var chosen = new LinkedHashMap<String, String>();
        HARD.forEach((why, harder) -> pages.entrySet().stream()
                .max(Map.Entry.comparingByValue(harder))
                .ifPresent(page -> chosen.putIfAbsent(page.getKey(), why)));
        return chosen.entrySet().stream().map(page -> Arguments.of(page.getValue(), site, page.getKey()));
    }

    private static Map<String, Comparator<Document>> hard() {
        var hard = new LinkedHashMap<String, Comparator<Document>>();
        hard.put(
                "the longest title",
                Comparator.comparingInt(page -> page.title().length()));
        hard.put("most sections", most(".article :is(h2, h3, h4)"));
        hard.put("most code", most(".article pre"));
        hard.put("most pictures", most(".article img"));
        hard.put("most notes", most(".article .alert"));
        hard.put("most phases", most(".phases li"));
        hard.put("most links in its list of topics", most("#stele-side a"));
        hard.put(
                "the widest table",
                Comparator.comparingInt(page -> page.select("tr").stream()
                        .mapToInt(Element::childrenSize)
                        .max()
                        .orElse(0)));
        return hard;
    }

    private static Comparator<Document> most(String selector) {
        return Comparator.comparingInt(page -> page.select(selector).size());
    }

    private static List<?> found(Page page, String probe) {
        return (List<?>) page.evaluate(probe);
    }
}
