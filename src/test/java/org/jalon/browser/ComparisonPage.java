package org.jalon.browser;

import java.time.LocalDateTime;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Two periods, or two moments of one, beside each other. */
final class ComparisonPage {

    static final String ADDRESS = "/mali/agreement/compare";

    private final Browser browser;

    private ComparisonPage(Browser browser) {
        this.browser = browser;
    }

    static ComparisonPage shown(Browser browser) {
        browser.css(".headline");
        browser.css("table.comparison tr[data-row], .empty");
        return new ComparisonPage(browser);
    }

    static ComparisonPage open(Browser browser, String query) {
        browser.go(ADDRESS + query);
        return shown(browser);
    }

    static ComparisonPage openAs(Browser browser, String person, String query) {
        browser.signIn(person);
        browser.go(ADDRESS + query);
        return shown(browser);
    }

    String headline() {
        return browser.css(".headline").getText();
    }

    List<String> indicators() {
        return browser.all("table.comparison tr[data-row]").stream()
                .map(row -> row.getDomAttribute("data-row"))
                .toList();
    }

    void untilIndicators(List<String> expected) {
        browser.until("the comparison shows " + expected, () -> indicators().equals(expected));
    }

    /** What one row says, with old and new words. */
    WebElement row(String indicator) {
        return browser.css("table.comparison tr[data-row='" + indicator + "']");
    }

    List<String> removed(String indicator) {
        return texts(indicator, "del");
    }

    List<String> added(String indicator) {
        return texts(indicator, "ins");
    }

    private List<String> texts(String indicator, String tag) {
        return row(indicator).findElements(By.tagName(tag)).stream()
                .map(WebElement::getText)
                .map(String::strip)
                .toList();
    }

    /** Which state of a side is compared. */
    String chosen(String side) {
        return states(side).findElement(By.tagName("summary")).getText();
    }

    /** What is said of the time zone in which moments of a side are chosen. */
    String zoneOf(String side) {
        return opened(side).findElement(By.cssSelector(".zone")).getText();
    }

    /** Compares a side as it was recorded until then. */
    void choose(String side, LocalDateTime moment) {
        WebElement states = opened(side);
        // How a field for a moment is typed into depends on the browser's own language.
        browser.js("arguments[0].value = arguments[1]", states.findElement(By.tagName("input")), moment.toString());
        states.findElement(By.tagName("button")).click();
    }

    /** Compares a side in a state by its words, such as 'as first sealed'. */
    void choose(String side, String state) {
        browser.the(() -> opened(side), Role.LINK, state).click();
    }

    private WebElement opened(String side) {
        WebElement states = states(side);
        if (states.getDomAttribute("open") == null) {
            states.findElement(By.tagName("summary")).click();
        }
        browser.until(
                "a field for the moment",
                () -> !states.findElements(By.tagName("input")).isEmpty());
        return states;
    }

    private WebElement states(String side) {
        return browser.css("details[aria-label='Which state of “" + side + "”']");
    }

    /** A filter by its words, such as 'Advanced'. */
    WebElement filter(String words) {
        WebElement filters = browser.the(Role.NAVIGATION, "Filters");
        return browser.until(
                "filter " + words,
                () -> filters.findElements(By.tagName("a")).stream()
                        .filter(link -> link.getText().startsWith(words))
                        .findFirst()
                        .orElse(null));
    }
}
