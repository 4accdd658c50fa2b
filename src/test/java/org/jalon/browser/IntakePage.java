package org.jalon.browser;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The pages on which a file is brought in and accepted, as their reader finds their parts. */
final class IntakePage {

    static final String ADDRESS = "/mali/agreement/periods/2017-Q3/intakes";

    private final Browser browser;

    private IntakePage(Browser browser) {
        this.browser = browser;
    }

    static IntakePage openAs(Browser browser, String person) {
        browser.signIn(person);
        browser.go(ADDRESS);
        browser.css(".bring-in jalon-sent-file input");
        return new IntakePage(browser);
    }

    void bring(Path file, String symbol) {
        browser.css("#bring-in-symbol").sendKeys(symbol);
        browser.css("jalon-sent-file input").sendKeys(file.toAbsolutePath().toString());
        browser.click(() -> browser.the(Role.BUTTON, "Bring it in"));
    }

    /** The numbers of the rows that are shown. */
    List<String> rows() {
        return browser.all(".intake-table tr.row .number").stream()
                .map(number -> number.getText().strip())
                .toList();
    }

    WebElement row(String number) {
        return browser.until(
                "row " + number,
                () -> browser.all(".intake-table tr.row").stream()
                        .filter(row -> row.findElements(By.cssSelector(".number")).stream()
                                .anyMatch(printed -> printed.getText().strip().equals(number)))
                        .findFirst()
                        .orElse(null));
    }

    void focus(String number) {
        browser.js("arguments[0].focus()", row(number));
    }

    void press(String button) {
        browser.click(() -> browser.the(Role.BUTTON, button));
    }
}
