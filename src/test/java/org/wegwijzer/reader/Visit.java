package org.wegwijzer.reader;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody who reads the hub in a browser; notes what the browser asks for and what it complains of. */
final class Visit implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final double PATIENCE_MILLIS = 10_000;

    /** One browser for all visits, for as long as the tests run. */
    private static final Browser BROWSER = launch();

    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Visit(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onRequest(request -> requests.add(request.url()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(this::note);
    }

    private static Browser launch() {
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "end-of-browser"));
        var flags = Stream.of("--disable-gpu", "--disable-background-networking", "--disable-component-update");
        var forRoot = Stream.of("--no-sandbox")
                .filter(flag -> System.getProperty("user.name").equals("root"));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(ChromiumIsInstalled.executable().orElseThrow())
                        .setArgs(Stream.concat(flags, forRoot).toList()));
    }

    /** In a window as wide as a desk's, by somebody whose browser asks for English. */
    static Visit begun() {
        var options = new NewContextOptions()
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, HEIGHT)
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
        return new Visit(BROWSER.newContext(options));
    }

    private void note(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
        }
    }

    /** Where the application is; known when a test begins. */
    static String origin() {
        return "http://localhost:" + RestAssured.port;
    }

    /** Goes to an address, and waits until its page is there. */
    Visit at(String address) {
        requests.clear();
        complaints.clear();
        page.navigate(origin() + address);
        title().waitFor();
        return this;
    }

    Page page() {
        return page;
    }

    Locator title() {
        return page.locator("main h1");
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** What is in focus, in words. */
    String focused() {
        return (String) page.evaluate(
                "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()");
    }

    /** The path and query of the page. */
    String address() {
        return page.url().substring(origin().length());
    }

    Visit wide(int width) {
        page.setViewportSize(width, HEIGHT);
        return this;
    }

    Visit in(ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    /** All requests for the page that is there. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The requests to the API among them. */
    List<String> toApi() {
        return requests.stream().filter(url -> url.contains("/v1/")).toList();
    }

    /** What the browser complained of on this page. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
