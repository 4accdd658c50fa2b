package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * What administrators and reviewers do to a period and its rules, what of it others see at once, and the documented way to verify a seal
 * without Jalon. Each step goes on from the one before.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeriodsIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private static final String PERIOD = "2017-Q3";

    private final Browser admin = STAGE.browser();
    private final Browser other = STAGE.another();
    private final Api officer = new Api(STAGE.jalon(), "officer");
    private final Api reviewer = new Api(STAGE.jalon(), "reviewer");

    @Test
    @Order(1)
    @LongTest("One act more; theRulesAreChangedWithAReasonAndEverybodyReadsWhoChangedThem takes the same way")
    void anAdministratorMovesADueDayWithAReasonThatStays() {
        admin.signIn("admin");
        PeriodPage period = PeriodPage.open(admin, PERIOD);
        period.act("Move the due date", "", "Move the due date of " + PERIOD);
        period.untilSaid("This needs a reason, which is kept. Nothing was changed.");
        admin.js("""
                const day = document.querySelector('details.act[open] input[type=date]');
                day.value = '2017-10-27';
                day.dispatchEvent(new Event('change', { bubbles: true }));""");
        admin.untilSettled();
        period.act("Move the due date", "The mission's retreat", "Move the due date of " + PERIOD);
        period.untilSaid(PERIOD + " is now due 27 October 2017.");

        assertThat(period.said()).contains("The mission's retreat").contains("Demo administrator");
    }

    @Test
    @Order(2)
    void theRulesAreChangedWithAReasonAndEverybodyReadsWhoChangedThem() {
        admin.signIn("admin");
        admin.go("/mali/agreement/periods");
        admin.click(() -> admin.the(Role.LINK, "Rules of this mandate"));
        admin.untilSaid("Nobody has changed them.");
        assertThat(admin.said()).contains("One signature seals a period.").contains("Nobody approves a row");
        admin.click(() -> admin.css("details.act summary"));
        WebElement signatures = admin.the(Role.NUMBER, "Signatures that seal a period");
        signatures.clear();
        signatures.sendKeys("2");
        WebElement reason = admin.the(Role.TEXTBOX, "Reason (it is kept)");
        reason.sendKeys("The mission asked for two");
        admin.js("arguments[0].blur()", reason);
        admin.untilSettled();
        admin.click(() -> admin.the(Role.BUTTON, "Change the rules"));
        admin.untilSaid("Before: One signature seals a period. Since then: 2 signatures seal a period.");

        other.signIn("reader");
        other.go("/mali/agreement/rules");
        other.untilSaid("2 signatures seal a period.");
        assertThat(other.said()).contains("Demo administrator").contains("The mission asked for two");
        assertThat(other.all("details.act")).isEmpty();
    }

    @Test
    @Order(3)
    void whatComesBackFromAReviewerIsCountedAtTheBellAtOnceAndOnceForManyRows() throws Exception {
        List<String> some = List.of("1.1.1", "1.1.2", "1.1.3");
        assertThat(officer.bulk(PERIOD, "confirm", some)).isEqualTo(3);
        assertThat(officer.bulk(PERIOD, "submit", some)).isEqualTo(3);
        TablePage.openAs(other, "officer", TablePage.OPEN_PERIOD);
        other.the(Role.LINK, "Notices");

        assertThat(reviewer.bulk(PERIOD, "return", some, "Cite the decree")).isEqualTo(3);
        other.the(Role.LINK, "Notices, 1 new").click();
        other.click(() -> other.the(Role.LINK, "Demo reviewer returned 3 rows of " + PERIOD + "."));
        assertThat(WorklistPage.shown(other).indicators()).isEqualTo(some);
        assertThat(other.consoleErrors()).isEmpty();
    }

    @Test
    @Order(4)
    @LongTest("Reloads; WorklistPassIT and ReviewIT type reasons")
    void aReasonThatIsBeingTypedSurvivesAReload() throws Exception {
        assertThat(officer.bulk(PERIOD, "confirm", List.of("1.1.1"))).isEqualTo(1);
        assertThat(officer.bulk(PERIOD, "submit", List.of("1.1.1"))).isEqualTo(1);
        other.signIn("reviewer");
        ReviewPage review = ReviewPage.open(other, "/mali/agreement/review/" + PERIOD);
        review.keyboardTo("1.1.1");
        other.keys("r");
        other.until("the field has the keyboard", () -> other.focused().equals(review.reason()));
        other.keys("Half a reason");
        other.reload();

        ReviewPage again = ReviewPage.shown(other);
        again.keyboardTo("1.1.1");
        other.keys("r");
        other.until(
                "what was typed is there",
                () -> "Half a reason".equals(again.reason().getDomProperty("value")));
        other.chord(Keys.ENTER, Keys.CONTROL);
        again.untilSaid("1.1.1", "Returned");
    }

    @Test
    @Order(5)
    @LongTest("There and back; twoPeopleSignInSequence begins a review too")
    void aReviewBeginsAndGoesBackToOpenWithAReason() {
        other.signIn("reviewer");
        PeriodPage period = PeriodPage.open(other, PERIOD);
        period.act("Begin the review", "", "Begin the review of " + PERIOD);
        period.untilSaid(PERIOD + " is in review.");
        period.act("Back to open", "", "Open " + PERIOD + " again");
        period.untilSaid("This needs a reason, which is kept. Nothing was changed.");
        period.act("Back to open", "Two rows are missing", "Open " + PERIOD + " again");
        period.untilSaid(PERIOD + " is open again.");

        assertThat(period.said()).contains("Two rows are missing");
    }

    @Test
    @Order(6)
    @LongTest("One act more; ReviewIT and WorklistPassIT act at rows")
    void aHintIsPutAsideWithAReasonAtTheTable() {
        TablePage.openAs(other, "officer", TablePage.OPEN_PERIOD + "?row=2.2.2");
        AssessmentPanel panel = AssessmentPanel.shown(other, "2.2.2");
        panel.untilSaid("The deadline has passed and the comments do not mention it");
        other.click(() -> other.css("aside .hint summary"));
        other.the(panel::element, Role.TEXTBOX, "Why it need not be looked at again this period")
                .sendKeys("It is being renegotiated");
        panel.press("Set aside");
        panel.untilSaid("Set aside by Demo officer: It is being renegotiated");
        panel.press("Restore the hint");
        other.until("the hint stands again", () -> !panel.said().contains("Set aside by"));
    }

    @Test
    @Order(7)
    void twoPeopleSignInSequence() throws Exception {
        TablePage table = TablePage.openAs(other, "reviewer", TablePage.OPEN_PERIOD);
        List<String> rows = table.indicators();
        assertThat(officer.bulk(PERIOD, "confirm", rows)).isEqualTo(31);
        assertThat(officer.bulk(PERIOD, "submit", rows)).isEqualTo(31);
        ReviewPage review = ReviewPage.open(other, "/mali/agreement/review/" + PERIOD);
        review.press("Approve all 31 shown");
        other.untilSaid("What remains is the signature.");
        PeriodPage period = PeriodPage.open(other, PERIOD);
        period.act("Begin the review", "", "Begin the review of " + PERIOD);
        period.untilSaid(PERIOD + " is in review.");
        period.symbol("S/2017/811");
        period.untilSaid("Nobody has signed this digest; 2 needed.");
        period.sign(SignInPage.PASSWORD);
        period.untilSaid("You have signed: 1 of 2 signatures.");
        assertThat(period.said()).contains("How it stands").doesNotContain("The period is signed and frozen");
        period.untilSaid("1 person has signed this digest; 2 needed.");
        period.sign(SignInPage.PASSWORD);
        period.untilSaid("You have signed " + PERIOD + " already; somebody else has to sign next.");

        admin.signIn("admin");
        PeriodPage second = PeriodPage.open(admin, PERIOD);
        second.untilSaid("1 person has signed this digest; 2 needed.");
        second.sign(SignInPage.PASSWORD);
        second.untilSaid(PERIOD + " is sealed.");
        assertThat(second.said()).contains("Signed by Demo reviewer").contains("Signed by Demo administrator");
    }

    /** The very lines of docs/canonical-form.md, but for the port. */
    @Test
    @Order(8)
    void theDocumentedCommandPrintsTheDigestThatWasSealed() throws Exception {
        String page = Files.readString(Path.of("docs/canonical-form.md"));
        int from = page.indexOf("```\n", page.indexOf("## Verify a seal")) + 4;
        List<String> lines =
                page.substring(from, page.indexOf("```", from)).lines().toList();
        assertThat(lines).hasSize(3);
        String address = lines.getFirst()
                .replace("http://localhost:8080", STAGE.jalon().at("").toString());
        assertThat(address).isNotEqualTo(lines.getFirst());

        for (String period : List.of("2017-Q2", PERIOD)) {
            String at = address.replace("2017-Q2", period);
            String printed = run(at + "\n" + lines.get(1));
            String digest =
                    run(at + "\n" + lines.get(2)).replaceAll("(?s).*?\"digest\"\\s*:\\s*\"([0-9a-f]{64})\".*", "$1");
            assertThat(printed).matches("[0-9a-f]{64}  -\\s*");
            assertThat(printed).startsWith(digest);
        }
    }

    @Test
    @Order(9)
    @LongTest("SigningTest knows it behind the page")
    void aCorrigendumInWhichNothingDiffersIsNotSignedAndIsAbandonedWithAReason() {
        other.signIn("reviewer");
        PeriodPage period = PeriodPage.open(other, PERIOD);
        period.act("Begin a corrigendum", "A wrong number", "Begin a corrigendum of " + PERIOD);
        period.untilSaid("Corrigendum 1 is begun.");
        assertThat(other.js("""
                        const link = [...document.querySelectorAll('nav a.period')].find(a => a.textContent.startsWith(arguments[0]));
                        const code = document.createRange();
                        code.selectNodeContents(link.firstChild);
                        return code.getClientRects().length""", PERIOD))
                .as("the code beside the long state is on one line")
                .isEqualTo(1L);
        period.untilSaid("Nothing differs from what was sealed, so there is nothing to sign.");
        assertThat(other.has(other.css("main"), Role.BUTTON, "Sign")).isFalse();
        period.act("Abandon the corrigendum", "", "Abandon the corrigendum of " + PERIOD);
        period.untilSaid("This needs a reason, which is kept. Nothing was changed.");
        period.act("Abandon the corrigendum", "The number was right", "Abandon the corrigendum of " + PERIOD);
        period.untilSaid("Corrigendum 1 is abandoned: " + PERIOD + " stands as it was sealed.");

        assertThat(period.said()).contains("corrigendum 1 abandoned").contains("The number was right");
    }

    @Test
    @Order(10)
    @LongTest("PeriodWorkflowTest and PeriodNoticesTest know it behind the page")
    void anAdministratorOpensTheNextPeriodAndOthersAreTold() {
        TablePage.openAs(other, "officer", TablePage.PUBLISHED);
        // The number is drawn; its words are the label.
        Supplier<String> bell = () -> String.valueOf(other.css(".bell").getDomAttribute("aria-label"));
        String before = bell.get();
        admin.signIn("admin");
        admin.go("/mali/agreement/periods");
        admin.untilSaid("Open 2017-Q4");
        admin.click(() -> admin.all("details.act").stream()
                .filter(act -> act.getText().startsWith("Open 2017-Q4"))
                .findFirst()
                .orElseThrow()
                .findElement(By.tagName("summary")));
        admin.click(() -> admin.the(Role.BUTTON, "Open 2017-Q4 now"));
        admin.untilSaid("2017-Q4 is open; its rows are carried forward.");

        other.until("the bell counts it", () -> !bell.get().equals(before));
        assertThat(WorklistPage.open(other, "/mali/agreement/quarter/2017-Q4").indicators())
                .hasSize(31);
    }

    @Test
    @Order(11)
    @LongTest("PeopleTest and OpenSessionsTest know it behind the page")
    void whoseAccessIsEndedIsOutAtOnceAndMailAddressesAreKeptForOthers() {
        other.signIn("reader");
        TablePage.open(other, TablePage.PUBLISHED);
        SignInPage.open(admin).send("admin", SignInPage.PASSWORD);
        admin.click(() -> admin.the(Role.LINK, "People"));
        admin.click(() -> admin.the(Role.LINK, "Demo reader"));
        admin.the(Role.HEADING, "Demo reader");
        WebElement address = admin.the(Role.TEXTBOX, "Mail address (may be left blank)");
        address.sendKeys("no address");
        admin.click(() -> admin.the(Role.BUTTON, "Save"));
        admin.untilSaid("An address looks like name@example.org.");
        address.sendKeys(Keys.chord(Keys.CONTROL, "a"), "reader@example.org");
        admin.click(() -> admin.the(Role.BUTTON, "Save"));
        admin.untilSaid("Demo reader is saved.");
        admin.click(() -> admin.the(Role.DISCLOSURE, "End access …"));
        admin.click(() -> admin.the(Role.BUTTON, "End the access of Demo reader"));
        admin.untilSaid("Demo reader may no longer sign in; open sessions have ended.");

        other.reload();
        SignInPage.shown(other).send("reader", SignInPage.PASSWORD);
        other.untilSaid("The user name or the password is wrong.");
        admin.click(() -> admin.the(Role.DISCLOSURE, "Give access back …"));
        admin.click(() -> admin.the(Role.BUTTON, "Give access back to Demo reader"));
        admin.untilSaid("Demo reader may sign in again.");
        SignInPage.open(other).send("reader", SignInPage.PASSWORD);
        other.the(Role.BUTTON, "Sign out");
        other.go("/people");
        other.the(Role.HEADING, "There is no page at /people");
    }

    private static String run(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", script).start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String wrong = new String(shell.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(shell.exitValue())
                .as(() -> script.lines().collect(Collectors.joining("; ")) + " wrote " + wrong)
                .isZero();
        return printed;
    }
}
