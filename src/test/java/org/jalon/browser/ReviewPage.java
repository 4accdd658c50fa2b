package org.jalon.browser;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The rows that lie before the reviewers. */
final class ReviewPage {

    private final Browser browser;

    private ReviewPage(Browser browser) {
        this.browser = browser;
    }

    static ReviewPage open(Browser browser, String address) {
        browser.go(address);
        return shown(browser);
    }

    static ReviewPage shown(Browser browser) {
        browser.css("table.review tr[data-row], .review-page .empty");
        return new ReviewPage(browser);
    }

    /** The groups with their rows, such as 'Advanced: 1.2.3'. */
    List<String> groups() {
        return List.of(browser.text("""
                        return [...document.querySelectorAll('table.review tbody')].map(body => {
                          const rows = [...body.querySelectorAll('tr[data-row]')].map(row => row.dataset.row);
                          return (body.querySelector('.group-title')?.textContent ?? '') + ': ' + rows.join(' ');
                        }).join('\\n')""").split("\n"));
    }

    String count() {
        return browser.css(".review-count").getText().replaceAll("\\s+", " ");
    }

    void untilCount(String words) {
        browser.until("the review says '" + words + "'", () -> count().contains(words));
    }

    WebElement row(String indicator) {
        return browser.css("table.review tr[data-row='" + indicator + "']");
    }

    String said(String indicator) {
        return row(indicator).getText();
    }

    void untilSaid(String indicator, String words) {
        browser.until(indicator + " says '" + words + "'", () -> said(indicator).contains(words));
    }

    boolean offers(String indicator, String button) {
        return browser.has(row(indicator), Role.BUTTON, button);
    }

    /** Goes to a row with J, from wherever in the list the keyboard is. */
    void keyboardTo(String indicator) {
        browser.until("the keyboard is in the list", this::hasKeyboard);
        browser.keys(Keys.HOME);
        int rows = browser.all("table.review tr[data-row]").size();
        for (int i = 0; i <= rows && !current().equals(indicator); i++) {
            browser.keys("k");
        }
        for (int i = 0; i <= rows && !current().equals(indicator); i++) {
            browser.keys("j");
        }
        if (!current().equals(indicator)) {
            throw new AssertionError("J and K do not reach " + indicator + "; the keyboard is on " + current());
        }
    }

    String current() {
        return Objects.requireNonNullElse(browser.focused().getDomAttribute("data-open"), "");
    }

    private boolean hasKeyboard() {
        return Boolean.TRUE.equals(browser.js("return document.activeElement.closest('table.review') !== null"));
    }

    WebElement reason() {
        return browser.css("tr.return textarea");
    }

    void filter(String words) {
        WebElement filters = browser.the(Role.NAVIGATION, "Filters");
        browser.click(() -> filters.findElements(By.tagName("a")).stream()
                .filter(link -> link.getText().startsWith(words))
                .findFirst()
                .orElseThrow());
    }

    void press(String button) {
        browser.click(() -> browser.the(Role.BUTTON, button));
    }
}
