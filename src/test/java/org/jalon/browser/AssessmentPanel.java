package org.jalon.browser;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;

/** The row that is open beside the table. */
final class AssessmentPanel {

    private final Browser browser;

    private AssessmentPanel(Browser browser) {
        this.browser = browser;
    }

    /** The panel, when it shows this indicator and, where it can be written in, has the keyboard. */
    static AssessmentPanel shown(Browser browser, String indicator) {
        AssessmentPanel panel = new AssessmentPanel(browser);
        browser.until(
                "the panel shows " + indicator,
                () -> panel.number().equals(indicator) && (!panel.isEditable() || panel.hasKeyboard()));
        return panel;
    }

    static boolean isOpen(Browser browser) {
        return browser.all("aside").stream().anyMatch(WebElement::isDisplayed);
    }

    WebElement element() {
        return browser.driver()
                .findElement(By.cssSelector("aside[aria-label='The open row'], aside[aria-label='La ligne ouverte']"));
    }

    String said() {
        return element().getText();
    }

    void untilSaid(String words) {
        browser.until("the panel says '" + words + "'", () -> said().contains(words));
    }

    String number() {
        return element().findElement(By.tagName("h2")).getText();
    }

    /** Whether it has a form; else it is there to be read. */
    boolean isEditable() {
        return !element().findElements(By.cssSelector(".editing")).isEmpty();
    }

    private boolean hasKeyboard() {
        return Boolean.TRUE.equals(browser.js("return document.activeElement.matches('aside input[type=radio]')"));
    }

    // ---- Fields

    /** The level that is chosen, by its word; of the part at {@code part}, the first one being 1. */
    String status(int part) {
        WebElement chosen = part(part).findElement(By.cssSelector("input[type=radio]:checked"));
        return Objects.requireNonNullElse(chosen.getAccessibleName(), "");
    }

    void chooseStatus(int part, String word) {
        WebElement radio = browser.the(() -> part(part), Role.RADIO, word);
        browser.js("arguments[0].click()", radio);
        browser.until(word + " is chosen", () -> status(part).equals(word));
    }

    WebElement comment(int part) {
        return browser.the(() -> part(part), Role.TEXTBOX, "Comments");
    }

    int parts() {
        return element().findElements(By.cssSelector(".part-fields")).size();
    }

    private WebElement part(int number) {
        List<WebElement> parts = element().findElements(By.cssSelector(".part-fields"));
        if (parts.size() < number) {
            throw new NoSuchElementException("part " + number);
        }
        return parts.get(number - 1);
    }

    WebElement deadline() {
        return field("Deadline, as it will be printed");
    }

    WebElement reason() {
        return field("Reason for the change");
    }

    WebElement field(String label) {
        return browser.the(this::element, Role.TEXTBOX, label);
    }

    /** Puts a text in place of what a field holds, leaves the field, and waits until Jalon keeps the text. */
    void write(WebElement field, String text) {
        replace(field, text);
        browser.keys(Keys.TAB);
        browser.untilSettled();
        untilSaid("Draft kept");
    }

    /** Puts a text in place of what a field holds. */
    void replace(WebElement field, String text) {
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"));
        field.sendKeys(text);
    }

    static String value(WebElement field) {
        return Objects.requireNonNullElse(field.getDomProperty("value"), "");
    }

    // ---- Acts

    void press(String button) {
        browser.click(() -> browser.the(this::element, Role.BUTTON, button));
    }

    boolean offers(String button) {
        return browser.has(element(), Role.BUTTON, button);
    }

    void pressInPart(int part, String button) {
        browser.click(() -> browser.the(() -> part(part), Role.BUTTON, button));
    }

    void save() {
        press("Save");
    }

    // ---- What it says

    String message() {
        return browser.css("aside .notice[role=alert]").getText();
    }

    /** The box that lays two texts side by side. */
    WebElement conflict() {
        return browser.css("aside .conflict[role=alert]");
    }

    /** What one typed oneself, of each field for which there are two texts: all but what is struck out. */
    List<String> conflictMine() {
        return conflictWithout("del");
    }

    /** What Jalon has, of each of those fields: all but what is underlined. */
    List<String> conflictTheirs() {
        return conflictWithout("ins");
    }

    private List<String> conflictWithout(String left) {
        conflict();
        return browser.text("""
                        return [...document.querySelectorAll('aside .conflict-field .diff-text')].map(difference => {
                          const copy = difference.cloneNode(true);
                          copy.querySelectorAll(arguments[0]).forEach(part => part.remove());
                          return copy.textContent;
                        }).join('\\n')""", left).lines().toList();
    }
}
