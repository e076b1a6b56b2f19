package stele.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The browser of all tests: it opens pages for them, and hears what the pages complain of. */
final class Chromium implements AutoCloseable {

    private static final int HEIGHT = 800;
    private static final double TIMEOUT = 10_000;

    /** Nothing that the browser does of its own accord: the tests need no network. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String PROBES = Axe.resource("/stele/browser/probes.js");

    private final Playwright playwright;
    private final Browser browser;
    private final Map<ColorScheme, Page> visitors = new EnumMap<>(ColorScheme.class);
    private final List<BrowserContext> readers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start(Path executable) {
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options =
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** Somebody who comes for the first time: nothing is stored, nothing is cached. */
    Page reader(int width) {
        return reader(width, options -> {});
    }

    Page readerWithoutScripts(int width) {
        return reader(width, options -> options.setJavaScriptEnabled(false));
    }

    /** With a finger instead of a mouse: nothing can be pointed at before it is touched. */
    Page readerWithPhone(int width) {
        return reader(width, options -> options.setHasTouch(true).setIsMobile(true));
    }

    Page reader(int width, ColorScheme scheme) {
        return reader(width, options -> options.setColorScheme(scheme));
    }

    /** Somebody who only looks, and leaves nothing behind: the same page for all tests, since a new one takes time. */
    Page visitor(int width, ColorScheme scheme) {
        var page = visitors.computeIfAbsent(
                scheme, key -> open(options -> options.setColorScheme(key)).newPage());
        page.setViewportSize(width, HEIGHT);
        return page;
    }

    Page visitor(int width) {
        return visitor(width, ColorScheme.LIGHT);
    }

    private Page reader(int width, Consumer<Browser.NewContextOptions> wishes) {
        var context = open(options -> wishes.accept(options.setViewportSize(width, HEIGHT)));
        readers.add(context);
        return context.newPage();
    }

    private BrowserContext open(Consumer<Browser.NewContextOptions> wishes) {
        var options = new Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("fr-FR")
                .setTimezoneId("UTC");
        wishes.accept(options);
        var context = browser.newContext(options);
        context.setDefaultTimeout(TIMEOUT);
        context.addInitScript(PROBES);
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> complaints.add(error.page().url() + ": " + error.error()));
        return context;
    }

    /** What went wrong in the pages of this test. Breaches of the policy are among them: each is printed as an error. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What was complained of so far was meant to be. */
    void forgive() {
        complaints.clear();
    }

    /** The readers of a test go with it, and what visitors have stored. */
    void leave() {
        readers.forEach(BrowserContext::close);
        readers.clear();
        visitors.values().stream()
                .filter(page -> page.url().startsWith("http"))
                .forEach(page -> page.evaluate("localStorage.clear(), sessionStorage.clear()"));
        complaints.clear();
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.location() + ": " + message.text());
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
