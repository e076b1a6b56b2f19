package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page breaks the policy that it is sent with, and none writes an error into the browser's console. */
@BrowserTest
class PolicyTest {

    /** As every test of a browser ends: the pages have nothing to complain of. Here all of them are opened. */
    @ParameterizedTest
    @ValueSource(strings = {"index.html", "fr-fr/", "id/"})
    void noPageOfTheGuideComplains(String folder, Chromium chromium) {
        var page = chromium.visitor(1280);
        Sites.own().pages().stream().filter(path -> path.startsWith(folder)).forEach(path -> {
            page.navigate(Sites.own().url(path));
            assertThat(chromium.complaints()).as(path).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-xa", "ar-xb"})
    void noPageOfTheSampleComplains(String locale, Chromium chromium) {
        var page = chromium.visitor(390);
        Sites.sample().pages().stream()
                .filter(path -> path.startsWith(locale + "/"))
                .forEach(path -> {
                    page.navigate(Sites.sample().url(path));
                    assertThat(chromium.complaints()).as(path).isEmpty();
                });
    }

    /** The claims above can fail. */
    @Test
    void anInlineScriptIsHeardOf(Chromium chromium) {
        var page = chromium.reader(1280);
        page.route("**/*.html", PolicyTest::addScript);
        page.navigate(PageKind.HOME.url("fr"));
        assertThat(chromium.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
        chromium.forgive();
    }

    @Test
    void everyPageNamesThePolicyAndKeepsScriptsAndStylesApart() throws IOException {
        for (var path : Sites.own().pages()) {
            var page = Jsoup.parse(Sites.own().folder().resolve(path), "UTF-8");
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .contains("default-src 'none'; script-src 'self'; style-src 'self';")
                    .contains("form-action 'self'; base-uri 'none'");
            assertThat(
                            page.select(
                                    "[style], style, script:not([src]):not([type=application/json], [type=application/ld+json])"))
                    .as(path)
                    .isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")))
                    .as(path)
                    .isEmpty();
        }
    }

    private static void addScript(Route route) {
        var response = route.fetch();
        var body = response.text().replace("</body>", "<script>document.title = 'x'</script></body>");
        route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(body));
    }
}
