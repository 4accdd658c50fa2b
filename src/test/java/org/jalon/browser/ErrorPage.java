package org.jalon.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A page that says why another cannot be shown. */
final class ErrorPage {

    private final Browser browser;
    private final WebElement element;

    private ErrorPage(Browser browser, WebElement element) {
        this.browser = browser;
        this.element = element;
    }

    static ErrorPage open(Browser browser, String address) {
        browser.go(address);
        return shown(browser);
    }

    static ErrorPage shown(Browser browser) {
        return new ErrorPage(browser, browser.css("main .error-page"));
    }

    String title() {
        return element.findElement(By.tagName("h1")).getText();
    }

    String text() {
        return element.findElement(By.tagName("p")).getText();
    }

    /** Goes where the page leads on to, which is the person's first page. */
    void goOn() {
        browser.the(() -> element, Role.LINK, "To my first page").click();
    }
}
