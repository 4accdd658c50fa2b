package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** Who said what when, of one indicator. Each test has a row of its own. */
class HistoryIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @Test
    void aRowOpensItsHistoryWithWordingAndPeriods() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        AssessmentPanel panel = table.openRow("4.2.1");
        browser.the(panel::element, Role.LINK, "History").click();
        HistoryPage history = HistoryPage.shown(browser, "4.2.1");

        assertThat(browser.address()).isEqualTo("/mali/agreement/indicators/4.2.1");
        assertThat(history.wordings())
                .hasSize(2)
                .contains("Wording from 2017-Q2 on")
                .first()
                .asString()
                .contains("Truth, Justice and Reconciliation Commission");
        assertThat(history.line()).containsExactly("2017-Q2 Implemented Ongoing", "2017-Q3 Implemented Ongoing");
    }

    @Test
    @LongTest("IndicatorHistoriesTest knows it behind the page")
    void theFirstVersionsSayWhereTheyComeFrom() {
        TablePage.openAs(browser, "reader", TablePage.OPEN_PERIOD);
        HistoryPage history = HistoryPage.open(browser, "1.1.2");

        assertThat(history.section("2017-Q2").getText()).startsWith("2017-Q2 · sealed · S/2017/478");
        assertThat(history.version("2017-Q2", 1).said())
                .contains("published")
                .contains("from the seed package")
                .contains("The texts have been drafted but have not yet been approved")
                .contains("S/2017/478, Annex I, 1.1.2");
        assertThat(history.version("2017-Q3", 1).said()).contains("carried forward");
    }

    @Test
    void aVersionSaysWhoWhenWhyByWhichRouteAndWhatChangedWordByWord() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        AssessmentPanel panel = table.openRow("1.1.2");
        panel.chooseStatus(1, "Implemented");
        panel.write(panel.comment(1), "The texts have been approved and published");
        panel.write(panel.reason(), "Journal officiel of 3 August");
        panel.save();
        table.untilToast("1.1.2 is saved.");
        HistoryPage.Version version = HistoryPage.open(browser, "1.1.2").version("2017-Q3", 2);

        assertThat(version.said())
                .contains("edited")
                .contains("Demo officer")
                .contains("on the page")
                .contains("Reason: Journal officiel of 3 August")
                .containsPattern("Ongoing\\s*→\\s*Implemented");
        assertThat(version.element().findElement(By.tagName("jalon-time")).getDomAttribute("datetime"))
                .matches("20\\d\\d-\\d\\d-\\d\\dT.*Z");
        assertThat(String.join(" ", version.removed())).contains("drafted").doesNotContain("The texts have been");
        assertThat(String.join(" ", version.added()))
                .contains("approved and published")
                .doesNotContain("The texts have been");
    }

    @Test
    void restoringAnOldVersionMakesANewOne() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        AssessmentPanel panel = table.openRow("1.1.3");
        panel.write(panel.comment(1), "Words that will be taken back");
        panel.save();
        table.untilToast("1.1.3 is saved.");

        HistoryPage history = HistoryPage.open(browser, "1.1.3");
        assertThat(history.version("2017-Q3", 2).offersRestore())
                .as("the newest version needs no restoring")
                .isFalse();
        history.version("2017-Q3", 1).restore();
        HistoryPage.Version restored = history.version("2017-Q3", 3);
        assertThat(restored.said()).contains("restored from version 1").contains("Demo officer");
        assertThat(browser.said()).contains("Version 1 is back, as version 3.");
        assertThat(history.version("2017-Q3", 2).said()).contains("Words that will be taken back");

        TablePage again = TablePage.open(browser, TablePage.OPEN_PERIOD);
        assertThat(again.line("1.1.3").comments())
                .isEqualTo("Adoption of the new election law; the law on territorial communities is being drafted");
    }

    @Test
    @LongTest("TransitionsTest refuses it behind the page")
    void aSealedPeriodOffersNothingToRestore() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        AssessmentPanel panel = table.openRow("1.2.1");
        panel.write(panel.comment(1), "Something new");
        panel.save();
        table.untilToast("1.2.1 is saved.");
        HistoryPage history = HistoryPage.open(browser, "1.2.1");

        assertThat(history.version("2017-Q3", 1).offersRestore()).isTrue();
        assertThat(history.versions("2017-Q2")).hasSize(1).noneMatch(HistoryPage.Version::offersRestore);
    }

    @Test
    @LongTest("TransitionsTest refuses it behind the page")
    void aReaderReadsEverythingAndRestoresNothing() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        AssessmentPanel panel = table.openRow("1.2.2");
        panel.write(panel.comment(1), "Something new");
        panel.save();
        table.untilToast("1.2.2 is saved.");
        browser.forgetEverything();
        TablePage.openAs(browser, "reader", TablePage.OPEN_PERIOD);
        HistoryPage history = HistoryPage.open(browser, "1.2.2");

        assertThat(history.versions("2017-Q3")).hasSize(2).noneMatch(HistoryPage.Version::offersRestore);
    }

    @Test
    @LongTest("A link to the page that TablePage opens everywhere")
    void aPeriodOnTheLineLeadsToItsRowInTheTable() {
        TablePage.openAs(browser, "reader", TablePage.OPEN_PERIOD);
        HistoryPage.open(browser, "3.2.4");
        browser.the(() -> browser.the(Role.LIST, "State by period"), Role.LINK, "2017-Q2")
                .click();

        AssessmentPanel panel = AssessmentPanel.shown(browser, "3.2.4");
        assertThat(browser.address()).isEqualTo("/mali/agreement/2017-Q2?row=3.2.4");
        assertThat(panel.said()).contains("is sealed");
    }
}
