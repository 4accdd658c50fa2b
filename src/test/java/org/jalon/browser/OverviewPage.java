package org.jalon.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Where things stand. */
final class OverviewPage {

    static final String ADDRESS = "/mali/agreement/overview";

    private final Browser browser;

    private OverviewPage(Browser browser) {
        this.browser = browser;
    }

    /** Signs a person in and opens that address. */
    static OverviewPage openAs(Browser browser, String person, String address) {
        browser.signIn(person);
        browser.go(address);
        return shown(browser);
    }

    static OverviewPage shown(Browser browser) {
        browser.css(".overview");
        return new OverviewPage(browser);
    }

    /** A part of the page, as soon as it is there. */
    WebElement section(String heading) {
        return browser.until(
                heading,
                () -> browser.all(".overview-section").stream()
                        .filter(section ->
                                section.findElement(By.tagName("h2")).getText().equals(heading))
                        .findFirst()
                        .orElse(null));
    }
}
