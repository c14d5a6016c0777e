package org.bichig.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.bichig.site.SiteServer;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window of its own, with a profile of its own, speaking to nobody but the site. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Longest wait for a page, a script or what a script waits for; long, because other work may keep the machine busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final ChromeDriver driver;
    private final Path profile;

    /** The page that is open and as it was when it came; empty when it is not known to be. */
    private String visited = "";

    private Window window = Window.DESK;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    static Browser start() {
        Needed.file(CHROMIUM, "the browser Chromium");
        Needed.file(DRIVER, "the driver of Chromium");
        try {
            Path profile = Files.createTempDirectory("bichig-browser-");
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            ChromeOptions options = new ChromeOptions();
            options.setBinary(CHROMIUM.toFile());
            options.addArguments(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-extensions",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage",
                    "--user-data-dir=" + profile);
            options.setCapability("goog:loggingPrefs", logs);
            // Named here, so that Selenium looks for no other driver, and for none on the network.
            System.setProperty(ChromeDriverService.CHROME_DRIVER_EXE_PROPERTY, DRIVER.toString());
            ChromeDriverService service =
                    new ChromeDriverService.Builder().withTimeout(PATIENCE).build();
            ChromeDriver driver = new ChromeDriver(service, options);
            driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
            return new Browser(driver, profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the size of what the page has, whatever the browser's own frame takes. */
    Browser resize(Window window) {
        this.window = window;
        devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", window.width(), "height", window.height(), "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** What the page is told of its medium and its reader's wishes. */
    Browser emulate(String medium, String colorScheme) {
        devTools(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", colorScheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** What the page is told of its reader's wishes, by the names of media features; of all others nothing. */
    Browser wishes(Map<String, String> features) {
        devTools(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "",
                        "features",
                        features.entrySet().stream()
                                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                                .toList()));
        return this;
    }

    /** Opens a page with a script that runs before any of the page's own. */
    Browser openAfter(String script, String address) {
        Object identifier =
                Objects.requireNonNull(devTools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                        .get("identifier"));
        open(address);
        devTools("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", identifier));
        return this;
    }

    /** Sets the size of letters in the browser's settings, as a multiple of what it is at first. */
    Browser letters(int times) {
        devTools("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", 16 * times, "fixed", 13 * times)));
        return this;
    }

    /** A first visit over a line that brings scripts late, and the font visibly later than the style sheet. */
    Browser slowLine(boolean slow) {
        devTools("Network.enable", Map.of());
        devTools("Network.setCacheDisabled", Map.of("cacheDisabled", slow));
        devTools("Network.setExtraHTTPHeaders", Map.of("headers", slow ? Map.of(SiteServer.LATE, "1") : Map.of()));
        return this;
    }

    /**
     * Opens a page to look at it, or goes on with it if the last one to come had it open for the same. Who visits a page
     * changes nothing of it that stays; window, colours and medium are nobody's, and set anew by everybody.
     */
    Browser visit(String address) {
        if (visited.equals(address)) {
            return until("innerWidth === %d && innerHeight === %d".formatted(window.width(), window.height()));
        }
        open(address);
        visited = address;
        return this;
    }

    /** Visits a page as a reader at a desk sees it by day. */
    Browser visitAtDesk(String address) {
        return resize(Window.DESK).emulate("", "light").visit(address);
    }

    /** Opens a page and waits until its fonts are there. */
    Browser open(String address) {
        visited = "";
        driver.get(address);
        async("document.fonts.ready.then(() => arguments[arguments.length - 1](true))");
        return this;
    }

    /** Opens a page as a reader at a desk sees it by day. */
    Browser openAtDesk(String address) {
        return resize(Window.DESK).emulate("", "light").open(address);
    }

    /** The outcome of a script, which must return something. */
    Object run(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript(script, arguments), "script returned nothing: " + script);
    }

    /** Runs a script for its effect. */
    void execute(String script, Object... arguments) {
        driver.executeScript(script, arguments);
    }

    /** The outcome of a script that calls its last argument when it is done. */
    Object async(String script, Object... arguments) {
        return Objects.requireNonNull(
                driver.executeAsyncScript(script, arguments), "script returned nothing: " + script);
    }

    /**
     * Waits until a condition holds in the page. What a page does of its own accord (scrolling, observing a size, hearing
     * of another tab) takes as long as the machine makes it take.
     *
     * @param condition an expression
     */
    Browser until(String condition) {
        try {
            async("""
                    const done = arguments[arguments.length - 1];
                    const look = () => (CONDITION) ? done(true) : setTimeout(look, 20);
                    look();
                    """.replace("CONDITION", condition));
        } catch (ScriptTimeoutException e) {
            throw new AssertionError("never came true: " + condition, e);
        }
        return this;
    }

    /** Waits until the page has been drawn, and with that everything that watches its sizes has seen them. */
    Browser untilDrawn() {
        async("const done = arguments[arguments.length - 1];"
                + "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(true))))");
        return this;
    }

    double number(String script, Object... arguments) {
        return ((Number) run(script, arguments)).doubleValue();
    }

    boolean truth(String script, Object... arguments) {
        return (Boolean) run(script, arguments);
    }

    String text(String script, Object... arguments) {
        return (String) run(script, arguments);
    }

    List<String> texts(String script, Object... arguments) {
        return ((List<?>) run(script, arguments)).stream().map(String::valueOf).toList();
    }

    /** A command of the Chrome DevTools Protocol. */
    Map<String, Object> devTools(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    /** Keys and wheel, as if by hand. */
    Actions hand() {
        return new Actions(driver);
    }

    /** What the console said since the last call; a broken security policy or a missing file is said there too. */
    List<String> console() {
        return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** The page as the reader's printer would get it. */
    byte[] printed() {
        Map<String, Object> answer = devTools(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "displayHeaderFooter", false, "scale", 1));
        return Base64.getDecoder().decode((String) Objects.requireNonNull(answer.get("data")));
    }

    /** The window as a PNG. */
    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** One element as a PNG; scrolled into view, of which it must not be larger. */
    byte[] pictureOf(String selector) {
        return driver.findElement(By.cssSelector(selector)).getScreenshotAs(OutputType.BYTES);
    }

    /** The page from end to end as a PNG, as far as a browser draws it in one piece. */
    byte[] wholePicture() {
        Map<String, Object> answer = devTools(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of(
                                "x",
                                0,
                                "y",
                                0,
                                "width",
                                number("return document.documentElement.scrollWidth"),
                                "height",
                                number("return document.documentElement.scrollHeight"),
                                "scale",
                                0.5)));
        return Base64.getDecoder().decode((String) Objects.requireNonNull(answer.get("data")));
    }

    /** Name and version, as the browser says them. */
    String version() {
        return "Chromium " + driver.getCapabilities().getBrowserVersion();
    }

    /** The port at which the browser listens for other tools. */
    int port() {
        Map<?, ?> options =
                (Map<?, ?>) Objects.requireNonNull(driver.getCapabilities().getCapability("goog:chromeOptions"));
        String address = String.valueOf(options.get("debuggerAddress"));
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    @Override
    public void close() {
        driver.quit();
        Profiles.delete(profile);
    }
}
