package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** Words that are typed at a row and not saved, in My quarter and in the review. Each test has rows of its own. */
@LongTest("Words that are typed and not saved, wherever they are in the way; DraftsTest keeps them behind the page")
class TypedRowsIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private static final String ALL = WorklistPage.ADDRESS + "?whose=all";

    private final Browser browser = STAGE.browser();

    @Test
    void wordsThatAreNotSavedAreMarkedAtTheirRowWhichCanBeFoundAndRefusesToBeConfirmed() {
        WorklistPage page = WorklistPage.openAs(browser, "officer", ALL + "&row=1.2.3");
        AssessmentPanel panel = AssessmentPanel.shown(browser, "1.2.3");
        panel.write(panel.comment(1), "Half a sentence");
        browser.until("the row is marked at once", () -> page.said("1.2.3").contains("typed, not saved"));
        panel.press("Close (Esc)");
        page.keyOn("1.2.3", "n");
        page.untilToast("1.2.3 · ");
        assertThat(page.keyboardOn()).isEqualTo("1.2.3");
        assertThat(page.stage("1.2.3")).isEqualTo("not yet confirmed");

        assertThat(WorklistPage.open(browser, ALL + "&state=typed").indicators())
                .as("another test leaves what it typed at 2.3.1")
                .contains("1.2.3")
                .isSubsetOf("1.2.3", "2.3.1");
        assertThat(TablePage.open(browser, TablePage.OPEN_PERIOD).line("1.2.3").marks())
                .contains("typed, not saved");
        AssessmentPanel again = TablePage.shown(browser).openRow("1.2.3");
        again.press("Discard it");
        browser.until(
                "the mark is gone",
                () -> !TablePage.shown(browser).line("1.2.3").marks().contains("typed, not saved"));
    }

    @Test
    void wordsThatAreTypedWhileTheConnectionIsLostMarkTheirRowAtOnce() {
        WorklistPage page = WorklistPage.openAs(browser, "officer", ALL + "&row=3.1.1");
        AssessmentPanel panel = AssessmentPanel.shown(browser, "3.1.1");
        browser.offline();
        panel.replace(panel.comment(1), "Half a sentence");
        browser.until("the row is marked", () -> page.said("3.1.1").contains("typed, not saved"));
        page.keyOn("3.1.1", "n");
        assertThat(page.keyboardOn()).as("the keyboard stays").isEqualTo("3.1.1");

        browser.online();
        page.untilToast("3.1.1 · You typed something here that is not saved.");
        assertThat(page.stage("3.1.1")).isEqualTo("not yet confirmed");
        WorklistPage.open(browser, ALL + "&row=3.1.1");
        AssessmentPanel.shown(browser, "3.1.1").press("Discard it");
        browser.until("the mark is gone", () -> !page.said("3.1.1").contains("typed, not saved"));
        page.keyOn("3.1.1", "n");
        page.untilStage("3.1.1", "no change");
    }

    @Test
    void wordsThatOnlyTheBrowserHasAreInTheWayOfEveryActAndNamedByThoseForManyRows() {
        WorklistPage page = WorklistPage.openAs(browser, "officer", ALL);
        browser.js(
                "localStorage.setItem(arguments[0], '{\"parts[0].comment\":\"Half a sentence\"}')",
                "jalon-typed:officer/mali/agreement/2017-Q3/3.1.2");
        WorklistPage.open(browser, ALL);
        browser.until("the row is marked", () -> page.said("3.1.2").contains("typed, not saved"));
        page.keyOn("3.1.2", "n");
        page.untilToast("3.1.2 · You typed something here that is not saved.");
        assertThat(page.keyboardOn()).isEqualTo("3.1.2");

        page.keyOn("3.1.2", "x");
        page.keyOn("3.1.3", "x");
        browser.untilSaid("2 rows selected");
        page.press("No change");
        page.untilReported(": 1 of 2.");
        assertThat(page.report()).contains("3.1.2 You typed something here that is not saved.");
        page.untilStage("3.1.3", "no change");
        assertThat(page.stage("3.1.2")).isEqualTo("not yet confirmed");
        page.keyOn("3.1.2", "x");
        browser.untilSaid("1 row selected");
        page.press("No change");
        page.untilReported(": 0 of 1.");
        assertThat(page.report()).contains("3.1.2 You typed something here that is not saved.");

        TablePage table = TablePage.open(browser, TablePage.OPEN_PERIOD + "?typed");
        browser.until("the row is found", () -> table.indicators().contains("3.1.2"));
        assertThat(table.indicators())
                .as("another test leaves what it typed at 2.3.1")
                .isSubsetOf("3.1.2", "2.3.1");
        assertThat(table.filter("Typed, not saved").getDomAttribute("aria-current"))
                .isNotNull();

        TablePage alone = TablePage.open(browser, TablePage.OPEN_PERIOD + "?typed&q=3.1.2");
        browser.until("it is found where no draft is", () -> alone.indicators().equals(List.of("3.1.2")));
        browser.js("localStorage.clear()");
    }

    @Test
    void whatAReviewerTypedAndDidNotSaveIsInTheWayOfWhatTheyDoToThatRowInReview() throws Exception {
        Api officer = new Api(STAGE.jalon(), "officer");
        List<String> rows = List.of("4.3.1", "4.3.2", "4.3.3");
        browser.signIn("reviewer");
        AssessmentPanel panel = TablePage.open(browser, TablePage.OPEN_PERIOD).openRow("4.3.1");
        panel.write(panel.comment(1), "Half a sentence");
        officer.bulk("2017-Q3", "confirm", rows);
        officer.bulk("2017-Q3", "submit", rows);
        browser.js(
                "localStorage.setItem(arguments[0], '{\"parts[0].comment\":\"Half a sentence\"}')",
                "jalon-typed:reviewer/mali/agreement/2017-Q3/4.3.2");
        ReviewPage review = ReviewPage.open(browser, "/mali/agreement/review/2017-Q3");
        browser.until(
                "both rows are marked",
                () -> rows.subList(0, 2).stream()
                        .allMatch(row -> review.said(row).contains("typed, not saved")));

        review.keyboardTo("4.3.1");
        browser.keys("a");
        review.untilSaid("4.3.1", "You typed something here that is not saved.");
        assertThat(review.current()).as("the keyboard stays").isEqualTo("4.3.1");
        review.keyboardTo("4.3.2");
        browser.keys("r");
        review.reason().sendKeys("Which decree?");
        browser.chord(Keys.ENTER, Keys.CONTROL);
        review.untilSaid("4.3.2", "You typed something here that is not saved.");
        assertThat(review.reason().getDomProperty("value")).isEqualTo("Which decree?");
        browser.keys(Keys.ESCAPE);
        review.keyboardTo("4.3.3");
        browser.keys("a");
        review.untilSaid("4.3.3", "Approved");
        assertThat(review.count()).as("the others still wait").contains("2 to review");
        browser.js("localStorage.clear()");
    }

    @Test
    void whatIsTypedAndNotSavedIsInTheWayOfAKeyPressedInPassing() {
        WorklistPage page = WorklistPage.openAs(browser, "officer", ALL + "&row=2.3.1");
        AssessmentPanel panel = AssessmentPanel.shown(browser, "2.3.1");
        panel.write(panel.comment(1), "Half a sentence");
        browser.keys(Keys.ESCAPE);
        page.keyOn("2.3.1", "n");
        page.untilToast("You typed something here that is not saved.");
        assertThat(page.stage("2.3.1")).isEqualTo("not yet confirmed");
    }
}
