package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a page says about itself is said once to those who have heard it. */
@BrowserTest
class NoticeTest {

    @Test
    void aDismissedNoticeStaysAwayForTheVisit(Chromium chromium) {
        var page = chromium.reader(390);
        page.navigate(PageKind.MACHINE_TRANSLATION.url("fr"));
        var notice = page.locator(".notice.is-machine");
        notice.locator("button").click();
        assertThat(notice.isVisible()).isFalse();
        assertThat(page.locator("main:focus").count()).isOne();
        page.navigate(PageKind.MACHINE_TRANSLATION.url("de"));
        assertThat(notice.isVisible()).isFalse();
    }

    @Test
    void anotherVisitIsToldAgain(Chromium chromium) {
        var earlier = chromium.reader(390);
        earlier.navigate(PageKind.MACHINE_TRANSLATION.url("fr"));
        earlier.locator(".notice.is-machine button").click();
        var later = earlier.context().newPage();
        later.navigate(PageKind.MACHINE_TRANSLATION.url("fr"));
        assertThat(later.locator(".notice.is-machine").isVisible()).isTrue();
    }

    @Test
    void whatNobodyHasTranslatedIsSaidOnEachPage(Chromium chromium) {
        var page = chromium.reader(1280);
        page.navigate(PageKind.ONLY_IN_ENGLISH.url("fr"));
        assertThat(page.locator(".notice").isVisible()).isTrue();
        assertThat(page.locator(".notice button").count()).isZero();
    }
}
