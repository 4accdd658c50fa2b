package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebElement;

/** What an administrator changes in a framework, and what of it others see. Each step goes on from the one before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FrameworkIT {

    private static final String REASON = "Reason (it is kept)";

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser admin = STAGE.browser();

    @Test
    @Order(1)
    void everybodyReadsAFrameworkAndNobodyButAnAdministratorIsOfferedToChangeIt() {
        admin.signIn("officer");
        FrameworkPage page = FrameworkPage.open(admin, FrameworkPage.ADDRESS);

        assertThat(page.line("4.1")).isNotBlank();
        assertThat(page.statuses()).hasSize(3);
        assertThat(page.offersChanges()).isFalse();
        assertThat(admin.said()).contains("Progress indicators: 31.").contains("Nobody has changed the framework");
    }

    @Test
    @Order(2)
    @LongTest("FrameworkChangesTest refuses it behind the page")
    void aSealedPeriodIsReadAndNotChanged() {
        admin.signIn("admin");
        FrameworkPage page = FrameworkPage.open(admin, FrameworkPage.ADDRESS + "?period=2017-Q2");

        assertThat(page.offersChanges()).isFalse();
        assertThat(admin.said()).contains("2017-Q2 is sealed and stays as it is.");
    }

    @Test
    @Order(3)
    void aRowIsRewordedAndWhatIsRefusedKeepsWhatWasTyped() {
        admin.signIn("admin");
        FrameworkPage page = FrameworkPage.open(admin, FrameworkPage.ADDRESS);
        Supplier<WebElement> act = page.act("1.1.1", "Reword");
        page.type(act, "Text", "Interim authorities work in all regions");
        page.press(act, "Reword 1.1.1");
        admin.untilSaid("This needs a reason, which is kept.");
        assertThat(page.value(act, "Text")).isEqualTo("Interim authorities work in all regions");

        page.type(act, REASON, "As the next report prints it");
        page.type(act, "Source document", "S/2017/811");
        page.press(act, "Reword 1.1.1");
        admin.untilSaid("1.1.1 has its new words from 2017-Q3 on.");

        assertThat(page.line("1.1.1")).contains("Interim authorities work in all regions", "reworded in 2017-Q3");
        assertThat(admin.focusedName()).as("the keyboard stays at the row").isEqualTo("Change 1.1.1");
        assertThat(page.changes().getFirst())
                .contains("1.1.1", "reworded", "As the next report prints it", "S/2017/811", "Demo administrator");
    }

    @Test
    @Order(4)
    void aRowComesAnotherGoesAndComesBack() {
        admin.signIn("admin");
        FrameworkPage page = FrameworkPage.open(admin, FrameworkPage.ADDRESS);
        Supplier<WebElement> adding = page.act("1.1", "Add: Progress indicator");
        assertThat(page.value(adding, "Number")).isEqualTo("1.1.4");
        page.type(adding, "Text", "A fourth indicator");
        page.type(adding, REASON, "New in the report");
        page.press(adding, "Add");
        admin.untilSaid("1.1.4 is in the framework from 2017-Q3 on.");
        Supplier<WebElement> withdrawing = page.act("1.1.2", "Withdraw");
        page.type(withdrawing, REASON, "Merged into 1.1.1");
        page.press(withdrawing, "Withdraw 1.1.2");
        admin.untilSaid("1.1.2 is withdrawn from 2017-Q3 on.");

        assertThat(page.isWithdrawn("1.1.2")).isTrue();
        assertThat(page.line("1.1.2")).contains("since 2017-Q3: Merged into 1.1.1");
        assertThat(admin.said()).contains("Progress indicators: 31; 1 withdrawn.");
        assertThat(TablePage.open(admin, TablePage.OPEN_PERIOD).indicators())
                .contains("1.1.4")
                .doesNotContain("1.1.2");
        assertThat(TablePage.open(admin, TablePage.PUBLISHED).indicators())
                .contains("1.1.2")
                .doesNotContain("1.1.4");

        FrameworkPage again = FrameworkPage.open(admin, FrameworkPage.ADDRESS);
        Supplier<WebElement> back = again.act("1.1.2", "Bring back");
        again.type(back, REASON, "It was a mistake");
        again.press(back, "Bring back 1.1.2");
        admin.untilSaid("1.1.2 is in the table again from 2017-Q3 on.");
        assertThat(again.isWithdrawn("1.1.2")).isFalse();
    }

    @Test
    @Order(5)
    @LongTest("One act more; aRowComesAnotherGoesAndComesBack takes the same way")
    void aStatusComesOntoTheScaleBetweenTwoOthers() {
        admin.signIn("admin");
        FrameworkPage page = FrameworkPage.open(admin, FrameworkPage.ADDRESS);
        Supplier<WebElement> act = page.act("Add a status");
        page.type(act, "Name in English", "Suspended");
        page.type(act, "Name in French", "Suspendu");
        page.type(act, REASON, "The report has it");
        page.press(act, "Add the status");
        admin.untilSaid("'Suspended' is on the scale from 2017-Q3 on.");

        assertThat(page.statuses()).containsExactly("Implemented", "Ongoing", "Suspended", "Not implemented");
        assertThat(FrameworkPage.open(admin, FrameworkPage.ADDRESS + "?period=2017-Q2")
                        .statuses())
                .doesNotContain("Suspended");
    }

    @Test
    @Order(6)
    @LongTest("One act more; aRowIsRewordedAndWhatIsRefusedKeepsWhatWasTyped takes the same way")
    void aStatusWithoutANameIsRefusedAndOneIsRenamed() {
        admin.signIn("admin");
        FrameworkPage page = FrameworkPage.open(admin, FrameworkPage.ADDRESS);
        Supplier<WebElement> adding = page.act("Add a status");
        page.type(adding, REASON, "Nobody typed a name");
        page.press(adding, "Add the status");
        admin.untilSaid("The name of a status has 1 to 80 characters in each language.");

        FrameworkPage again = FrameworkPage.open(admin, FrameworkPage.ADDRESS);
        Supplier<WebElement> act = again.statusAct("Ongoing", "Rename");
        again.type(act, "In English", "Under way");
        again.type(act, REASON, "The report calls it so");
        again.press(act, "Rename 'Ongoing'");
        admin.untilSaid("The new name holds from 2017-Q3 on.");

        assertThat(again.statuses()).contains("Under way").doesNotContain("Ongoing");
        assertThat(again.changes().getFirst()).contains("Under way", "status renamed", "Ongoing");
    }

    @Test
    @Order(7)
    @LongTest("Two acts at once; the others do one")
    void whatIsTypedAtOneElementStaysWhileAnotherIsChangedAndWhenItIsClosed() {
        admin.signIn("admin");
        FrameworkPage page = FrameworkPage.open(admin, FrameworkPage.ADDRESS);
        Supplier<WebElement> typed = page.act("3.1.1", "Reword");
        page.type(typed, "Text", "Half a sentence");
        Supplier<WebElement> other = page.act("3.1.2", "Reword");
        page.type(other, "Text", "Other words for another row");
        page.type(other, REASON, "The report has it so");
        page.press(other, "Reword 3.1.2");
        admin.untilSaid("3.1.2 has its new words from 2017-Q3 on.");

        assertThat(page.value(typed, "Text")).isEqualTo("Half a sentence");
        page.toggle("3.1.1");
        page.toggle("3.1.1");
        assertThat(page.value(typed, "Text")).isEqualTo("Half a sentence");
        page.type(typed, REASON, "Both are in the report");
        page.press(typed, "Reword 3.1.1");
        admin.untilSaid("3.1.1 has its new words from 2017-Q3 on.");
        assertThat(page.line("3.1.1")).contains("Half a sentence");
    }

    @Test
    @LongTest("Two people at once; FrameworkChangesApiTest refuses the second one")
    @Order(8)
    void whoeverLookedBeforeSomebodyElseChangedSomethingLooksAgain() {
        admin.signIn("admin");
        FrameworkPage page = FrameworkPage.open(admin, FrameworkPage.ADDRESS);
        Supplier<WebElement> act = page.act("2.1.1", "Reword");
        page.type(act, "Text", "Words of a page that was left open");
        page.type(act, REASON, "Late");
        Browser other = STAGE.another();
        other.signIn("admin");
        FrameworkPage theirs = FrameworkPage.open(other, FrameworkPage.ADDRESS);
        Supplier<WebElement> first = theirs.act("2.1.2", "Withdraw");
        theirs.type(first, REASON, "Earlier");
        theirs.press(first, "Withdraw 2.1.2");
        other.untilSaid("2.1.2 is withdrawn from 2017-Q3 on.");

        page.press(act, "Reword 2.1.1");
        admin.untilSaid("Somebody else changed the framework meanwhile.");
        assertThat(page.value(act, "Text")).isEqualTo("Words of a page that was left open");
    }

    @Test
    @Order(9)
    @LongTest("ElementListTest says it without the page")
    void whatCameBackAndWentWithWhatItStandsBelowSaysSo() {
        admin.signIn("admin");
        FrameworkPage page = FrameworkPage.open(admin, FrameworkPage.ADDRESS);
        act(page, "4.1.1", "Withdraw", "Too early");
        act(page, "4.1.1", "Bring back", "It was a mistake");
        act(page, "4.1", "Withdraw", "The whole objective");

        assertThat(page.line("4.1")).contains("since 2017-Q3: The whole objective");
        assertThat(page.line("4.1.1")).contains("with 4.1").doesNotContain("Too early");
    }

    @Test
    @LongTest("ElementMovesTest knows it behind the page")
    @Order(10)
    void aRowHasAnotherNumberAndItsOldAddressAndANewcomerHasItsOldNumber() {
        admin.signIn("admin");
        FrameworkPage page = FrameworkPage.open(admin, FrameworkPage.ADDRESS);
        Supplier<WebElement> act = page.act("3.2.1", "Renumber or move");
        assertThat(page.value(act, "Number")).isEqualTo("3.2.1");
        page.type(act, "Number", "3.2.2");
        page.type(act, REASON, "The report counts anew");
        page.press(act, "Renumber or move 3.2.1");
        admin.untilSaid("There is a 3.2.2 already.");
        page.type(act, "Number", "3.2.9");
        page.press(act, "Renumber or move 3.2.1");
        admin.untilSaid("3.2.1 has its new place from 2017-Q3 on: 3.2.9.");

        assertThat(page.line("3.2.9")).contains("renumbered in 2017-Q3");
        assertThat(page.changes().getFirst()).contains("3.2.9", "renumbered", "3.2.1, below 3.2 → 3.2.9, below 3.2");
        TablePage table = TablePage.open(admin, TablePage.OPEN_PERIOD);
        assertThat(table.indicators()).as("codes of rows").contains("3.2.1").doesNotContain("3.2.9");
        assertThat(admin.said()).contains("was 3.2.1");
        admin.go("/mali/agreement/indicators/3.2.1");
        admin.untilPage();
        assertThat(admin.said()).contains("3.2.9");
    }

    private void act(FrameworkPage page, String number, String name, String reason) {
        Supplier<WebElement> act = page.act(number, name);
        page.type(act, REASON, reason);
        page.press(act, name + " " + number);
        admin.until("it is done", () -> page.changes().stream().limit(1).anyMatch(last -> last.contains(reason)));
    }
}
