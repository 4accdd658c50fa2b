package org.jalon.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The conversation at the row that is open beside the table. */
final class Conversation {

    private final Browser browser;
    private final AssessmentPanel panel;

    private Conversation(Browser browser, AssessmentPanel panel) {
        this.browser = browser;
        this.panel = panel;
    }

    static boolean isThere(AssessmentPanel panel) {
        return !panel.element()
                .findElements(By.cssSelector("details.conversation"))
                .isEmpty();
    }

    /** Of a panel; {@code comments} is how many the disclosure must say there are. */
    static Conversation of(Browser browser, AssessmentPanel panel, int comments) {
        Conversation conversation = new Conversation(browser, panel);
        conversation.untilCounted(comments);
        return conversation;
    }

    void untilCounted(int comments) {
        browser.the(panel::element, Role.DISCLOSURE, "Conversation (" + comments + ")");
    }

    WebElement disclosure() {
        return panel.element().findElement(By.cssSelector("details.conversation summary"));
    }

    boolean isOpen() {
        return panel.element()
                        .findElement(By.cssSelector("details.conversation"))
                        .getDomAttribute("open")
                != null;
    }

    void open() {
        if (!isOpen()) {
            browser.click(this::disclosure);
        }
    }

    WebElement field() {
        return panel.field("New comment");
    }

    void send() {
        panel.press("Add comment");
    }

    String said() {
        return panel.element()
                .findElement(By.cssSelector("details.conversation"))
                .getText();
    }

    void untilSaid(String words) {
        browser.until("the conversation says '" + words + "'", () -> said().contains(words));
    }
}
