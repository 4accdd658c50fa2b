package org.jalon.browser;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page of contributors' forms. */
final class FormsPage {

    static final String ADDRESS = "/mali/agreement/forms";

    private final Browser browser;

    private FormsPage(Browser browser) {
        this.browser = browser;
    }

    static FormsPage shown(Browser browser) {
        browser.css(".forms jalon-sent-file input");
        return new FormsPage(browser);
    }

    String chosen() {
        return browser.css(".row-choice summary").getText();
    }

    void make() {
        browser.click(() -> browser.the(Role.BUTTON, "Make the form"));
    }

    /** Where the newest form's file is. */
    String file(String kind) {
        WebElement link = browser.until(
                "the file as " + kind,
                () -> browser.all(".form-list .files a").stream()
                        .filter(found -> kind.equals(found.getText()))
                        .findFirst()
                        .orElse(null));
        return String.valueOf(link.getDomProperty("href"));
    }

    void read(Path file) {
        browser.css("jalon-sent-file input").sendKeys(file.toAbsolutePath().toString());
        browser.click(() -> browser.the(Role.BUTTON, "Read the form"));
    }

    /** What the page says of the file that was read last. */
    String result() {
        return browser.css(".form-result .notice").getText();
    }

    WebElement proposal(String number) {
        return browser.css(".proposal[data-row='" + number + "']");
    }

    /** The numbers of the rows for which something is proposed. */
    List<String> proposals() {
        return browser.all(".proposal[data-row]").stream()
                .map(proposal -> String.valueOf(proposal.getDomAttribute("data-row")))
                .toList();
    }

    boolean hasProposal(String number) {
        return !browser.all(".proposal[data-row='" + number + "']").isEmpty();
    }

    String added(String number) {
        return String.join(
                "|",
                proposal(number).findElements(By.cssSelector("ins")).stream()
                        .map(WebElement::getText)
                        .toList());
    }

    void press(String button) {
        browser.click(() -> browser.the(Role.BUTTON, button));
    }
}
