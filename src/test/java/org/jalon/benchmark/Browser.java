package org.jalon.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jalon.testing.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless browser with {@link Stopwatch} in every page. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Selenium tells of newer browsers that it has no typed commands for them; none is used here. */
    private static final Logger TALK = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private boolean closed;

    Browser(Workplace place, Path profile) {
        TALK.setLevel(Level.SEVERE);
        driver = Chromium.start(profile, options -> {});
        place.atEnd(this::close);
        driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", Stopwatch.SCRIPT));
    }

    /** Signs in with the form that is shown instead of {@code page}, and waits for the page. */
    void signIn(String page, String name, String password) {
        driver.get(page);
        find(By.id("password"));
        driver.executeScript(
                "const form = document.querySelector('#password').form; form.elements.username.value = arguments[0];"
                        + "form.elements.password.value = arguments[1]; form.requestSubmit();",
                name,
                password);
        find(By.cssSelector("a[data-open]"));
    }

    /** Opens a page as in a new tab: a reload, or the way from the page before, may take shortcuts. */
    void open(String page) {
        driver.get("about:blank");
        driver.get(page);
    }

    void forgetCache() {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    }

    /** The element when it is there to be clicked. */
    WebElement find(By by) {
        try {
            return new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.elementToBeClickable(by));
        } catch (TimeoutException e) {
            throw new BenchmarkFailed("The page " + driver.getCurrentUrl() + " did not show " + by + ".", e);
        }
    }

    /** Waits until an element says something. */
    void untilSaid(By by) {
        try {
            new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                    .until(any -> !driver.findElement(by).getText().isBlank());
        } catch (TimeoutException e) {
            throw new BenchmarkFailed("On the page " + driver.getCurrentUrl() + ", " + by + " stayed empty.", e);
        }
    }

    /** Puts a text in place of what a field holds. */
    void type(WebElement field, String text) {
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
    }

    void pressControlEnter() {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    void run(String script) {
        driver.executeScript(script);
    }

    /** What a promise comes to. */
    double number(String promise) {
        try {
            Object value = driver.executeAsyncScript(
                    "const done = arguments[arguments.length - 1]; (" + promise + ").then(done);");
            return ((Number) Objects.requireNonNull(value)).doubleValue();
        } catch (ScriptTimeoutException e) {
            throw new BenchmarkFailed(
                    "On the page " + driver.getCurrentUrl() + ", what was waited for did not come: " + promise, e);
        }
    }

    String version() {
        return driver.getCapabilities().getBrowserName() + " "
                + driver.getCapabilities().getBrowserVersion();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            driver.quit();
        }
    }
}
