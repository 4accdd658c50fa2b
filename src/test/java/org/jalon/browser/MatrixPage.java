package org.jalon.browser;

import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Indicators down, periods across. */
final class MatrixPage {

    static final String ADDRESS = "/mali/agreement/matrix";

    /** The first row below the header, which the keyboard meets first. */
    static final String FIRST_ROW = "1 Political and institutional matters";

    private final Browser browser;

    private MatrixPage(Browser browser) {
        this.browser = browser;
    }

    /** The matrix that is shown, as soon as its rows have their words. */
    static MatrixPage shown(Browser browser) {
        browser.until(
                "the matrix with its words",
                () -> !browser.css("[role=grid] [role=rowheader]").getText().isBlank());
        return new MatrixPage(browser);
    }

    static MatrixPage open(Browser browser, String address) {
        browser.go(address);
        return shown(browser);
    }

    /** Opens an address as a person who has just signed in. */
    static MatrixPage openAs(Browser browser, String person, String address) {
        browser.signIn(person);
        browser.go(address);
        return shown(browser);
    }

    // ---- Reading

    /** What a cell is called, such as 'Ongoing; doubtful in the source'; waits until it is drawn. */
    String says(String indicator, String period) {
        String begin = indicator + ", " + period + ": ";
        return browser.until("cell " + begin, () -> {
            String label = (String) browser.js(
                    "return document.querySelector(`[role=gridcell][aria-label^=\"${arguments[0]}\"]`)?.ariaLabel",
                    begin);
            return label == null ? null : label.substring(begin.length());
        });
    }

    boolean hasRow(String indicator) {
        return browser.all("[role=gridcell][aria-label^='" + indicator + ", ']").stream()
                .anyMatch(WebElement::isDisplayed);
    }

    /** The head of a pillar, an objective or an indicator, by its words. */
    WebElement head(String words) {
        return browser.until(
                "row " + words,
                () -> browser.all("[role=rowheader]").stream()
                        .filter(head -> words.equals(head.getAccessibleName()))
                        .findFirst()
                        .orElse(null));
    }

    String legend() {
        return browser.the(Role.LIST, "Legend").getText().replaceAll("\\s+", " ");
    }

    // ---- The keyboard

    /** With the Tab key into the grid, which is one stop on its way. */
    void keyboardInto() {
        browser.css("[role=grid]");
        browser.keyUntilOn(Keys.TAB, FIRST_ROW, 60);
    }

    /** Waits until the keyboard is in that row and column, as assistive technology counts them: the header is row 1. */
    void untilAt(int row, int column) {
        browser.until("the keyboard in row " + row + ", column " + column, () -> (row + ", " + column).equals(place()));
    }

    private String place() {
        return browser.text("""
                const at = document.activeElement;
                return `${at.closest('[role=row]')?.ariaRowIndex}, ${at.ariaColIndex}`""");
    }

    int rows() {
        return number("ariaRowCount");
    }

    int columns() {
        return number("ariaColCount");
    }

    private int number(String property) {
        return Integer.parseInt(browser.text("return document.querySelector('[role=grid]')[arguments[0]]", property));
    }

    // ---- One cell beside the grid

    /** The open cell, as soon as it says something. */
    String panel(String indicator, String period) {
        WebElement panel = browser.the(Role.COMPLEMENTARY, indicator + " in " + period);
        return panel.getText();
    }

    boolean isPanelOpen() {
        return browser.all("aside.cell-panel").stream().anyMatch(WebElement::isDisplayed);
    }
}
