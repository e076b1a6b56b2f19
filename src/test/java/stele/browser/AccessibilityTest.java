package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** axe finds nothing, on any kind of page, at any width, in either scheme, whatever is open, in any language. */
@BrowserTest
class AccessibilityTest {

    @ParameterizedTest(name = "{0}, {1} px, {2}, {3}, {4}")
    @MethodSource("cases")
    void axeFindsNothing(PageKind kind, int width, ColorScheme scheme, State state, String locale, Chromium chromium) {
        var page = chromium.visitor(width, scheme);
        page.navigate(kind.url(locale));
        state.open(page);
        assertThat(Axe.violations(page)).isEmpty();
    }

    static Stream<Arguments> cases() {
        return Pairs.of(
                        List.of(
                                List.of(PageKind.values()),
                                List.of(320, 390, 768, 1024, 1280, 1600),
                                List.of(ColorScheme.LIGHT, ColorScheme.DARK),
                                List.of(State.values()),
                                SampleTopics.LOCALES),
                        one -> ((State) one.get(3)).possible((PageKind) one.get(0), (int) one.get(1)))
                .stream()
                .map(one -> Arguments.of(one.toArray()));
    }
}
