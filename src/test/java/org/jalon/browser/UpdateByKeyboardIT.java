package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A row is brought up to date without ever touching the mouse. Each test has rows of its own. */
@LongTest("Every field by the keyboard alone; OpenRowIT opens and saves a row")
class UpdateByKeyboardIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @Test
    void fromTheTopOfThePageToASavedRowAndBackAgain() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        table.keyboardTo("1.1.3");
        browser.keys(Keys.ENTER);
        AssessmentPanel panel = AssessmentPanel.shown(browser, "1.1.3");
        assertThat(browser.focusedName()).as("the keyboard is on the status").isEqualTo("Ongoing");
        assertThat(browser.address()).isEqualTo("/mali/agreement/2017-Q3?row=1.1.3");
        assertThat(browser.all("[role=dialog], dialog[open], vaadin-dialog-overlay"))
                .isEmpty();

        browser.keys(Keys.ARROW_UP);
        browser.until("the arrow chose another level", () -> !panel.status(1).equals("Ongoing"));
        while (!panel.status(1).equals("Implemented")) {
            browser.keys(Keys.ARROW_UP);
        }
        browser.keyUntilOn(Keys.TAB, "Comments", 5);
        browser.chord("a", Keys.CONTROL);
        browser.keys("The law was adopted:", Keys.ENTER, "- on territorial communities", Keys.ENTER, "- on elections");
        browser.keyUntilOn(Keys.TAB, "Deadline, as it will be printed", 5);
        browser.chord("a", Keys.CONTROL);
        browser.keys("First half of 2018");
        panel.untilSaid("read as: 1 January 2018 – 30 June 2018");
        browser.keyUntilOn(Keys.TAB, "Reason for the change", 15);
        browser.keys("Letter of the Ministry of 2 July");
        browser.chord(Keys.ENTER, Keys.CONTROL);

        table.untilToast("1.1.3 is saved.");
        TablePage.Line saved = table.line("1.1.3");
        assertThat(saved.status()).isEqualTo("Implemented");
        assertThat(saved.deadline()).isEqualTo("First half of 2018");
        assertThat(saved.comments().lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly("The law was adopted:", "on territorial communities", "on elections");
        assertThat(saved.marks()).containsExactly("changed since 2017-Q2: state, deadline, comments");
        assertThat(browser.all("tr[data-row='1.1.3'] td.comments li")).hasSize(2);

        browser.keys(Keys.ESCAPE);
        browser.until("the panel is closed", () -> !AssessmentPanel.isOpen(browser));
        browser.until(
                "the keyboard is back on the row", () -> browser.focusedName().equals("Open 1.1.3"));
        assertThat(browser.address()).isEqualTo("/mali/agreement/2017-Q3");
    }

    @Test
    void whatWasTypedTheMomentBeforeSavingIsSaved() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD + "?row=1.1.1");
        AssessmentPanel.shown(browser, "1.1.1");
        browser.keyUntilOn(Keys.TAB, "Comments", 5);
        browser.chord("a", Keys.CONTROL);
        browser.keys("Typed to the last letter");
        browser.chord(Keys.ENTER, Keys.CONTROL);

        table.untilToast("1.1.1 is saved.");
        assertThat(table.line("1.1.1").comments()).isEqualTo("Typed to the last letter");
    }

    @Test
    void undoBringsTheOldWordsBack() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        TablePage.Line before = table.line("1.1.2");
        AssessmentPanel panel = table.openRow("1.1.2");
        panel.write(panel.comment(1), "Too early");
        browser.chord(Keys.ENTER, Keys.CONTROL);
        table.untilToast("1.1.2 is saved.");
        assertThat(table.line("1.1.2").comments()).isEqualTo("Too early");
        browser.keyUntilOn(Keys.TAB, "Undo", 20);
        browser.keys(Keys.ENTER);

        table.untilToast("1.1.2 is back as it was before.");
        assertThat(table.line("1.1.2")).isEqualTo(before);
        browser.until(
                "the panel has the old words",
                () -> AssessmentPanel.value(panel.comment(1)).equals(before.comments()));
    }

    @Test
    void noChangeIsAnActWithANameAndGoesToTheNextRow() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        table.openRow("1.2.1");
        browser.keyUntilOn(Keys.TAB, "No change", 20);
        browser.keys(Keys.ENTER);

        AssessmentPanel.shown(browser, "1.2.2");
        table.untilToast("1.2.1: no change, confirmed.");
        assertThat(table.line("1.2.1").marks()).isEmpty();
        assertThat(table.line("1.2.2").marks()).containsExactly("not yet confirmed");
        HistoryPage.Version version = HistoryPage.open(browser, "1.2.1").version("2017-Q3", 2);
        assertThat(version.said()).contains("no change, confirmed").contains("Demo officer");
    }

    @Test
    void noChangeIsRefusedOnceSomethingIsTyped() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        AssessmentPanel panel = table.openRow("1.2.3");
        panel.write(panel.comment(1), "Half a thought");
        panel.press("No change");

        panel.untilSaid("You have typed something here.");
        assertThat(AssessmentPanel.value(panel.comment(1))).isEqualTo("Half a thought");
        assertThat(table.line("1.2.3").marks()).contains("not yet confirmed");
    }

    @Test
    void saveAndNextGoesOnToTheNextRow() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        AssessmentPanel panel = table.openRow("2.1.1");
        panel.chooseStatus(1, "Ongoing");
        browser.chord(Keys.ENTER, Keys.CONTROL, Keys.SHIFT);

        AssessmentPanel next = AssessmentPanel.shown(browser, "2.1.2");
        assertThat(next.status(1)).isEqualTo("Implemented");
        assertThat(browser.address()).isEqualTo("/mali/agreement/2017-Q3?row=2.1.2");
        assertThat(table.line("2.1.1").status()).isEqualTo("Ongoing");
    }

    @Test
    void savingWhatDiffersInNothingSaysSo() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        AssessmentPanel panel = table.openRow("2.1.2");
        browser.chord(Keys.ENTER, Keys.CONTROL);

        panel.untilSaid("Nothing differs from what is saved.");
        assertThat(table.line("2.1.2").marks()).contains("not yet confirmed");
    }

    @Test
    void aRowIsSplitItsPartsReorderedAndPutTogetherAgain() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        AssessmentPanel panel = table.openRow("2.2.1");
        panel.press("Split this row into parts");
        browser.until("there are two parts", () -> panel.parts() == 2);
        panel.chooseStatus(2, "Ongoing");
        panel.write(panel.comment(2), "Second half is under way");
        panel.save();
        table.untilToast("2.2.1 is saved.");
        assertThat(table.lines("2.2.1")).extracting(TablePage.Line::status).containsExactly("Implemented", "Ongoing");
        assertThat(table.lines("2.2.1").getFirst().marks()).contains("split");
        assertThat(table.counts()).contains("2 split").contains("of 31");

        panel.pressInPart(2, "Move this part up");
        browser.until(
                "the second part is the first",
                () -> AssessmentPanel.value(panel.comment(1)).equals("Second half is under way"));
        panel.save();
        browser.until(
                "the table shows the new order",
                () -> table.lines("2.2.1").getFirst().status().equals("Ongoing"));

        panel.pressInPart(1, "Remove");
        browser.until("one part is left", () -> panel.parts() == 1);
        panel.save();
        browser.until("the table shows one line", () -> table.lines("2.2.1").size() == 1);
        assertThat(table.line("2.2.1").status()).isEqualTo("Implemented");
        assertThat(HistoryPage.open(browser, "2.2.1").versions("2017-Q3")).hasSize(4);
    }

    @Test
    void aPartThatSaysNothingIsRefused() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        AssessmentPanel panel = table.openRow("2.3.1");
        panel.press("Split this row into parts");
        browser.until("there are two parts", () -> panel.parts() == 2);
        panel.save();

        panel.untilSaid("Part 2 says nothing: give it a status or a comment, or take it out. Nothing was changed.");
        assertThat(table.lines("2.3.1")).hasSize(1);
    }

    @Test
    void theReadingOfADeadlineIsCorrectedWithoutTouchingItsWords() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        assertThat(table.line("3.2.1").marks()).contains("cannot be judged");
        String words = table.line("3.2.1").deadline();
        AssessmentPanel panel = table.openRow("3.2.1");
        panel.untilSaid("read as a condition: when it falls due cannot be judged");
        panel.press("correct the reading");
        browser.the(panel::element, Role.COMBOBOX, "How it is read").sendKeys("days from");
        date(panel, "last day", "08312017");
        panel.untilSaid("read as: until 31 August 2017 (corrected by hand)");
        panel.save();

        table.untilToast("3.2.1 is saved.");
        assertThat(table.line("3.2.1").deadline()).isEqualTo(words);
        assertThat(table.line("3.2.1").marks()).anyMatch(mark -> mark.startsWith("overdue 30 days"));
        assertThat(HistoryPage.open(browser, "3.2.1").version("2017-Q3", 2).said())
                .contains("The reading of the deadline was changed; its words were not.");
    }

    @Test
    void aDeadlineThatIsNoDateIsKeptAndSaidToBeUnclear() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        AssessmentPanel panel = table.openRow("3.2.2");
        panel.replace(panel.deadline(), "Roads permitting");
        panel.untilSaid("not understood as a date: whether it is late cannot be judged");
        panel.save();

        table.untilToast("3.2.2 is saved.");
        assertThat(table.line("3.2.2").deadline()).isEqualTo("Roads permitting");
        assertThat(table.line("3.2.2").marks()).contains("cannot be judged");
    }

    @Test
    void aCommentThatIsTooLongIsSaidAtItsFieldAndStaysAsTyped() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        AssessmentPanel panel = table.openRow("3.2.3");
        String tooLong = "0123456789 ".repeat(3000);
        setValue(panel.comment(1), tooLong);
        panel.untilSaid("Draft kept");
        panel.save();

        panel.untilSaid("Not saved yet: please look at the fields marked below. What you typed is kept.");
        panel.untilSaid("At most 32,767 characters.");
        assertThat(panel.comment(1).getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(AssessmentPanel.value(panel.comment(1))).isEqualTo(tooLong);
        assertThat(table.line("3.2.3").marks()).contains("not yet confirmed");

        browser.reload();
        AssessmentPanel again = AssessmentPanel.shown(browser, "3.2.3");
        assertThat(AssessmentPanel.value(again.comment(1))).isEqualTo(tooLong);
    }

    @Test
    void hostileTextIsOnlyText() {
        List<String> hostile = List.of(
                "</script><script>window.ran = 'script'; alert(1)</script>",
                "<img src=x onerror=\"window.ran = 'img'\">",
                "${alert(1)} {{7*7}} &lt;b&gt; <!-- ]]>",
                "=cmd|' /C calc'!A0",
                "مرحبا بالعالم (الملحق الأول)",
                "e\u0301te\u0301 \uD83D\uDE42 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 a\u0308\u0323");
        String typed = String.join("\n", hostile);
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        AssessmentPanel panel = table.openRow("4.3.1");
        setValue(panel.comment(1), typed);
        panel.untilSaid("Draft kept");
        setValue(panel.deadline(), "<script>window.ran = 'deadline'</script> 2018");
        setValue(panel.reason(), "</script><script>window.ran = 'reason'</script>");
        panel.save();
        table.untilToast("4.3.1 is saved.");

        browser.reload();
        TablePage again = TablePage.shown(browser);
        AssessmentPanel reopened = AssessmentPanel.shown(browser, "4.3.1");
        assertThat(again.line("4.3.1").comments().lines().map(String::strip).filter(line -> !line.isEmpty()))
                .map(UpdateByKeyboardIT::composed)
                .containsExactlyElementsOf(
                        hostile.stream().map(UpdateByKeyboardIT::composed).toList());
        assertThat(again.line("4.3.1").deadline()).isEqualTo("<script>window.ran = 'deadline'</script> 2018");
        assertThat(composed(AssessmentPanel.value(reopened.comment(1)))).isEqualTo(composed(typed));
        untouched();

        HistoryPage.Version version = HistoryPage.open(browser, "4.3.1").version("2017-Q3", 2);
        hostile.forEach(line ->
                assertThat(composed(version.said())).contains(composed(line).substring(0, 4)));
        assertThat(version.said()).contains("</script><script>window.ran = 'script'; alert(1)</script>");
        browser.reload();
        HistoryPage.shown(browser, "4.3.1");
        untouched();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private void untouched() {
        assertThat(browser.js("return window.ran === undefined")).isEqualTo(true);
        assertThat(browser.all("main img, main script")).isEmpty();
    }

    private void setValue(WebElement field, String text) {
        browser.js(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                field,
                text);
    }

    private void date(AssessmentPanel panel, String label, String typed) {
        browser.the(panel::element, Role.DATE, label).sendKeys(typed);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
