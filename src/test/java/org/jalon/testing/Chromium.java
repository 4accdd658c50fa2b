package org.jalon.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Starts the headless browser that tests and benchmark drive. System properties: {@code jalon.chromium} and {@code
 * webdriver.chrome.driver}, both with the usual path as default, so that nothing is ever downloaded.
 */
public final class Chromium {

    private Chromium() {}

    /**
     * An English browser of 1440 x 900 pixels that asks nobody but Jalon for anything.
     *
     * @param profile an empty directory of its own
     * @param further sets what else the caller needs
     */
    public static ChromeDriver start(Path profile, Consumer<ChromeOptions> further) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("jalon.chromium", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-GB",
                "--window-size=1440,900",
                "--user-data-dir=" + profile.toAbsolutePath());
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en-GB,en"));
        further.accept(options);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(System.getProperty("webdriver.chrome.driver", "/usr/bin/chromedriver")))
                .withSilent(true)
                .build();
        return new ChromeDriver(service, options);
    }
}
