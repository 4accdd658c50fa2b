package org.jalon.browser;

import java.util.List;
import org.openqa.selenium.WebElement;

/** 'My quarter': the rows an officer works through. */
final class WorklistPage {

    static final String ADDRESS = "/mali/agreement/quarter";

    private final Browser browser;

    private WorklistPage(Browser browser) {
        this.browser = browser;
    }

    static WorklistPage shown(Browser browser) {
        browser.css("table.quarter tr[data-row]");
        return new WorklistPage(browser);
    }

    static WorklistPage open(Browser browser, String address) {
        browser.go(address);
        return shown(browser);
    }

    static WorklistPage openAs(Browser browser, String person, String address) {
        browser.signIn(person);
        browser.go(address);
        return shown(browser);
    }

    // ---- Reading

    List<String> indicators() {
        return browser.all("table.quarter tr[data-row]").stream()
                .map(row -> String.valueOf(row.getDomAttribute("data-row")))
                .toList();
    }

    /** How far a row has come, in the page's words. */
    String stage(String indicator) {
        return browser.css("tr[data-row='" + indicator + "'] .stage-word").getText();
    }

    /** All that is said at a row. */
    String said(String indicator) {
        return browser.css("table.quarter tr[data-row='" + indicator + "']").getText();
    }

    void untilStage(String indicator, String stage) {
        browser.until(indicator + " is " + stage, () -> stage(indicator).equals(stage));
    }

    String progress() {
        return browser.css(".worklist-progress").getText();
    }

    void untilProgress(String words) {
        browser.until("the head says '" + words + "'", () -> progress().contains(words));
    }

    /** The number beside 'My quarter' in the navigation. */
    void untilToDo(int rows) {
        browser.until(
                rows + " rows to do in the navigation",
                () -> browser.all("nav .to-do").stream()
                        .map(WebElement::getText)
                        .toList()
                        .equals(rows == 0 ? List.of("") : List.of(String.valueOf(rows))));
    }

    String report() {
        return browser.css(".bulk-report").getText();
    }

    void untilReported(String words) {
        browser.until("the report says '" + words + "'", () -> report().contains(words));
    }

    void untilToast(String words) {
        browser.until(
                "a message '" + words + "'",
                () -> browser.all(".toast[role=status]").stream()
                        .anyMatch(toast -> toast.getText().contains(words)));
    }

    // ---- The keyboard

    String keyboardOn() {
        return browser.text("return document.activeElement?.dataset?.open ?? ''");
    }

    void untilOn(String indicator) {
        browser.until("the keyboard is on " + indicator, () -> keyboardOn().equals(indicator));
    }

    /** Presses a key while the keyboard is on a row. */
    void keyOn(String indicator, CharSequence key) {
        browser.until("row " + indicator, () -> {
            browser.js("document.querySelector(arguments[0]).focus()", "a[data-open='" + indicator + "']");
            return keyboardOn().equals(indicator);
        });
        browser.keys(key);
    }

    void press(String button) {
        browser.click(() -> browser.the(Role.BUTTON, button));
    }
}
