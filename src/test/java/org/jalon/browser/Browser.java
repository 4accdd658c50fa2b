package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.jalon.testing.Chromium;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.FluentWait;

/** A person's browser at Jalon. */
final class Browser implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String CALLED = """
            const [within, css, name] = arguments;
            const words = element => element.innerText.replace(/\\s+/g, ' ').trim();
            const byId = ids => (ids ?? '').split(' ').map(id => document.getElementById(id)).filter(Boolean);
            const visible = element =>
              element.checkVisibility({visibilityProperty: true}) || getComputedStyle(element).display === 'contents';
            return [...within.querySelectorAll(css)].filter(element => visible(element) && [
              element.getAttribute('aria-label') ?? '',
              element.title,
              words(element),
              ...[...(element.labels ?? []), ...byId(element.getAttribute('aria-labelledby'))].map(words),
              ...[...element.querySelectorAll(':scope > legend')].map(words),
            ].some(text => text.includes(name)));
            """;

    private final ChromeDriver driver;
    private JalonProcess jalon;

    private Browser(ChromeDriver driver, JalonProcess jalon) {
        this.driver = driver;
        this.jalon = jalon;
    }

    static Browser open(JalonProcess jalon) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeDriver driver = Chromium.start(profile(), options -> {
            options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.IGNORE);
            options.setCapability("goog:loggingPrefs", logs);
        });
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).scriptTimeout(Duration.ofSeconds(60));
        return new Browser(driver, jalon);
    }

    private static Path profile() {
        try {
            return Files.createTempDirectory("jalon-browser-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    void go(String path) {
        driver.get(jalon.at(path).toString());
    }

    void reload() {
        driver.navigate().refresh();
    }

    /** Waits until a page has its own content in place of what stands there while it comes. */
    void untilPage() {
        css("main:not(#arriving) h1, main:not(#arriving) h2");
    }

    /** Path and query of the page that is shown. */
    String address() {
        URI now = URI.create(Objects.requireNonNull(driver.getCurrentUrl()));
        return now.getRawQuery() == null ? now.getPath() : now.getPath() + "?" + now.getRawQuery();
    }

    /** The file at an address, which may begin with a slash, as whoever is signed in here gets it. */
    byte[] download(String address) throws IOException, InterruptedException {
        Cookie session = Objects.requireNonNull(driver.manage().getCookieNamed("JSESSIONID"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(Objects.requireNonNull(driver.getCurrentUrl()))
                        .resolve(address))
                .header("Cookie", "JSESSIONID=" + session.getValue())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> file = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(file.statusCode()).isEqualTo(200);
            return file.body();
        }
    }

    /**
     * Signs a person of the demonstration in as the form does, but without the page: for tests of what comes after. Whoever was signed in here
     * before no longer is.
     */
    void signIn(String person) {
        SignInForm.post(jalon, person, SignInPage.PASSWORD)
                .forEach((name, value) -> driver.executeCdpCommand(
                        "Network.setCookie",
                        Map.of("url", jalon.at("/").toString(), "name", name, "value", value, "httpOnly", true)));
    }

    /** From now on it is at that Jalon. It is as good as new: what tests told a tab ends with the tab, and nothing that another Jalon gave is kept. */
    void moveTo(JalonProcess another) {
        jalon = another;
        driver.switchTo().newWindow(WindowType.TAB);
        forgetEverything();
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    }

    /** As if nobody had used this browser before: one empty page, no cookies, no storage, the usual size, a connection. */
    void forgetEverything() {
        closeOthers();
        driver.get("about:blank");
        online();
        size(1440, 900);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand(
                "Storage.clearDataForOrigin", Map.of("origin", jalon.at("").toString(), "storageTypes", "all"));
        driver.manage().logs().get(LogType.BROWSER);
    }

    private void closeOthers() {
        String kept = driver.getWindowHandle();
        for (String window : driver.getWindowHandles()) {
            if (!window.equals(kept)) {
                driver.switchTo().window(window).close();
            }
        }
        driver.switchTo().window(kept);
    }

    /** The size of the page itself, as on a phone. */
    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void offline() {
        network(true);
    }

    void online() {
        network(false);
    }

    /** Closes the page while there is no connection, so that nothing that waited in it is sent, and opens it again with one. */
    void reopenOnline() {
        String address = address();
        driver.get("about:blank");
        online();
        go(address);
    }

    private void network(boolean offline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    // ---- Finding, by role and name or by what is said

    /** The element of that role and name; waits for it. */
    WebElement the(Role role, String name) {
        return the(() -> driver.findElement(By.tagName("html")), role, name);
    }

    /** The element of that role and name within another one, which is looked up anew as long as this waits. */
    WebElement the(Supplier<WebElement> within, Role role, String name) {
        return until(role + " '" + name + "'", () -> named(within.get(), role, name));
    }

    boolean has(WebElement within, Role role, String name) {
        return named(within, role, name) != null;
    }

    /** The page is asked for what may be called so, since that is quick; then the browser is asked what it really is called. */
    private @Nullable WebElement named(WebElement within, Role role, String name) {
        List<?> candidates = (List<?>) Objects.requireNonNull(js(CALLED, within, role.css, name));
        for (Object candidate : candidates) {
            WebElement element = (WebElement) candidate;
            if (name.equals(element.getAccessibleName())) {
                return element;
            }
        }
        return null;
    }

    WebElement css(String selector) {
        return until(
                selector,
                () -> driver.findElements(By.cssSelector(selector)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Waits until the page says this somewhere. */
    void untilSaid(String words) {
        until("the page says '" + words + "'", () -> said().contains(words));
    }

    /** All the page's visible words; a space that breaks no line is a space to whoever reads. */
    String said() {
        return text("return document.body.innerText").replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** Clicks in the middle of the window, where nothing that sticks to an edge is in the way, as soon as the page stands still. */
    void click(Supplier<WebElement> found) {
        until("a click", () -> {
            WebElement element = found.get();
            js("arguments[0].scrollIntoView({block: 'center'})", element);
            try {
                element.click();
                return true;
            } catch (ElementClickInterceptedException e) {
                return false;
            }
        });
    }

    /** Waits until the page has told the server everything and heard its answer. */
    void untilSettled() {
        until(
                "the server has answered",
                () -> Boolean.TRUE.equals(
                        js(
                                "return !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(client => client.isActive?.())")));
    }

    // ---- Waiting

    <T> T until(String what, Supplier<@Nullable T> found) {
        return new FluentWait<>(driver)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(25))
                .ignoring(StaleElementReferenceException.class)
                .ignoring(NoSuchElementException.class)
                .ignoring(JavascriptException.class)
                .withMessage(() -> what)
                .until(any -> found.get());
    }

    void until(String what, BooleanSupplier holds) {
        Supplier<@Nullable Boolean> found = () -> holds.getAsBoolean() ? Boolean.TRUE : null;
        until(what, found);
    }

    // ---- The keyboard

    /** Types with nothing but the keyboard, wherever the focus is. */
    void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** One key held while another is pressed. */
    void chord(CharSequence key, CharSequence... held) {
        Actions actions = new Actions(driver);
        for (CharSequence modifier : held) {
            actions.keyDown(modifier);
        }
        actions.sendKeys(key);
        for (CharSequence modifier : held) {
            actions.keyUp(modifier);
        }
        actions.perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    String focusedName() {
        try {
            return Objects.requireNonNullElse(focused().getAccessibleName(), "");
        } catch (NoSuchElementException | StaleElementReferenceException e) {
            return "";
        }
    }

    /** Presses a key until the focus is on what is wanted; fails after so many presses. */
    void keyUntilOn(CharSequence key, String name, int atMost) {
        for (int i = 0; i < atMost; i++) {
            if (name.equals(focusedName())) {
                return;
            }
            keys(key);
        }
        throw new AssertionError("The keyboard does not reach '" + name + "'; it is on '" + focusedName() + "'");
    }

    // ---- The rest

    @Nullable
    Object js(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script answers that always answers a text. */
    String text(String script, Object... arguments) {
        return (String) Objects.requireNonNull(js(script, arguments));
    }

    /** What went wrong in scripts and requests since the last time this was asked. */
    List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    void keepEvidence(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            Files.writeString(
                    folder.resolve(name + ".html"),
                    "<!-- " + driver.getCurrentUrl() + " -->\n" + driver.getPageSource());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
