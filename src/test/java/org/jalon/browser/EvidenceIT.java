package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What documents say of a row: read, cited by one key, entered in place by an officer, and said to be missing. */
class EvidenceIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private static final String SOURCES = "aside .citation-line";

    private final Browser browser = STAGE.browser();

    @Test
    void anOfficerCitesAPassageWithOneKey() {
        browser.signIn("officer");
        TablePage.open(browser, TablePage.OPEN_PERIOD + "?row=2.2.2");
        AssessmentPanel panel = AssessmentPanel.shown(browser, "2.2.2");
        int before = browser.all(SOURCES).size();
        WebElement first = browser.css("aside .evidence-entry");
        String words = first.findElement(By.cssSelector(".passage-words")).getText();
        assertThat(first.findElement(By.cssSelector(".cite")).isDisplayed())
                .as("the key is said where it works")
                .isTrue();

        browser.js("arguments[0].focus()", first);
        browser.keys("c");

        browser.until("one source more", () -> browser.all(SOURCES).size() == before + 1);
        panel.untilSaid("Among the sources of this row now");
        assertThat(browser.text(
                        "return [...document.querySelectorAll('" + SOURCES + " vaadin-text-field')].at(-1).value"))
                .isEqualTo(words.substring(1, words.length() - 1));
        browser.keys("c");
        panel.untilSaid("Among the sources of this row now");
        assertThat(browser.all(SOURCES)).as("the same is cited once").hasSize(before + 1);
        panel.save();
        browser.untilSettled();
        TablePage.open(browser, TablePage.OPEN_PERIOD + "?row=2.2.2");
        AssessmentPanel.shown(browser, "2.2.2");
        assertThat(browser.all(SOURCES)).as("it was saved with the row").hasSize(before + 1);
    }

    @Test
    void passagesBesideARowAreOneStopAndTheArrowsGoFromOneToTheNext() {
        browser.signIn("officer");
        TablePage.open(browser, TablePage.OPEN_PERIOD + "?row=1.1.2");
        AssessmentPanel.shown(browser, "1.1.2");
        List<WebElement> entries = browser.all("aside .evidence-entry");
        assertThat(entries).hasSizeGreaterThan(10);
        browser.until("one of them is a stop", () -> stops().equals("1"));

        browser.js("arguments[0].focus()", entries.getFirst());
        browser.keys(Keys.ARROW_DOWN);
        assertThat(browser.text("return String([...document.querySelectorAll('aside .evidence-entry')]"
                        + ".indexOf(document.activeElement))"))
                .isEqualTo("1");
        assertThat(stops()).isEqualTo("1");
        browser.keys(Keys.END);
        assertThat(browser.text("return String([...document.querySelectorAll('aside .evidence-entry')]"
                        + ".indexOf(document.activeElement))"))
                .isEqualTo(String.valueOf(entries.size() - 1));
    }

    private String stops() {
        return browser.text("return String(document.querySelectorAll(\"aside .evidence-entry[tabindex='0']\").length)");
    }

    @Test
    void anOfficerAddsAPassageInPlaceJudgesItAnewAndWithdrawsIt() {
        browser.signIn("officer");
        TablePage.open(browser, TablePage.OPEN_PERIOD + "?row=4.3.6");
        AssessmentPanel panel = AssessmentPanel.shown(browser, "4.3.6");
        panel.untilSaid("No evidence");
        panel.press("Add a passage");

        panel.replace(panel.field("Document"), "mali S/2021");
        WebElement offered = browser.until(
                "the one document that fits",
                () -> browser.all(".offered button").stream()
                        .filter(button -> button.getText().contains("S/2021/1117"))
                        .findFirst()
                        .orElse(null));
        browser.click(() -> offered);
        panel.replace(panel.field("Place"), "para. 99");
        panel.replace(panel.field("As at"), "2021-13");
        panel.replace(panel.field("Words of the document"), "Words of a test");
        panel.press("Add");
        panel.untilSaid("A day, a month or a year");
        panel.replace(panel.field("As at"), "2021-12");
        browser.chord(Keys.ENTER, Keys.CONTROL);

        panel.untilSaid("Added: S/2021/1117, para. 99");
        panel.untilSaid("Evidence 1");
        assertThat(said()).containsExactly("“Words of a test”");
        assertThat(browser.css("aside .evidence-entry .direction").getText()).contains("supports");

        panel.press("Judge anew");
        panel.replace(
                browser.the(
                        () -> browser.css("aside .evidence-entry"), Role.TEXTBOX, "What it means for this indicator"),
                "A test's judgement");
        panel.press("Save the judgement");
        panel.untilSaid("Judged anew.");
        assertThat(browser.css("aside .evidence-judgement").getText()).isEqualTo("A test's judgement");
        panel.press("Judge anew");
        panel.press("Withdraw");
        panel.untilSaid("Withdrawn. What was held stays in the history.");
        panel.untilSaid("No evidence");
    }

    @Test
    void aReaderFindsWhatIsSaidByDocumentByIndicatorAndWhereNothingIs() {
        browser.signIn("reader");
        browser.go("/mali/evidence");
        browser.the(Role.HEADING, "Gaps");
        assertThat(browser.css("main").getText()).contains("Indicators without evidence: 3 of 31");
        browser.click(() -> browser.the(Role.LINK, "S/2017/478"));
        browser.the(Role.HEADING, "S/2017/478");
        List<String> places =
                browser.all(".passage-place").stream().map(WebElement::getText).toList();
        assertThat(places.getFirst()).isEqualTo("S/2017/478, para. 2");
        assertThat(places.indexOf("S/2017/478, para. 9")).isLessThan(places.indexOf("S/2017/478, para. 22"));

        browser.go("/mali/agreement/indicators/4.1.1");
        browser.untilSaid("Passages contradict each other.");
        assertThat(browser.all(".evidence-groups > *")).hasSizeGreaterThan(1);
        long top = top(0);
        assertThat(top(1)).as("side by side").isEqualTo(top);
        assertThat(browser.all(".evidence button"))
                .as("a reader writes nothing")
                .isEmpty();
        browser.go("/mali/agreement/indicators/4.3.6");
        browser.the(Role.HEADING, "No evidence");
    }

    private long top(int group) {
        return Long.parseLong(browser.text(
                "return String(Math.round(document.querySelectorAll('.evidence-groups > *')[%d].getBoundingClientRect().top))"
                        .formatted(group)));
    }

    private List<String> said() {
        return browser.all("aside .passage-words").stream()
                .map(WebElement::getText)
                .toList();
    }
}
