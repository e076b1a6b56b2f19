package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn once stays where it is. */
@BrowserTest
class PaintTest {

    @ParameterizedTest
    @MethodSource("pages")
    void nothingMovesWhileAPageLoads(PageKind kind, int width, String locale, Chromium chromium) {
        var page = chromium.visitor(width);
        page.navigate(kind.url(locale));
        page.evaluate("probe.settled()");
        assertThat((List<?>) page.evaluate("probe.shifts")).isEmpty();
    }

    static Stream<Arguments> pages() {
        return Pairs.of(
                        List.of(List.of(PageKind.values()), List.of(390, 1024, 1600), SampleTopics.LOCALES),
                        one -> true)
                .stream()
                .map(one -> Arguments.of(one.toArray()));
    }
}
