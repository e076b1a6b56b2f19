package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paper gets the text, and nothing that only a screen can do. */
@BrowserTest
class PrintTest {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @ParameterizedTest
    @ValueSource(strings = {".top", ".skip", "#stele-side", ".outline", ".pager", ".bottom"})
    void whatOnlyAScreenCanDoIsLeftOut(String part, Chromium chromium) {
        var page = printed(chromium, PageKind.PHASE);
        assertThat(page.locator(part).count()).isPositive();
        assertThat(page.locator(part).first().isVisible()).isFalse();
    }

    @Test
    void theTextIsThereAndSaysWhichPhaseItIs(Chromium chromium) {
        var page = printed(chromium, PageKind.PHASE);
        assertThat(page.locator("h1").isVisible()).isTrue();
        assertThat(page.locator(".article").isVisible()).isTrue();
        assertThat(page.locator(".phase-position").isVisible()).isTrue();
    }

    @Test
    void paperIsWhiteWhateverTheReaderChose(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.CODE.url("fr"));
        page.evaluate("document.documentElement.dataset.theme = 'dark'");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void aPhaseFillsFewSheetsAndTheWideTableStaysOnThem(Chromium chromium) {
        var page = printed(chromium, PageKind.PHASE);
        assertThat(sheets(page)).isBetween(1L, 3L);
        page.navigate(PageKind.TABLE.url("fr"));
        assertThat(sheets(page)).isBetween(1L, 6L);
    }

    @Test
    void aGuideIsPrintedAsAWholeFromItsOwnPage(Chromium chromium) {
        var page = chromium.reader(390);
        page.navigate(PageKind.GUIDE.url("fr"));
        page.locator(".phase-print a").click();
        page.waitForURL("**/guide.print.html");
        page.locator("section").nth(10).waitFor();
        assertThat(page.locator("section").count()).isGreaterThan(10);
        assertThat(Axe.violations(page)).isEmpty();
        page.evaluate("window.print = () => document.title = 'printed'");
        page.locator("#stele-print").click();
        assertThat(page.title()).isEqualTo("printed");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#stele-print").isVisible()).isFalse();
        assertThat(page.locator(".print-tools").isVisible()).isFalse();
        assertThat(page.locator("h1").isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.locator(".print-tools a").click();
        page.waitForURL("**/guide.html");
    }

    @Test
    void ofALongTableEachSheetHasTheHead(Chromium chromium) {
        var page = printed(chromium, PageKind.TABLE);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('thead')).display"))
                .isEqualTo("table-header-group");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    private static Page printed(Chromium chromium, PageKind kind) {
        var page = chromium.reader(794);
        page.navigate(kind.url("fr"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }

    private static long sheets(Page page) {
        var pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        return SHEET.matcher(pdf).results().count();
    }
}
