package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code can be read, and taken along. */
@BrowserTest
class CodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar-XB"})
    void onAPhoneTheButtonCoversNoCode(String locale, Chromium chromium) {
        var page = chromium.readerWithPhone(320);
        page.navigate(PageKind.CODE.url(locale));
        page.locator(".copy").first().waitFor();
        assertThat(covered(page)).isEmpty();
        assertThat((List<?>) page.evaluate("probe.settled().then(() => probe.shifts)"))
                .isEmpty();
    }

    /** The first lines of code that lie behind a button. */
    private static List<?> covered(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('.code')].filter((box) => {
                  const range = document.createRange();
                  range.selectNodeContents(box.querySelector('code'));
                  return range.getBoundingClientRect().top < box.querySelector('.copy').getBoundingClientRect().bottom;
                }).map((box) => box.textContent)""");
    }
}
