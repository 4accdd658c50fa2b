package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.json.JsonMapper;

/** The annex as a living table. */
final class TablePage {

    static final String OPEN_PERIOD = "/mali/agreement/2017-Q3";
    static final String PUBLISHED = "/mali/agreement/2017-Q2";

    /**
     * A line of the table as it is read: one for each part of an indicator.
     *
     * @param marks what is said beside the words: 'split', 'overdue 273 days'
     */
    record Line(String indicator, String status, String deadline, String comments, List<String> marks) {}

    private final Browser browser;

    private TablePage(Browser browser) {
        this.browser = browser;
    }

    /** The table that is shown, as soon as it is. */
    static TablePage shown(Browser browser) {
        browser.css("table.annex tr[data-row], .empty");
        return new TablePage(browser);
    }

    static TablePage open(Browser browser, String address) {
        browser.go(address);
        return shown(browser);
    }

    /** Opens an address as a person who has just signed in. */
    static TablePage openAs(Browser browser, String person, String address) {
        browser.signIn(person);
        browser.go(address);
        return shown(browser);
    }

    // ---- Reading

    /** All lines, in the order in which they stand. */
    List<Line> lines() {
        return browser.until("the lines of the table", () -> read(browser.text("""
                        const words = element => element ? element.innerText.trim() : '';
                        return JSON.stringify([...document.querySelectorAll('table.annex tr[data-row]')].map(row => {
                          const cell = kind => row.querySelector('td.' + kind);
                          const marks = kind => [...(cell(kind)?.querySelectorAll('.mark') ?? [])].map(words);
                          return {
                            indicator: row.dataset.row,
                            status: words(cell('status')?.querySelector('.state')),
                            deadline: words(cell('deadline')?.querySelector('span')),
                            comments: words(cell('comments')?.querySelector('div')),
                            marks: [...marks('status'), ...marks('deadline'), ...marks('comments')],
                          };
                        }))""")));
    }

    /** The lines of one indicator; several if it is split. */
    List<Line> lines(String indicator) {
        return lines().stream()
                .filter(line -> line.indicator().equals(indicator))
                .toList();
    }

    Line line(String indicator) {
        List<Line> found = lines(indicator);
        if (found.size() != 1) {
            throw new AssertionError(indicator + " has " + found.size() + " lines");
        }
        return found.getFirst();
    }

    List<String> indicators() {
        return lines().stream().map(Line::indicator).distinct().toList();
    }

    WebElement table() {
        return browser.css("table.annex");
    }

    String counts() {
        return browser.css(".counts").getText().replaceAll("\\s+", " ");
    }

    // ---- Choosing what is shown

    /** A filter by its words as they are written; the page draws their first letter as a capital. */
    WebElement filter(String words) {
        // Looked up anew each time: an open page may draw them again.
        return browser.until(
                "filter " + words,
                () -> browser.the(Role.NAVIGATION, "Filters").findElements(By.tagName("a")).stream()
                        .filter(link -> link.getText().startsWith(words))
                        .findFirst()
                        .orElse(null));
    }

    void search(String words) {
        WebElement field = browser.the(Role.TEXTBOX, "Find in this table");
        field.clear();
        field.sendKeys(words);
    }

    void untilIndicators(List<String> expected) {
        browser.until("the table shows " + expected, () -> indicators().equals(expected));
    }

    void choosePeriod(String code) {
        browser.css(".period-picker summary").click();
        browser.until(
                        "period " + code,
                        () -> browser.all(".period-picker a").stream()
                                .filter(link ->
                                        link.isDisplayed() && link.getText().startsWith(code))
                                .findFirst()
                                .orElse(null))
                .click();
    }

    // ---- Opening a row

    WebElement link(String indicator) {
        return browser.css("a[data-open='" + indicator + "']");
    }

    /** Opens a row by a click. */
    AssessmentPanel openRow(String indicator) {
        browser.click(() -> link(indicator));
        return AssessmentPanel.shown(browser, indicator);
    }

    /** Goes to a row by the keyboard: past everything above with the skip link, then with Tab and arrows. */
    void keyboardTo(String indicator) {
        browser.css("table.annex tr[data-row]");
        List<String> order = indicators();
        browser.keyUntilOn(Keys.TAB, "Go to the content", 5);
        String address = browser.address();
        browser.keys(Keys.ENTER);
        assertThat(browser.address()).as("the skip link leads nowhere else").isEqualTo(address);
        browser.keyUntilOn(Keys.TAB, "Open " + order.getFirst(), 60);
        browser.keyUntilOn(Keys.ARROW_DOWN, "Open " + indicator, order.size());
    }

    // ---- What is said at its foot

    void untilToast(String words) {
        browser.until(
                "a message '" + words + "'",
                () -> browser.all(".toast[role=status]").stream()
                        .anyMatch(toast -> toast.getText().contains(words)));
    }

    void undo() {
        browser.the(Role.BUTTON, "Undo").click();
    }

    private static List<Line> read(String json) {
        return List.of(JsonMapper.shared().readValue(json, Line[].class));
    }
}
