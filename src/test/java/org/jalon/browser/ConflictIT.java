package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WindowType;

/** Two people at one row. Each test has a row of its own. */
class ConflictIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser officer = STAGE.browser();
    private final Browser reviewer = STAGE.another();

    @Test
    void theSecondOneSeesBothTextsChoosesForEachFieldAndSaves() {
        TablePage first = TablePage.openAs(officer, "officer", TablePage.OPEN_PERIOD + "?row=1.1.1");
        TablePage second = TablePage.openAs(reviewer, "reviewer", TablePage.OPEN_PERIOD + "?row=1.1.1");
        AssessmentPanel ofOfficer = AssessmentPanel.shown(officer, "1.1.1");
        AssessmentPanel ofReviewer = AssessmentPanel.shown(reviewer, "1.1.1");
        ofOfficer.write(ofOfficer.comment(1), "What the officer says");
        ofOfficer.replace(ofOfficer.deadline(), "End of 2018");
        ofReviewer.write(ofReviewer.comment(1), "What the reviewer says");
        ofReviewer.replace(ofReviewer.deadline(), "March 2019");
        ofOfficer.save();
        first.untilToast("1.1.1 is saved.");
        ofReviewer.save();

        ofReviewer.untilSaid("Demo officer saved this row meanwhile (version 2)");
        assertThat(ofReviewer.conflict().getText()).contains("Underlined: what you typed. Struck out: what Jalon has.");
        assertThat(ofReviewer.conflictMine()).containsExactly("What the reviewer says", "March 2019");
        assertThat(ofReviewer.conflictTheirs()).containsExactly("What the officer says", "End of 2018");
        assertThat(AssessmentPanel.value(ofReviewer.comment(1)))
                .as("nothing is chosen by itself")
                .isEqualTo("What the reviewer says");
        assertThat(TablePage.open(officer, TablePage.OPEN_PERIOD).line("1.1.1").comments())
                .as("nothing is overwritten")
                .isEqualTo("What the officer says");

        ofReviewer.press("what Jalon has: Deadline");
        reviewer.until(
                "the other deadline is in the form",
                () -> AssessmentPanel.value(ofReviewer.deadline()).equals("End of 2018"));
        assertThat(AssessmentPanel.value(ofReviewer.comment(1))).isEqualTo("What the reviewer says");
        ofReviewer.press("Continue");
        ofReviewer.save();
        second.untilToast("1.1.1 is saved.");
        assertThat(second.line("1.1.1").comments()).isEqualTo("What the reviewer says");
        assertThat(second.line("1.1.1").deadline()).isEqualTo("End of 2018");

        HistoryPage history = HistoryPage.open(reviewer, "1.1.1");
        assertThat(history.version("2017-Q3", 3).said()).contains("Demo reviewer");
        assertThat(history.version("2017-Q3", 2).said())
                .contains("Demo officer")
                .contains("End of 2018");
    }

    @Test
    @LongTest("theSecondOneSeesBothTextsChoosesForEachFieldAndSaves knows the plain one")
    void withTheOtherTextEverywhereNothingIsLeftToSave() {
        TablePage.openAs(officer, "officer", TablePage.OPEN_PERIOD + "?row=1.1.2");
        TablePage.openAs(reviewer, "reviewer", TablePage.OPEN_PERIOD + "?row=1.1.2");
        AssessmentPanel ofOfficer = AssessmentPanel.shown(officer, "1.1.2");
        AssessmentPanel ofReviewer = AssessmentPanel.shown(reviewer, "1.1.2");
        ofReviewer.write(ofReviewer.comment(1), "Something else");
        ofOfficer.chooseStatus(1, "Implemented");
        ofOfficer.save();
        TablePage.shown(officer).untilToast("1.1.2 is saved.");
        ofReviewer.save();
        ofReviewer.untilSaid("Demo officer saved this row meanwhile");
        ofReviewer.press("what Jalon has, everywhere");

        reviewer.until(
                "the form has the officer's status", () -> ofReviewer.status(1).equals("Implemented"));
        assertThat(AssessmentPanel.value(ofReviewer.comment(1)))
                .isEqualTo("The texts have been drafted but have not yet been approved");
        ofReviewer.save();
        ofReviewer.untilSaid("Nothing differs from what is saved.");
    }

    @Test
    @LongTest("theSecondOneSeesBothTextsChoosesForEachFieldAndSaves knows the plain one")
    void aCorrectedReadingOfSomebodyElseIsNotOverwrittenSilently() {
        TablePage first = TablePage.openAs(officer, "officer", TablePage.OPEN_PERIOD + "?row=3.2.1");
        TablePage second = TablePage.openAs(reviewer, "reviewer", TablePage.OPEN_PERIOD + "?row=3.2.1");
        AssessmentPanel ofOfficer = AssessmentPanel.shown(officer, "3.2.1");
        AssessmentPanel ofReviewer = AssessmentPanel.shown(reviewer, "3.2.1");
        ofReviewer.write(ofReviewer.comment(1), "The reviewer's comment");
        ofOfficer.press("correct the reading");
        officer.the(ofOfficer::element, Role.COMBOBOX, "How it is read").sendKeys("unclear");
        ofOfficer.untilSaid("(corrected by hand)");
        ofOfficer.save();
        first.untilToast("3.2.1 is saved.");
        ofReviewer.save();
        ofReviewer.untilSaid("Demo officer saved this row meanwhile");
        assertThat(ofReviewer.conflict().getText())
                .as("the conflict says that the reading differs")
                .containsIgnoringCase("read");
        ofReviewer.press("Continue");
        ofReviewer.save();
        second.untilToast("3.2.1 is saved.");
    }

    @Test
    @LongTest("theSecondOneSeesBothTextsChoosesForEachFieldAndSaves knows the plain one")
    void aDraftFromBeforeSomebodyElseSavedIsOfferedWithBothTexts() {
        TablePage.openAs(reviewer, "reviewer", TablePage.OPEN_PERIOD + "?row=2.1.1");
        AssessmentPanel ofReviewer = AssessmentPanel.shown(reviewer, "2.1.1");
        ofReviewer.write(ofReviewer.comment(1), "Typed before lunch");
        reviewer.go("/mali");
        TablePage.openAs(officer, "officer", TablePage.OPEN_PERIOD + "?row=2.1.1");
        AssessmentPanel ofOfficer = AssessmentPanel.shown(officer, "2.1.1");
        ofOfficer.write(ofOfficer.comment(1), "Saved during lunch");
        ofOfficer.save();
        TablePage.shown(officer).untilToast("2.1.1 is saved.");

        TablePage.open(reviewer, TablePage.OPEN_PERIOD + "?row=2.1.1");
        AssessmentPanel again = AssessmentPanel.shown(reviewer, "2.1.1");
        again.untilSaid("Demo officer saved this row meanwhile (version 2)");
        assertThat(again.conflictMine()).containsExactly("Typed before lunch");
        assertThat(again.conflictTheirs()).containsExactly("Saved during lunch");
        assertThat(AssessmentPanel.value(again.comment(1))).isEqualTo("Typed before lunch");
    }

    @Test
    @LongTest("theSecondOneSeesBothTextsChoosesForEachFieldAndSaves knows the plain one")
    void aSecondTabOfTheSamePersonIsToldTheSame() {
        TablePage.openAs(officer, "officer", TablePage.OPEN_PERIOD + "?row=2.1.2");
        AssessmentPanel firstTab = AssessmentPanel.shown(officer, "2.1.2");
        firstTab.write(firstTab.comment(1), "From the first tab");
        String first = officer.driver().getWindowHandle();
        officer.driver().switchTo().newWindow(WindowType.TAB);
        TablePage second = TablePage.open(officer, TablePage.OPEN_PERIOD + "?row=2.1.2");
        AssessmentPanel secondTab = AssessmentPanel.shown(officer, "2.1.2");
        secondTab.write(secondTab.comment(1), "From the second tab");
        secondTab.save();
        second.untilToast("2.1.2 is saved.");
        officer.driver().close();
        officer.driver().switchTo().window(first);
        firstTab.save();

        firstTab.untilSaid("Demo officer saved this row meanwhile (version 2)");
        assertThat(firstTab.conflictMine()).containsExactly("From the first tab");
        assertThat(firstTab.conflictTheirs()).containsExactly("From the second tab");
        assertThat(AssessmentPanel.value(firstTab.comment(1))).isEqualTo("From the first tab");
    }

    @Test
    @LongTest("theSecondOneSeesBothTextsChoosesForEachFieldAndSaves knows the plain one")
    void undoTakesNothingBackThatSomebodyElseWroteSince() {
        TablePage first = TablePage.openAs(officer, "officer", TablePage.OPEN_PERIOD + "?row=2.2.1");
        AssessmentPanel ofOfficer = AssessmentPanel.shown(officer, "2.2.1");
        ofOfficer.write(ofOfficer.comment(1), "The officer's version");
        ofOfficer.save();
        first.untilToast("2.2.1 is saved.");
        TablePage second = TablePage.openAs(reviewer, "reviewer", TablePage.OPEN_PERIOD + "?row=2.2.1");
        AssessmentPanel ofReviewer = AssessmentPanel.shown(reviewer, "2.2.1");
        ofReviewer.write(ofReviewer.comment(1), "The reviewer's version");
        ofReviewer.save();
        second.untilToast("2.2.1 is saved.");
        first.undo();

        first.untilToast("2.2.1 has been changed again since; nothing was taken back.");
        assertThat(TablePage.open(officer, TablePage.OPEN_PERIOD).line("2.2.1").comments())
                .isEqualTo("The reviewer's version");
        assertThat(HistoryPage.open(officer, "2.2.1").versions("2017-Q3"))
                .extracting(version -> version.said().lines().findFirst().orElse(""))
                .isEqualTo(List.of("Version 3", "Version 2", "Version 1"));
    }
}
