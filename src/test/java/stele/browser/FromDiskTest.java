package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A site that is opened from the disk, without any server, is whole. */
@BrowserTest
class FromDiskTest {

    @Test
    void aReaderFindsTheWayFromTheLanguagesToATopic(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(Sites.sample().onDisk("index.html"));
        page.locator("main a[hreflang=fr]").click();
        page.waitForURL("**/fr/index.html");
        page.locator("main a[href='guide.html']").first().click();
        page.waitForURL("**/fr/guide.html");
        page.locator("#stele-side a[href='phase-3.html']").click();
        page.waitForURL("**/fr/phase-3.html");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.top')).position"))
                .isEqualTo("sticky");
    }

    @Test
    void theSearchFindsATopicAndOpensIt(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(Sites.sample().onDisk("fr/phase-3.html"));
        page.locator("#stele-search-link").click();
        page.locator("#stele-search-field").fill("tarifs");
        page.locator("#stele-search .hits a").first().click();
        page.waitForURL(url -> url.contains("/fr/table.html?q=tarifs"));
    }

    @Test
    void theLanguageChangesOnTheSameTopic(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(Sites.sample().onDisk("fr/phase-3.html"));
        page.locator(".top button[popovertarget=stele-languages]").click();
        page.locator("#stele-languages a[hreflang=de]").click();
        page.waitForURL("**/de/phase-3.html");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("de");
    }
}
