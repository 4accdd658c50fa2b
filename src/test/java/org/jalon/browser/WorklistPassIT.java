package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** An officer gets through all 31 rows, from sign-in to the last submission, without ever touching the mouse. */
class WorklistPassIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @Test
    void allThirtyOneRowsFromTheKeyboard() {
        SignInPage.open(browser).send("officer", SignInPage.PASSWORD);
        WorklistPage page = WorklistPage.shown(browser);
        assertThat(browser.address()).isEqualTo(WorklistPage.ADDRESS);
        page.untilToDo(31);
        assertThat(page.progress()).contains("0 of 31 brought up to date").contains("Next: 1.1.1");
        page.untilOn("1.1.1");

        browser.keys("n");
        page.untilOn("1.1.2");
        page.untilStage("1.1.1", "no change");
        page.untilToast("1.1.1: no change, confirmed.");
        page.untilToDo(30);

        browser.keys("e");
        AssessmentPanel.shown(browser, "1.1.2");
        browser.keyUntilOn(Keys.TAB, "Comments", 5);
        browser.chord("a", Keys.CONTROL);
        browser.keys("The texts were approved");
        browser.chord(Keys.ENTER, Keys.CONTROL, Keys.SHIFT);
        AssessmentPanel.shown(browser, "1.1.3");
        page.untilStage("1.1.2", "edited");
        assertThat(page.said("1.1.2")).contains("The texts were approved").contains("Demo officer");
        browser.keys(Keys.ESCAPE);
        page.untilOn("1.1.3");

        for (int done = 3; done <= 31; done++) {
            String at = page.keyboardOn();
            browser.keys("n");
            page.untilStage(at, "no change");
            page.untilProgress(done + " of 31 brought up to date");
        }
        page.untilProgress("No row remains to be brought up to date.");
        page.untilToDo(0);

        browser.keys(Keys.HOME);
        page.untilOn("1.1.1");
        browser.keys("s");
        page.untilStage("1.1.1", "submitted");
        page.untilOn("1.1.2");
        browser.keys("j");
        page.untilOn("1.1.3");
        browser.keys("k");
        page.untilOn("1.1.2");
        browser.keys("?");
        browser.untilSaid("no change, and on to the next row to do");
        browser.keys("?");

        browser.chord(Keys.TAB, Keys.SHIFT);
        backTo("Select the 30 rows ready to submit");
        browser.keys(Keys.ENTER);
        browser.untilSaid("30 rows selected");
        browser.keyUntilOn(Keys.TAB, "Submit", 80);
        browser.keys(Keys.ENTER);
        page.untilReported("Submitted: 30 of 30.");
        page.untilStage("4.3.1", "submitted");
        assertThat(page.indicators())
                .hasSize(31)
                .allSatisfy(row -> assertThat(page.stage(row)).isEqualTo("submitted"));
        assertThat(browser.all("[role=dialog], dialog[open], vaadin-dialog-overlay"))
                .isEmpty();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private void backTo(String name) {
        for (int i = 0; i < 60 && !browser.focusedName().equals(name); i++) {
            browser.chord(Keys.TAB, Keys.SHIFT);
        }
        assertThat(browser.focusedName()).isEqualTo(name);
    }
}
