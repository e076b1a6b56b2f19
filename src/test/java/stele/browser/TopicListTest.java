package stele.browser;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of topics: all of it can be reached from every page, and found in. */
@BrowserTest
class TopicListTest {

    @ParameterizedTest
    @CsvSource({
        "preparer les NOUVEAUX, phase-2.html",
        "quais nouv, phase-2.html",
        "reglement du port, headings.html",
        "cles, phase-10.html"
    })
    void titlesAreFoundWhateverTheirAccentsAndCase(String typed, String topic, Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.PHASE.url("fr"));
        page.locator("#stele-find").fill(typed);
        var hits = page.locator("#stele-hits a");
        hits.first().waitFor();
        assertThat(hits.first().getAttribute("href")).endsWith("/fr/" + topic);
        page.keyboard().press("Escape");
        assertThat(hits.first().isVisible()).isFalse();
        assertThat(page.locator("#stele-side [aria-current=page]").isVisible()).isTrue();
    }

    @Test
    void whatIsNotFoundIsSaidAndCanBeSearchedFor(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.PHASE.url("fr"));
        page.locator("#stele-find").fill("sous-marin");
        page.locator("#stele-note a").waitFor();
        assertThat(page.locator("#stele-note").innerText()).contains("Aucune rubrique");
        page.locator("#stele-live:has-text('Aucune rubrique')")
                .waitFor(new Locator.WaitForOptions().setState(ATTACHED));
    }

    @Test
    void aBranchOpensAndClosesAndSaysSo(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.PHASE.url("fr"));
        var button = page.locator("#stele-side li:has(> a[href='phase-1.html']) > button");
        assertThat(button.getAttribute("aria-expanded")).isEqualTo("false");
        button.click();
        var step = page.locator("#stele-side a[href$='step-1.html']");
        step.waitFor();
        assertThat(button.getAttribute("aria-expanded")).isEqualTo("true");
        button.click();
        assertThat(step.isVisible()).isFalse();
        assertThat(button.getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void whatIsDoneIsKnownInTheOtherLanguageToo(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.PHASE.url("fr"));
        page.locator("#stele-done").check();
        page.navigate(PageKind.PHASE.url("de"));
        assertThat(page.locator("#stele-done").isChecked()).isTrue();
        assertThat(page.locator(".phases li.done").count()).isOne();
        page.navigate(PageKind.STEP.url("de"));
        assertThat(page.locator("#stele-done").isChecked()).isFalse();
    }
}
