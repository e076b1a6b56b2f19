package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who changes the language goes on reading where she was, and nobody is sent anywhere unasked. */
@BrowserTest
class LanguageTest {

    private static final String SECTIONS = ".article h2[id]";

    @Test
    void theSectionBeingReadIsKeptThereAndBack(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.FORTY_SECTIONS.url("fr"));
        for (int section : List.of(0, 17, 38)) {
            scrollTo(page.locator(SECTIONS).nth(section));
            var french = page.locator(SECTIONS).nth(section).getAttribute("id");
            choose(page, "de");
            var german = page.locator(SECTIONS).nth(section).getAttribute("id");
            assertThat(page.url()).isEqualTo(PageKind.FORTY_SECTIONS.url("de") + "#" + german);
            choose(page, "fr");
            assertThat(page.url()).isEqualTo(PageKind.FORTY_SECTIONS.url("fr") + "#" + french);
        }
    }

    @Test
    void aSectionInTheAddressIsKeptAtOnce(Chromium chromium) {
        var page = chromium.reader(390);
        page.navigate(PageKind.FORTY_SECTIONS.url("fr"));
        var french = page.locator(SECTIONS).nth(20).getAttribute("id");
        page.navigate(PageKind.FORTY_SECTIONS.url("fr") + "#" + french);
        choose(page, "de");
        assertThat(page.url()).endsWith("#" + page.locator(SECTIONS).nth(20).getAttribute("id"));
    }

    @Test
    void theTopOfAPageLeadsToTheTop(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.PHASE.url("fr"));
        choose(page, "de");
        assertThat(page.url().replaceFirst("#$", "")).isEqualTo(PageKind.PHASE.url("de"));
    }

    @Test
    void theChosenLanguageIsOfferedAndNobodyIsSentThere(Chromium chromium) {
        var page = chromium.reader(390);
        page.navigate(PageKind.PHASE.url("fr"));
        choose(page, "de");
        page.navigate(PageKind.TABLE.url("fr"));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
        var hint = page.locator(".hint");
        assertThat(hint.getAttribute("lang")).isEqualTo("de");
        assertThat(hint.locator("a").getAttribute("href")).endsWith("de/table.html");
        hint.locator("button").click();
        assertThat(hint.count()).isZero();
        assertThat(page.locator("main:focus").count()).isOne();
        page.navigate(PageKind.CODE.url("fr"));
        assertThat(hint.count()).isZero();
    }

    @Test
    void theRootIsAListOfLanguagesAndStaysOne(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.PHASE.url("fr"));
        choose(page, "de");
        page.navigate(Sites.sample().url(""));
        page.evaluate("probe.settled()");
        assertThat(page.url()).isEqualTo(Sites.sample().url(""));
        assertThat(page.locator("main a[hreflang]").count()).isGreaterThanOrEqualTo(5);
    }

    private static void choose(Page page, String language) {
        // With the mouse itself: a locator may scroll the page to what it presses.
        var button = page.locator(".top button[popovertarget=stele-languages]").boundingBox();
        page.mouse().click(button.x + button.width / 2, button.y + button.height / 2);
        page.locator("#stele-languages a[hreflang=" + language + "]").click();
        page.waitForURL(url -> url.contains("/" + language + "/"));
    }

    private static void scrollTo(Locator heading) {
        heading.evaluate("heading => heading.scrollIntoView()");
    }
}
