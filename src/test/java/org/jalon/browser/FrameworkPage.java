package org.jalon.browser;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page of a framework: its elements and statuses in a period, and what is done to them. */
final class FrameworkPage {

    static final String ADDRESS = "/mali/agreement/framework";

    private final Browser browser;

    private FrameworkPage(Browser browser) {
        this.browser = browser;
    }

    static FrameworkPage open(Browser browser, String address) {
        browser.go(address);
        browser.css("ol.elements");
        return new FrameworkPage(browser);
    }

    /** All that the line of an element says. */
    String line(String number) {
        return found(number).findElement(By.cssSelector(".element-words")).getText();
    }

    boolean isWithdrawn(String number) {
        return Objects.requireNonNull(found(number).getDomAttribute("class")).contains("element-withdrawn");
    }

    List<String> statuses() {
        return browser.all(".scale .state").stream().map(WebElement::getText).toList();
    }

    List<String> changes() {
        return browser.all(".period-acts li").stream().map(WebElement::getText).toList();
    }

    boolean offersChanges() {
        return !browser.all("main .act, .element-change").isEmpty();
    }

    /** Opens what can be done to an element, and the act of that name in it. */
    Supplier<WebElement> act(String number, String name) {
        toggle(number);
        return opened(() -> found(number), name);
    }

    /** Opens or closes what can be done to an element. */
    void toggle(String number) {
        browser.click(() -> browser.the(() -> found(number), Role.BUTTON, "Change " + number));
    }

    /** Opens an act that is about no single element. */
    Supplier<WebElement> act(String name) {
        return opened(() -> browser.css("main"), name);
    }

    /** Opens an act of a status. */
    Supplier<WebElement> statusAct(String status, String name) {
        return opened(
                () -> browser.all(".scale li").stream()
                        .filter(item -> item.getText().startsWith(status))
                        .findFirst()
                        .orElseThrow(),
                name);
    }

    private Supplier<WebElement> opened(Supplier<WebElement> within, String name) {
        browser.click(() -> browser.the(within, Role.DISCLOSURE, name));
        return () -> browser.until(
                name + " is open",
                () -> within.get().findElements(By.cssSelector("details.act[open]")).stream()
                        .findFirst()
                        .orElse(null));
    }

    void type(Supplier<WebElement> act, String field, String text) {
        WebElement input = browser.the(act, Role.TEXTBOX, field);
        input.clear();
        input.sendKeys(text);
        browser.js("arguments[0].blur()", input);
        browser.untilSettled();
    }

    void press(Supplier<WebElement> act, String button) {
        browser.click(() -> browser.the(act, Role.BUTTON, button));
    }

    String value(Supplier<WebElement> act, String field) {
        return AssessmentPanel.value(browser.the(act, Role.TEXTBOX, field));
    }

    private WebElement found(String number) {
        return browser.until(
                "a line for " + number,
                () -> browser.all(".element").stream()
                        .filter(element -> element.findElement(By.cssSelector(".element-number"))
                                .getText()
                                .equals(number))
                        .findFirst()
                        .orElse(null));
    }
}
