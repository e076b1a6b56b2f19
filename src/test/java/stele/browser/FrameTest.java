package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything has its room, in every language, on the narrowest screens, in the largest type. */
@BrowserTest
class FrameTest {

    private static final String BAR = ".top-row > *";

    /** 320 px are also a window of 1280 px at 400 %: WCAG 1.4.10. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aNarrowWindowNeverScrollsSideways(PageKind kind, String locale, Chromium chromium) {
        var page = chromium.visitor(320);
        page.navigate(kind.url(locale));
        assertThat(probe(page, "overflow")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatAReaderPressesIsAsLargeAsAFingertip(PageKind kind, String locale, Chromium chromium) {
        var page = chromium.visitor(390);
        page.navigate(kind.url(locale));
        assertThat(probe(page, "tiny")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bars")
    void nothingInTheBarOverlapsOrIsCutOff(String locale, int width, Chromium chromium) {
        var page = chromium.visitor(width);
        page.navigate(PageKind.PHASE.url(locale));
        assertThat(probe(page, "crowded", BAR)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bars")
    void theBarBearsTheWidestSpacingOfText(String locale, int width, Chromium chromium) {
        var page = chromium.visitor(width);
        page.navigate(PageKind.PHASE.url(locale));
        page.evaluate("probe.spaced()");
        assertThat(probe(page, "crowded", BAR)).isEmpty();
        assertThat(probe(page, "overflow")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bars")
    void theBarBearsTextOfTwiceTheSize(String locale, int width, Chromium chromium) {
        var page = chromium.reader(width);
        largeType(page);
        page.navigate(PageKind.PHASE.url(locale));
        assertThat(probe(page, "crowded", BAR)).isEmpty();
        assertThat(probe(page, "overflow")).isEmpty();
    }

    /** The narrowest window with the largest type. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aPageBearsTextOfTwiceTheSize(PageKind kind, String locale, Chromium chromium) {
        var page = chromium.reader(320);
        largeType(page);
        page.navigate(kind.url(locale));
        assertThat(probe(page, "overflow")).isEmpty();
    }

    static Stream<Arguments> kinds() {
        return Stream.of(PageKind.values())
                .flatMap(kind -> Stream.of("de", "ar-XB").map(tag -> Arguments.of(kind, tag)));
    }

    static Stream<Arguments> bars() {
        return SampleTopics.LOCALES.stream()
                .flatMap(locale -> Stream.of(320, 390, 768).map(width -> Arguments.of(locale, width)));
    }

    /** As in the settings of the browser: media queries hear of it, too. */
    private static void largeType(Page page) {
        var sizes = new JsonObject();
        sizes.addProperty("standard", 32);
        var arguments = new JsonObject();
        arguments.add("fontSizes", sizes);
        page.context().newCDPSession(page).send("Page.setFontSizes", arguments);
    }

    @SuppressWarnings("unchecked")
    private static List<String> probe(Page page, String name, Object... argument) {
        return (List<String>)
                page.evaluate("argument => probe." + name + "(argument)", argument.length == 0 ? null : argument[0]);
    }
}
