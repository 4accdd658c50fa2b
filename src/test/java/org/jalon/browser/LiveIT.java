package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** People see each other's saves and who else is at a row, and a lost connection comes back. Each test has rows of its own. */
@LongTest("Cuts and joins the connections of open pages; NoticesIT and PeriodsIT see plain messages come")
class LiveIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser officer = STAGE.browser();
    private final Browser reviewer = STAGE.another();

    @Test
    void aSaveIsSeenOnEveryOpenPageWithoutReloading() {
        TablePage first = TablePage.openAs(officer, "officer", TablePage.OPEN_PERIOD);
        TablePage second = TablePage.openAs(reviewer, "reviewer", TablePage.OPEN_PERIOD);
        String before = second.counts();
        AssessmentPanel panel = first.openRow("1.1.1");
        panel.write(panel.comment(1), "Seen at once");
        panel.save();
        first.untilToast("1.1.1 is saved.");

        reviewer.until(
                "the other page shows it", () -> second.line("1.1.1").comments().equals("Seen at once"));
        assertThat(second.counts()).isEqualTo(first.counts()).isNotEqualTo(before);
        assertThat(reviewer.consoleErrors()).isEmpty();
    }

    /** What a browser does that translates: it puts an element of its own around every text that it may translate. */
    private static final String TRANSLATE = """
            const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            const found = [];
            while (texts.nextNode()) found.push(texts.currentNode);
            found.filter(text => text.data.trim() && !text.parentElement.closest('[translate=no]')).forEach(text => {
              const font = document.createElement('font');
              text.replaceWith(font);
              font.append(text);
            });""";

    @Test
    void aBrowserThatTranslatesLeavesThePageAloneAndSavesAreSeen() {
        TablePage first = TablePage.openAs(officer, "officer", TablePage.OPEN_PERIOD);
        TablePage second = TablePage.openAs(reviewer, "reviewer", TablePage.OPEN_PERIOD);
        second.lines();
        reviewer.js(TRANSLATE);
        AssessmentPanel panel = first.openRow("3.1.3");
        panel.chooseStatus(1, "Not implemented");
        panel.write(panel.comment(1), "Seen by whoever reads in a third language");
        panel.save();
        first.untilToast("3.1.3 is saved.");

        reviewer.until(
                "the other page shows the words and the state",
                () -> second.line("3.1.3").comments().equals("Seen by whoever reads in a third language")
                        && second.line("3.1.3").status().equals("Not implemented"));
    }

    private WebElement line() {
        return officer.driver().findElement(By.tagName("jalon-connection-line"));
    }

    private double secondsOfTheLine() {
        return ((Number) Objects.requireNonNull(officer.js("""
                        const line = document.querySelector('jalon-connection-line');
                        if (!line.textContent) delete window.lineSince;
                        window.lineSince ??= performance.now();
                        return (performance.now() - window.lineSince) / 1000"""))).doubleValue();
    }

    @Test
    void whoElseHasTheRowOpenIsSaidAsLongAsTheyHave() {
        TablePage first = TablePage.openAs(officer, "officer", TablePage.OPEN_PERIOD);
        TablePage second = TablePage.openAs(reviewer, "reviewer", TablePage.OPEN_PERIOD);
        AssessmentPanel ofOfficer = first.openRow("1.1.2");
        AssessmentPanel ofReviewer = second.openRow("1.1.2");
        ofOfficer.untilSaid("Demo reviewer has this row open, too.");
        ofReviewer.untilSaid("Demo officer has this row open, too.");
        ofReviewer.press("Close (Esc)");

        officer.until("they left", () -> !ofOfficer.said().contains("has this row open"));
    }

    @Test
    void anUntouchedFormShowsWhatWasSavedElsewhere() {
        TablePage first = TablePage.openAs(officer, "officer", TablePage.OPEN_PERIOD);
        TablePage second = TablePage.openAs(reviewer, "reviewer", TablePage.OPEN_PERIOD);
        AssessmentPanel ofOfficer = first.openRow("1.1.3");
        AssessmentPanel ofReviewer = second.openRow("1.1.3");
        ofOfficer.write(ofOfficer.comment(1), "New words");
        ofOfficer.save();

        reviewer.until(
                "the form has the new words",
                () -> AssessmentPanel.value(ofReviewer.comment(1)).equals("New words"));
        ofReviewer.write(ofReviewer.comment(1), "Newer words");
        ofReviewer.save();
        second.untilToast("1.1.3 is saved.");
    }

    @Test
    void whatIsBeingTypedStaysAndBothTextsAreOneKeyAway() {
        TablePage first = TablePage.openAs(officer, "officer", TablePage.OPEN_PERIOD);
        TablePage second = TablePage.openAs(reviewer, "reviewer", TablePage.OPEN_PERIOD);
        AssessmentPanel ofOfficer = first.openRow("1.2.1");
        AssessmentPanel ofReviewer = second.openRow("1.2.1");
        ofReviewer.write(ofReviewer.comment(1), "Half a thought");
        ofOfficer.write(ofOfficer.comment(1), "A whole one");
        ofOfficer.save();

        ofReviewer.untilSaid("Demo officer has just saved this row (version 2).");
        assertThat(AssessmentPanel.value(ofReviewer.comment(1))).isEqualTo("Half a thought");
        ofReviewer.press("Show both texts");
        ofReviewer.untilSaid("Demo officer saved this row meanwhile (version 2)");
        assertThat(ofReviewer.conflict().getText()).contains("Half a thought").contains("A whole one");
    }

    @Test
    void aLostConnectionComesBackByItselfAndCostsNothingThatWasTyped() throws Exception {
        try (Wire wire = Wire.to(STAGE.jalon())) {
            officer.driver().get(wire.at(TablePage.OPEN_PERIOD + "?row=1.2.2"));
            SignInPage.shown(officer).send("officer", SignInPage.PASSWORD);
            AssessmentPanel panel = AssessmentPanel.shown(officer, "1.2.2");
            TablePage table = TablePage.shown(officer);
            panel.write(panel.comment(1), "While connected");
            wire.cut();
            panel.replace(panel.comment(1), "While the connection was lost");
            TablePage elsewhere = TablePage.openAs(reviewer, "reviewer", TablePage.OPEN_PERIOD);
            AssessmentPanel other = elsewhere.openRow("1.2.3");
            other.write(other.comment(1), "Saved meanwhile");
            other.save();
            elsewhere.untilToast("1.2.3 is saved.");
            officer.untilSaid("No connection to Jalon.");
            // For longer than Flow's own line would keep its words.
            officer.until("the line has stood for a while", () -> secondsOfTheLine() > 5);
            assertThat(line().getText()).contains("What you type is kept in this browser");
            assertThat(officer.js("""
                            const { top, bottom } = document.querySelector('jalon-connection-line').getBoundingClientRect();
                            const bar = document.querySelector('.bar').getBoundingClientRect();
                            return top === 0 && bottom > 20 && bar.top >= bottom"""))
                    .as("the line is in the window and covers nothing")
                    .isEqualTo(true);
            assertThat(table.line("1.2.3").comments()).isNotEqualTo("Saved meanwhile");
            wire.join();

            officer.until(
                    "the page shows what was saved meanwhile, without a reload",
                    () -> table.line("1.2.3").comments().equals("Saved meanwhile"));
            assertThat(AssessmentPanel.value(panel.comment(1))).isEqualTo("While the connection was lost");
            officer.until("the line is gone", () -> !line().isDisplayed());
            panel.save();
            table.untilToast("1.2.2 is saved.");
            assertThat(table.line("1.2.2").comments()).isEqualTo("While the connection was lost");
        }
    }
}
