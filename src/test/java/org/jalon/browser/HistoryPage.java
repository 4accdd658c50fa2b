package org.jalon.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** All that was ever said of one indicator. */
final class HistoryPage {

    /** One version as it is shown. */
    record Version(WebElement element) {

        String said() {
            return element.getText();
        }

        List<String> added() {
            return texts("ins");
        }

        List<String> removed() {
            return texts("del");
        }

        boolean offersRestore() {
            return element.findElements(By.tagName("button")).stream()
                    .anyMatch(button -> button.getText().equals("Restore this version"));
        }

        void restore() {
            element.findElement(By.tagName("button")).click();
        }

        private List<String> texts(String tag) {
            return element.findElements(By.tagName(tag)).stream()
                    .map(WebElement::getText)
                    .toList();
        }
    }

    private final Browser browser;

    private HistoryPage(Browser browser) {
        this.browser = browser;
    }

    static HistoryPage open(Browser browser, String indicator) {
        browser.go("/mali/agreement/indicators/" + indicator);
        return shown(browser, indicator);
    }

    static HistoryPage shown(Browser browser, String indicator) {
        browser.the(Role.HEADING, "Indicator " + indicator);
        return new HistoryPage(browser);
    }

    /** The versions of a period, the newest first. */
    List<Version> versions(String period) {
        return section(period).findElements(By.tagName("article")).stream()
                .map(Version::new)
                .toList();
    }

    /** A version once it is there. */
    Version version(String period, int number) {
        return browser.until(
                "version " + number + " of " + period,
                () -> versions(period).stream()
                        .filter(version -> version.said().startsWith("Version " + number))
                        .findFirst()
                        .orElse(null));
    }

    WebElement section(String period) {
        return browser.until(
                "period " + period,
                () -> browser.all("section").stream()
                        .filter(section ->
                                section.findElement(By.tagName("h2")).getText().startsWith(period))
                        .findFirst()
                        .orElse(null));
    }

    List<String> wordings() {
        return browser.all(".wordings > *").stream().map(WebElement::getText).toList();
    }

    /** The line of periods, the oldest first, each with its state. */
    List<String> line() {
        return browser.the(Role.LIST, "State by period").findElements(By.tagName("li")).stream()
                .map(item -> item.getText().replaceAll("\\s+", " "))
                .toList();
    }
}
