package stele.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader never sees the other colour scheme first, however slowly the scripts arrive. */
@BrowserTest
class SchemeTest {

    private static final String WHITE = "ffffff";
    private static final String BLACK = "13161b";

    @ParameterizedTest
    @CsvSource({
        "LIGHT, auto, " + WHITE,
        "LIGHT, light, " + WHITE,
        "LIGHT, dark, " + BLACK,
        "DARK, auto, " + BLACK,
        "DARK, light, " + WHITE,
        "DARK, dark, " + BLACK
    })
    void everyFrameHasTheColourThatTheReaderChose(ColorScheme system, String chosen, String colour, Chromium chromium) {
        assertThat(colours(chromium, system, chosen, false)).isNotEmpty().containsOnly(colour);
    }

    /** The claim above can fail: it does where the script that sets the scheme does not hold up the first frame. */
    @Test
    void aDeferredScriptWouldShowTheOtherColourFirst(Chromium chromium) {
        assertThat(colours(chromium, ColorScheme.LIGHT, "dark", true)).contains(WHITE);
    }

    /** The colours of the lower left corner, frame by frame, on the way from one page to the next. */
    private static List<String> colours(Chromium chromium, ColorScheme system, String chosen, boolean deferred) {
        var page = chromium.reader(800, system);
        page.navigate(PageKind.FORTY_SECTIONS.url("fr"));
        page.evaluate("scheme => localStorage.setItem('stele-theme', scheme)", chosen);
        page.reload();
        if (deferred) {
            page.route("**/*.html", SchemeTest::defer);
        }
        var frames = new ArrayList<String>();
        var session = page.context().newCDPSession(page);
        Consumer<JsonObject> film = frame -> {
            frames.add(corner(frame.get("data").getAsString()));
            var seen = new JsonObject();
            seen.add("sessionId", frame.get("sessionId"));
            session.send("Page.screencastFrameAck", seen);
        };
        session.on("Page.screencastFrame", film);
        var format = new JsonObject();
        format.addProperty("format", "png");
        session.send("Page.startScreencast", format);
        Sites.sample().delayScripts(300);
        try {
            page.navigate(PageKind.PHASE.url("fr"));
        } finally {
            Sites.sample().delayScripts(0);
        }
        page.evaluate("probe.settled()");
        session.send("Page.stopScreencast");
        // A frame that comes late would be answered to a page that is closed by then.
        session.off("Page.screencastFrame", film);
        return frames;
    }

    private static void defer(Route route) {
        var response = route.fetch();
        var page = response.text().replaceFirst("<script src=\"([^\"]*theme[^\"]*)\">", "<script src=\"$1\" defer>");
        route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(page));
    }

    private static String corner(String png) {
        try {
            var picture =
                    ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png)));
            return Integer.toHexString(picture.getRGB(5, picture.getHeight() - 5))
                    .substring(2);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
