package org.jalon.browser;

import java.time.LocalDateTime;
import java.util.List;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page where one chooses a document. */
final class ExportPage {

    static final String ADDRESS = "/mali/agreement/export";

    private final Browser browser;

    private ExportPage(Browser browser) {
        this.browser = browser;
    }

    static ExportPage open(Browser browser, String address) {
        browser.go(address);
        return shown(browser);
    }

    static ExportPage shown(Browser browser) {
        browser.css(".choice-form select");
        return new ExportPage(browser);
    }

    void choose(String label, String option) {
        new Select(browser.the(Role.COMBOBOX, label)).selectByVisibleText(option);
        browser.untilSettled();
    }

    String chosen(String label) {
        return new Select(browser.the(Role.COMBOBOX, label))
                .getFirstSelectedOption()
                .getText();
    }

    /** Gives the moment that is asked for. */
    void moment(LocalDateTime moment) {
        WebElement field = browser.css(".state-choice input[type=datetime-local]");
        // How a field for a moment is typed into depends on the browser's own language.
        browser.js("arguments[0].value = arguments[1]", field, moment.toString());
        browser.click(() -> browser.css(".state-choice form button"));
        browser.untilSettled();
    }

    List<String> options(String label) {
        return new Select(browser.the(Role.COMBOBOX, label))
                .getOptions().stream().map(WebElement::getText).toList();
    }

    void tick(String label) {
        browser.click(() -> browser.the(Role.CHECKBOX, label));
        browser.untilSettled();
    }

    void press(String button) {
        browser.click(() -> browser.the(Role.BUTTON, button));
    }

    /** The words of the document as the preview shows them. */
    String preview() {
        WebElement frame = browser.css(".export-preview iframe");
        try {
            browser.driver().switchTo().frame(frame);
            return browser.until("the preview", () -> {
                String text = browser.css("body").getText();
                return text.isBlank() ? null : text;
            });
        } finally {
            browser.driver().switchTo().defaultContent();
        }
    }

    /** Where the newest document's file is, as soon as it is ready. */
    String file(String name) {
        return browser.until(
                "the file " + name,
                () -> browser.all(".orders a[download]").stream()
                        .filter(found -> found.getText().startsWith(name + " ("))
                        .findFirst()
                        .map(found -> found.getDomProperty("href"))
                        .orElse(null));
    }

    boolean has(String name) {
        return browser.all(".orders a[download]").stream()
                .anyMatch(found -> found.getText().startsWith(name + " ("));
    }

    int documents() {
        return browser.all(".orders li").size();
    }
}
