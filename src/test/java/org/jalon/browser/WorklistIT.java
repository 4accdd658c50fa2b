package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Many rows at once, sharing out, rows that come back, hints, keys. Each test has rows of its own. */
@LongTest("Every key and act of My quarter; WorklistPassIT goes through it once")
class WorklistIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private static final String ALL = WorklistPage.ADDRESS + "?whose=all";

    private final Browser browser = STAGE.browser();

    @Test
    void manyRowsAreDoneAtOnceReportedRowByRowAndTakenBackInOneStep() {
        WorklistPage page = WorklistPage.openAs(browser, "officer", ALL);
        page.keyOn("1.1.1", "n");
        page.untilStage("1.1.1", "no change");
        page.keyOn("1.1.1", "x");
        page.keyOn("1.1.2", "x");
        browser.untilSaid("2 rows selected");
        page.press("Submit");

        page.untilReported("Submitted: 1 of 2.");
        assertThat(page.report())
                .contains("One row was not changed:")
                .contains("1.1.2 Nobody has confirmed or edited this row yet");
        page.untilStage("1.1.1", "submitted");
        assertThat(page.stage("1.1.2")).isEqualTo("not yet confirmed");
        assertThat(browser.said()).doesNotContain("rows selected");

        page.press("Take it all back");
        page.untilReported("Taken back: 1 of 1.");
        page.untilStage("1.1.1", "no change");
    }

    @Test
    void oneDeadlineAndOneReasonForAWholeObjective() {
        WorklistPage page = WorklistPage.openAs(browser, "officer", ALL);
        browser.click(() -> browser.css("input[aria-label='Objective 3.2: select']"));
        browser.untilSaid("4 rows selected");
        browser.css(".bulk-acts input").sendKeys("Letter of 2 July");
        page.press("Set a deadline");
        browser.until(
                "the keyboard is on the deadline",
                () -> browser.focusedName().equals("Deadline, as it will be printed"));
        browser.keys("End of 2018");
        browser.untilSaid("read as: 1 October 2018 – 31 December 2018");
        browser.keys(Keys.ENTER);

        page.untilReported("Deadline set: 4 of 4.");
        page.untilStage("3.2.1", "edited");
        assertThat(page.said("3.2.1")).contains("End of 2018");
        assertThat(HistoryPage.open(browser, "3.2.1").version("2017-Q3", 2).said())
                .contains("Letter of 2 July")
                .contains("Demo officer");
    }

    @Test
    void aRowThatAReviewerReturnsComesBackWithTheReasonAtTheRowAtOnce() throws Exception {
        WorklistPage page = WorklistPage.openAs(browser, "officer", ALL);
        page.keyOn("1.2.1", "n");
        page.untilStage("1.2.1", "no change");
        page.keyOn("1.2.1", "s");
        page.untilStage("1.2.1", "submitted");
        Api reviewer = new Api(STAGE.jalon(), "reviewer");
        assertThat(reviewer.act("2017-Q3", "1.2.1", "{\"act\": \"return\", \"reason\": \"Says who? Cite the decree.\"}")
                        .statusCode())
                .isEqualTo(200);

        page.untilStage("1.2.1", "returned");
        assertThat(page.said("1.2.1")).contains("Returned by Demo reviewer:").contains("Says who? Cite the decree.");
        page.keyOn("1.2.1", "e");
        AssessmentPanel panel = AssessmentPanel.shown(browser, "1.2.1");
        panel.untilSaid("Says who? Cite the decree.");
        panel.write(panel.comment(1), "Decree of 3 July");
        panel.press("Save and submit");
        page.untilStage("1.2.1", "submitted");
    }

    @Test
    void rowsAreSharedOutByObjectiveAndTheOfficerSeesTheirs() {
        WorklistPage page = WorklistPage.openAs(browser, "reviewer", ALL);
        browser.click(() -> browser.css("input[aria-label='Objective 2.1: select']"));
        browser.untilSaid("3 rows selected");
        page.press("Share out");
        browser.the(Role.COMBOBOX, "To").sendKeys("Demo officer");
        page.press("Assign");
        page.untilReported("3 rows are assigned to Demo officer.");
        assertThat(page.said("2.1.1")).contains("Demo officer");

        Browser other = STAGE.another();
        WorklistPage mine = WorklistPage.openAs(other, "officer", WorklistPage.ADDRESS);
        assertThat(mine.indicators()).containsExactly("2.1.1", "2.1.2", "2.1.3");
        mine.untilToDo(3);
        mine.keyOn("2.1.1", "n");
        mine.untilToDo(2);
        assertThat(WorklistPage.open(other, ALL).indicators()).hasSize(31);

        assertThat(mine.said("2.1.2")).contains("Demo officer");
        browser.click(() -> browser.css("input[aria-label='Objective 2.1: select']"));
        page.press("Share out");
        page.press("Take back");
        page.untilReported("3 rows are no longer assigned to anybody.");
        other.until("the officer's page shows it", () -> !mine.said("2.1.2").contains("Demo officer"));
    }

    @Test
    void whatIsReadyIsSelectedAlsoWhereAFilterHidItAndTheReportGroupsReasons() throws Exception {
        Api officer = new Api(STAGE.jalon(), "officer");
        List<String> rows = List.of("4.1.2", "4.2.1", "4.2.2");
        officer.bulk("2017-Q3", "confirm", rows);
        WorklistPage page = WorklistPage.openAs(browser, "officer", ALL + "&state=untouched");
        assertThat(page.indicators()).doesNotContainAnyElementsOf(rows);
        browser.click(() -> browser.css(".worklist-progress button:not(.strong)"));

        browser.until("ready rows are shown", () -> page.indicators().containsAll(rows));
        browser.until(
                "all that is shown is selected",
                () -> browser.all("table.quarter tr.chosen").size()
                        == page.indicators().size());
        int selected = page.indicators().size();
        page.press("Submit");
        page.untilReported("Submitted: " + selected + " of " + selected + ".");
        new Api(STAGE.jalon(), "reviewer").bulk("2017-Q3", "approve", rows);
        page.press("Take it all back");
        page.untilReported("Approved meanwhile by Demo reviewer.");
        assertThat(browser.all(".bulk-report .refused-list li"))
                .as("one reason is said once")
                .hasSize(1);
        assertThat(page.report()).contains("3 rows:").contains("4.1.2").contains("4.2.1");
    }

    @Test
    void theKeysAreShownFromAnywhereButATextAndEscapeSelectsNothing() {
        WorklistPage page = WorklistPage.openAs(browser, "officer", ALL);
        page.keyOn("1.1.1", "x");
        browser.untilSaid("1 row selected");
        browser.js("document.activeElement.blur()");
        browser.keys("?");
        browser.css("dl.keys");
        browser.css("#find-everywhere").click();
        browser.keys("?");
        assertThat(browser.all("dl.keys"))
                .as("a text takes the key as a letter")
                .hasSize(1);
        assertThat(browser.all("tr.chosen")).hasSize(1);
        browser.js("document.activeElement.blur()");
        browser.keys(Keys.ESCAPE);
        browser.until("nothing is selected", () -> browser.all("tr.chosen").isEmpty());
        browser.until(
                "the bar is gone", () -> browser.all(".bulk-acts").stream().noneMatch(WebElement::isDisplayed));
    }

    @Test
    void theNextRowIsFoundAlsoWhereAFilterHidIt() {
        browser.signIn("officer");
        browser.go(ALL + "&state=approved");
        String next = browser.css(".worklist-next").getText().replace("Next: ", "");
        browser.click(() -> browser.css(".worklist-next"));
        WorklistPage.shown(browser).untilOn(next);
    }

    @Test
    void aHintIsPutAsideWithAReasonAndStandsAgain() {
        WorklistPage page = WorklistPage.openAs(browser, "officer", ALL + "&row=2.2.2");
        AssessmentPanel panel = AssessmentPanel.shown(browser, "2.2.2");
        panel.untilSaid("The deadline has passed and the comments do not mention it");
        assertThat(page.said("2.2.2")).contains("The deadline has passed and the comments do not mention it");
        browser.css("aside .hint summary").click();
        browser.the(panel::element, Role.TEXTBOX, "Why it need not be looked at again this period")
                .sendKeys("It is being renegotiated");
        panel.press("Set aside");

        panel.untilSaid("Set aside by Demo officer: It is being renegotiated");
        browser.until(
                "the hint is gone from the list",
                () -> !page.said("2.2.2").contains("The deadline has passed and the comments do not mention it"));
        panel.press("Restore the hint");
        browser.until(
                "the hint is back in the list",
                () -> page.said("2.2.2").contains("The deadline has passed and the comments do not mention it"));
    }

    @Test
    void oneKeyTakesBackWhatWasDoneLast() {
        WorklistPage page = WorklistPage.openAs(browser, "officer", ALL);
        page.keyOn("4.1.1", "n");
        page.untilStage("4.1.1", "no change");
        browser.keys("u");
        page.untilStage("4.1.1", "not yet confirmed");
        page.untilOn("4.1.1");
    }

    @Test
    void aReaderHasNoQuarter() {
        browser.signIn("reader");
        browser.go(WorklistPage.ADDRESS);
        browser.the(Role.HEADING, "Your role does not allow this");
        assertThat(browser.said()).doesNotContain("My quarter");
    }
}
