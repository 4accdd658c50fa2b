package org.jalon.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The life of one period: its state, its signatures and seals, what was done to it. */
final class PeriodPage {

    private final Browser browser;

    private PeriodPage(Browser browser) {
        this.browser = browser;
    }

    static PeriodPage open(Browser browser, String period) {
        browser.go("/mali/agreement/periods/" + period);
        browser.the(Role.HEADING, "Period " + period);
        return new PeriodPage(browser);
    }

    String said() {
        return browser.css("main").getText();
    }

    void untilSaid(String words) {
        browser.untilSaid(words);
    }

    /** Opens the line of that name and presses the button behind it. */
    void act(String line, String reason, String button) {
        WebElement act = opened(line);
        if (!reason.isEmpty()) {
            write(browser.the(() -> act, Role.TEXTBOX, "Reason (it is kept)"), reason);
        }
        browser.click(() -> browser.the(() -> act, Role.BUTTON, button));
    }

    private WebElement opened(String line) {
        WebElement act = browser.until(
                line,
                () -> browser.all("details.act").stream()
                        .filter(details -> details.getText().startsWith(line))
                        .findFirst()
                        .orElse(null));
        if (act.getDomAttribute("open") == null) {
            browser.click(() -> act.findElement(By.tagName("summary")));
        }
        return act;
    }

    void symbol(String symbol) {
        write(browser.the(Role.TEXTBOX, "Symbol of the report"), symbol);
    }

    /** The digest of what is to be signed or was sealed, whichever stands first. */
    String digest() {
        return browser.css(".digest code").getText();
    }

    void sign(String password) {
        WebElement field = browser.the(Role.TEXTBOX, "Your password, once more");
        field.sendKeys(password);
        browser.click(() -> browser.the(Role.BUTTON, "Sign"));
    }

    private void write(WebElement field, String text) {
        field.clear();
        field.sendKeys(text);
        browser.js("arguments[0].blur()", field);
        browser.untilSettled();
    }
}
