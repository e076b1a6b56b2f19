package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A reader without JavaScript loses comfort, never the way. */
@BrowserTest
class WithoutScriptsTest {

    @Test
    void theDrawerOpensAndLeadsToATopic(Chromium chromium) {
        var page = chromium.readerWithoutScripts(390);
        page.navigate(PageKind.PHASE.url("fr"));
        var side = page.locator("#stele-side");
        assertThat(side.isVisible()).isFalse();
        page.locator(".top button[popovertarget=stele-side]").click();
        side.locator("a[href='phase-4.html']").click();
        page.waitForURL(Sites.sample().url("fr/phase-4.html"));
        assertThat(side.isVisible()).isFalse();
    }

    @Test
    void theLanguageChangesOnTheSameTopic(Chromium chromium) {
        var page = chromium.readerWithoutScripts(390);
        page.navigate(PageKind.PHASE.url("fr"));
        page.locator(".top button[popovertarget=stele-languages]").click();
        page.locator("#stele-languages a[hreflang=de]").click();
        page.waitForURL(Sites.sample().url("de/phase-3.html"));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("de");
    }

    @Test
    void theSearchLinkLeadsToTheIndexOfAllTopics(Chromium chromium) {
        var page = chromium.readerWithoutScripts(390);
        page.navigate(PageKind.PHASE.url("fr"));
        page.locator("#stele-search-link").click();
        page.waitForURL(PageKind.ALPHABET.url("fr"));
        page.locator("main a[href='table.html']").click();
        page.waitForURL(PageKind.TABLE.url("fr"));
    }

    @Test
    void theGuideIsReadPhaseByPhase(Chromium chromium) {
        var page = chromium.readerWithoutScripts(390);
        page.navigate(PageKind.GUIDE.url("fr"));
        page.locator(".phases a[href='phase-1.html']").click();
        page.waitForURL(Sites.sample().url("fr/phase-1.html"));
        for (int read = 0; !page.url().endsWith("phase-10.html"); read++) {
            assertThat(read).as("pages before the last phase").isLessThan(20);
            var next = page.locator(".pager .next a");
            var address = (String) next.evaluate("a => a.href");
            next.click();
            page.waitForURL(address);
        }
        assertThat(page.locator(".guide-end").isVisible()).isTrue();
    }
}
