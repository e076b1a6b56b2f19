package stele.browser;

import static com.microsoft.playwright.options.WaitForSelectorState.DETACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searching, from the key that opens it to the section that was looked for. */
@BrowserTest
class SearchTest {

    @ParameterizedTest
    @CsvSource({
        "fr, tarifs, table.html",
        "fr, amarrage, step-2.html",
        "fr, Get-CsPool, code.html",
        "fr, cspool, code.html",
        "fr, phares, machine.html",
        "de, Leuchtturms, machine.html",
        "de, gebuhren, table.html",
        "de, Gebühr, table.html"
    })
    void aTopicIsFoundByItsWords(String locale, String typed, String topic, Chromium chromium) {
        var page = chromium.visitor(1280);
        page.navigate(PageKind.HOME.url(locale));
        assertThat(hits(page, typed).first().getAttribute("href")).contains("/" + locale + "/" + topic);
    }

    @Test
    void theKeyOpensItTheArrowsWalkAndEnterOpensTheSection(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.HOME.url("fr"));
        page.keyboard().press("Control+k");
        page.locator("#stele-search-field:focus").waitFor();
        page.keyboard().type("bittes d’amarrage");
        var first = page.locator("#stele-search .hits a").first();
        first.waitFor();
        page.keyboard().press("ArrowDown");
        assertThat(first.evaluate("a => a === document.activeElement")).isEqualTo(true);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("q=bittes"));
        assertThat(page.locator("main").innerText()).contains("bittes d’amarrage");
    }

    @Test
    void escapeClosesItAndReturnsToTheLink(Chromium chromium) {
        var page = chromium.reader(390);
        page.navigate(PageKind.PHASE.url("de"));
        var link = page.locator("#stele-search-link");
        link.focus();
        page.keyboard().press("Enter");
        page.locator("#stele-search-field:focus").waitFor();
        page.keyboard().press("Escape");
        assertThat(page.locator("#stele-search[open]").count()).isZero();
        assertThat(link.evaluate("a => a === document.activeElement")).isEqualTo(true);
    }

    @Test
    void whatOneLanguageLacksIsFoundInAnother(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.HOME.url("fr"));
        search(page, "Leuchtturms");
        var elsewhere = page.locator("#stele-search .results a[hreflang=de]");
        elsewhere.waitFor();
        elsewhere.click();
        page.waitForURL(url -> url.contains("/de/search.html?q=Leuchtturms"));
        page.locator(".hits a").first().waitFor();
    }

    /** The aim is 300 ms; a machine that does other things as well is given time. */
    @Test
    void theFirstHitIsThereAtOnceWhereTheIndexIs(Chromium chromium, TestReporter reporter) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.HOME.url("fr"));
        hits(page, "tarifs");
        page.locator("#stele-search-field").fill("qwxyzqwxyz");
        page.locator("#stele-search .hits").waitFor(new Locator.WaitForOptions().setState(DETACHED));
        var milliseconds = (Number) page.evaluate("""
                () => new Promise((done) => {
                  const field = document.getElementById('stele-search-field');
                  const start = performance.now();
                  new MutationObserver(() => {
                    if (document.querySelector('#stele-search .hits a')) done(performance.now() - start);
                  }).observe(document.getElementById('stele-search'), { childList: true, subtree: true });
                  field.value = 'tarifs';
                  field.dispatchEvent(new Event('input'));
                })""");
        reporter.publishEntry("milliseconds to the first hit", milliseconds.toString());
        assertThat(milliseconds.doubleValue()).isLessThan(2_000);
    }

    @Test
    void whereAllIsShownNoMoreIsOffered(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.HOME.url("fr"));
        assertThat(hits(page, "Get-CsPool").count()).isLessThan(8);
        assertThat(page.locator("#stele-search .results .button").isVisible()).isFalse();
    }

    @Test
    void whatIsHighlightedCanBeReadWithoutColour(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.TABLE.url("fr") + "?q=grue");
        var bar = page.locator("#stele-found");
        bar.waitFor();
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
        assertThat(page.locator(".bottom").boundingBox())
                .satisfies(footer -> assertThat(footer.y + footer.height).isLessThanOrEqualTo(bar.boundingBox().y));
        bar.locator("button").click();
        assertThat(bar.count()).isZero();
        assertThat(page.url()).isEqualTo(PageKind.TABLE.url("fr"));
        assertThat(page.locator("main:focus").count()).isOne();
    }

    private static Locator hits(Page page, String typed) {
        search(page, typed);
        var hits = page.locator("#stele-search .hits a");
        hits.first().waitFor();
        return hits;
    }

    private static void search(Page page, String typed) {
        page.locator("#stele-search-link").click();
        page.locator("#stele-search-field").fill(typed);
    }
}
