package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.serve.Served;

/** What an author sees in the browser while the site is served. */
@BrowserTest
class LiveReloadTest {

    private static final String LONG = "---\ndescription: On alpha\n---\n# Alpha\n\nFirst words.\n\n"
            + "Words that fill the page.\n\n".repeat(80)
            + "## Below\n\n```bash\nls\n```\n\n"
            + "More words.\n\n".repeat(40);

    @TempDir
    private Path folder;

    @Test
    void anEditReplacesTheTextWhereTheReaderIs(Chromium chromium) {
        try (var served = new Served(folder)) {
            var page = opened(chromium, served);
            page.evaluate("document.getElementById('below').scrollIntoView(); globalThis.kept = true");
            var before = top(page);
            served.save("content/en/a.md", LONG.replace("First words.", "New words.\n\nAnd a second paragraph."));
            page.locator(".article").getByText("New words").waitFor();
            assertThat(page.evaluate("globalThis.kept"))
                    .as("the page was not loaded anew")
                    .isEqualTo(true);
            assertThat(top(page)).isBetween(before - 2, before + 2);
            assertThat(page.locator(".code button").count())
                    .as("code can be copied")
                    .isEqualTo(1);
        }
    }

    @Test
    void findingsLieOverThePageUntilTheyAreMended(Chromium chromium) {
        try (var served = new Served(folder)) {
            var page = opened(chromium, served);
            served.save("content/en/a.md", LONG.replace("First words.", "See [x](missing.md)."));
            var box = page.locator("stele-findings .box");
            box.getByText("nothing is published at 'missing.md'").waitFor();
            assertThat(box.textContent()).contains("content/en/a.md:6:5", "link/missing-topic");
            assertThat(page.evaluate("document.activeElement.localName"))
                    .as("focus stays")
                    .isEqualTo("body");
            served.save("content/en/a.md", LONG);
            box.getByText("nothing is published").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    @Test
    void theLanguageCanStillBeSwitchedAfterAnEdit(Chromium chromium) {
        try (var served = new Served(folder)) {
            var page = opened(chromium, served);
            served.save("content/en/a.md", LONG.replace("First words.", "New words."));
            page.locator(".article").getByText("New words").waitFor();
            page.locator(".top button[popovertarget=stele-languages]").click();
            page.locator("#stele-languages a[hreflang=fr]").click();
            page.waitForURL("**/fr/a.html*");
        }
    }

    @Test
    void aChangeOfTheThemeLoadsThePageAnewAndAFaultIsMendedByTheNextSave(Chromium chromium) {
        try (var served = new Served(folder)) {
            var page = opened(chromium, served);
            served.save("themes/own/assets/css/site.css", "h1 { color: rgb(1, 2, 3) }\n");
            page.waitForCondition(() -> colour(page).equals("rgb(1, 2, 3)"));
            served.save("site.yaml", "title: [\n");
            page.locator("body.stele-error").waitFor();
            assertThat(page.locator(".findings code").first().textContent()).startsWith("site.yaml:");
            served.save("site.yaml", "title: Manual\nlocales: [en, fr]\ntheme: own\n");
            page.waitForCondition(() -> page.title().contains("Manual"));
            // The browser says of the error page that it is one.
            chromium.forgive();
        }
    }

    private static Page opened(Chromium chromium, Served served) {
        served.save("content/en/a.md", LONG);
        var page = chromium.reader(1280);
        // What a page asks for once it is told of changes.
        page.waitForResponse(
                response -> response.url().contains("/findings"), () -> page.navigate(served.url("en/a.html")));
        page.locator(".article").getByText("First words").waitFor();
        page.locator("#below").waitFor();
        return page;
    }

    /** Asked of a page that is being loaded, it may go before it answers. */
    private static String colour(Page page) {
        return String.valueOf(page.locator("h1").evaluate("heading => getComputedStyle(heading).color"));
    }

    private static double top(Page page) {
        return ((Number) page.evaluate("document.getElementById('below').getBoundingClientRect().top")).doubleValue();
    }
}
