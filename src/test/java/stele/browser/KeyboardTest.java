package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader without a mouse gets everywhere, sees where she is, and gets out again. */
@BrowserTest
class KeyboardTest {

    private static final int FAR_TOO_MANY = 400;

    private static final Gson JSON = new Gson();

    /** Where the focus is; {@code stop} counts from 1. */
    private record Stop(int stop, String element, List<String> faults, boolean inMain) {}

    @Test
    void theFirstStopLeadsToTheContent(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.PHASE.url("fr"));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#stele-main");
        page.keyboard().press("Tab");
        var stop = focus(page);
        assertThat(stop).isNotNull();
        assertThat(stop.inMain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PHASE, 1280, fr",
        "PHASE, 390, ar-XB",
        "CODE, 768, de",
        "FORTY_SECTIONS, 390, de",
        "ALERTS, 1280, ar-XB",
        "HOME, 320, fr"
    })
    void everyStopShowsItselfAndNoneIsATrap(PageKind kind, int width, String locale, Chromium chromium) {
        var page = chromium.reader(width);
        page.navigate(kind.url(locale));
        var stops = new ArrayList<Stop>();
        page.keyboard().press("Tab");
        var stop = focus(page);
        while (stop != null && (stops.isEmpty() || stop.stop() > stops.size()) && stops.size() < FAR_TOO_MANY) {
            stops.add(stop);
            page.keyboard().press("Tab");
            stop = focus(page);
        }
        // Behind the last stop is the first again, or the browser's own frame.
        assertThat(stop == null || stop.stop() == 1)
                .as("the way ends at " + stop)
                .isTrue();
        assertThat(stops).anyMatch(Stop::inMain);
        assertThat(stops)
                .allSatisfy(one -> assertThat(one.faults()).as(one.element()).isEmpty());
    }

    @Test
    void escapeClosesTheDrawerAndNothingElse(Chromium chromium) {
        var page = chromium.reader(390);
        page.navigate(PageKind.PHASE.url("fr"));
        var button = page.locator(".top button[popovertarget=stele-side]");
        button.focus();
        page.keyboard().press("Enter");
        var drawer = page.locator("#stele-side:popover-open");
        drawer.waitFor();
        page.keyboard().press("Escape");
        assertThat(drawer.count()).isZero();
        assertThat(button.evaluate("e => e === document.activeElement")).isEqualTo(true);
    }

    @Test
    void escapeClosesTheLanguagesAndReturnsToTheirButton(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.PHASE.url("de"));
        var button = page.locator(".top button[popovertarget=stele-languages]");
        button.focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#stele-languages a:focus").count()).isOne();
        page.keyboard().press("Escape");
        assertThat(page.locator("#stele-languages:popover-open").count()).isZero();
        assertThat(button.evaluate("e => e === document.activeElement")).isEqualTo(true);
    }

    @Test
    void languagesThatAreLeftCoverNothing(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.PHASE.url("de"));
        var button = page.locator(".top button[popovertarget=stele-languages]");
        button.focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Shift+Tab");
        var open = page.locator("#stele-languages:popover-open");
        assertThat(open.count()).as("their button still belongs to them").isOne();
        var languages = page.locator("#stele-languages a").count();
        for (int stop = 0; stop <= languages; stop++) {
            assertThat(open.count()).isOne();
            page.keyboard().press("Tab");
        }
        assertThat(open.count()).isZero();
        button.click();
        open.waitFor();
        button.click();
        assertThat(open.count()).isZero();
    }

    private static @Nullable Stop focus(Page page) {
        var json = (String) page.evaluate("() => JSON.stringify(probe.focus())");
        return JSON.fromJson(json, Stop.class);
    }
}
