package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/**
 * A whole quarter with three people at their computers: brought up to date with the keyboard only, submitted, returned,
 * submitted again, approved, sealed, verified, corrected by a corrigendum. Each step goes on from the one before.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@LongTest("Three people from the opening of a quarter to its seal; PeriodsIT seals one")
class WholeQuarterIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private static final String PERIOD = "2017-Q3";
    private static final String ROW = "1.2.3";

    private final Browser officer = STAGE.browser();
    private final Browser reviewer = STAGE.another();
    private final Browser reader = STAGE.third();
    private final Api ofOfficer = new Api(STAGE.jalon(), "officer");

    @Test
    @Order(1)
    void anOfficerUpdatesWithTheKeyboardAndAllIsSubmitted() throws Exception {
        TablePage table = TablePage.openAs(officer, "officer", TablePage.OPEN_PERIOD);
        List<String> others = table.indicators().stream()
                .filter(number -> !number.equals(ROW))
                .toList();
        update(table, "A draft tax code is before the regional councils.");

        assertThat(ofOfficer.bulk(PERIOD, "confirm", others)).isEqualTo(30);
        assertThat(ofOfficer.bulk(PERIOD, "submit", others)).isEqualTo(30);
    }

    @Test
    @Order(2)
    void theReviewersFirstPageShowsWhatMovedAndTheyReturnARowWithTheKeyboard() {
        SignInPage.open(reviewer).send("reviewer", SignInPage.PASSWORD);
        ReviewPage review = ReviewPage.shown(reviewer);
        assertThat(reviewer.address()).isEqualTo("/mali/agreement/review");
        assertThat(review.count()).isEqualTo("31 to review of 31 submitted");
        assertThat(review.groups().getFirst()).isEqualTo("Advanced: " + ROW);
        assertThat(review.said(ROW))
                .contains("Not implemented")
                .contains("Ongoing")
                .contains("A draft tax code")
                .contains("submitted by Demo officer");
        assertThat(reviewer.the(Role.NAVIGATION, "Main navigation").getText()).contains("Review\n31");

        review.keyboardTo(ROW);
        reviewer.keys("r");
        reviewer.until(
                "the field for the reason has the keyboard",
                () -> reviewer.focused().equals(review.reason()));
        reviewer.keys("Which councils?");
        reviewer.keys(Keys.ESCAPE);
        reviewer.until("the keyboard is back on the row", () -> review.current().equals(ROW));
        reviewer.keys("r");
        reviewer.until(
                "what was typed is kept",
                () -> "Which councils?".equals(review.reason().getDomProperty("value")));
        reviewer.chord(Keys.ENTER, Keys.CONTROL);

        review.untilSaid(ROW, "Returned");
        review.untilCount("30 to review");
        reviewer.until(
                "the keyboard went on to the next row",
                () -> !review.current().isEmpty() && !review.current().equals(ROW));
        assertThat(reviewer.all("[role=dialog], dialog[open]")).isEmpty();
    }

    @Test
    @Order(3)
    void theOfficerReadsWhyAtTheRowAndSubmitsAgain() {
        SignInPage.open(officer).send("officer", SignInPage.PASSWORD);
        HistoryPage.Version returned = HistoryPage.open(officer, ROW).version(PERIOD, 4);
        assertThat(returned.said())
                .contains("returned")
                .contains("Demo reviewer")
                .contains("Which councils?");
        TablePage.open(officer, TablePage.OPEN_PERIOD + "?row=" + ROW);
        AssessmentPanel.shown(officer, ROW).untilSaid("Which councils?");
        TablePage table = TablePage.open(officer, TablePage.OPEN_PERIOD);
        AssessmentPanel panel = update(table, "A draft tax code is before the councils of Gao and Kidal.");
        panel.untilSaid("Submitted by Demo officer");
    }

    @Test
    @Order(4)
    void theReviewerApprovesOneByOneAndAllAtOnceAndCanTakeBoth() {
        reviewer.signIn("reviewer");
        ReviewPage review = ReviewPage.open(reviewer, "/mali/agreement/review/" + PERIOD);
        review.keyboardTo(ROW);
        reviewer.keys("a");
        review.untilSaid(ROW, "Approved");
        review.untilCount("30 to review");
        reviewer.the(Role.BUTTON, "Undo " + ROW).click();
        review.untilCount("31 to review");
        review.keyboardTo(ROW);
        reviewer.keys("a");
        review.untilCount("30 to review");

        review.press("Approve all 30 shown");
        reviewer.untilSaid("30 of 30 rows are approved.");
        review.press("Undo");
        reviewer.untilSaid("30 of 30 rows are back as they were.");
        review.untilCount("30 to review");
        review.press("Approve all 30 shown");
        reviewer.untilSaid("What remains is the signature.");
    }

    @Test
    @Order(5)
    void aReviewerSignsWithTheirPasswordAndAReaderVerifies() throws Exception {
        reviewer.signIn("reviewer");
        PeriodPage period = PeriodPage.open(reviewer, PERIOD);
        assertThat(period.said()).contains("All 31 rows are approved.").contains("once its review is begun");
        period.act("Begin the review", "", "Begin the review of " + PERIOD);
        period.untilSaid(PERIOD + " is in review.");
        period.symbol("S/2017/811");
        period.untilSaid("Nobody has signed this digest; 1 needed.");
        String digest = period.digest();
        period.sign("not-my-password");
        period.untilSaid("That is not your password. Nothing was signed.");
        period.sign(SignInPage.PASSWORD);
        period.untilSaid(PERIOD + " is sealed.");
        assertThat(period.said()).contains("Signed by Demo reviewer").contains(digest);

        reader.signIn("reader");
        PeriodPage.open(reader, PERIOD);
        reader.click(() -> reader.the(Role.LINK, "Verify"));
        reader.untilSaid("The record still says exactly what was sealed as " + PERIOD);
        assertThat(reader.all(".digest code"))
                .hasSize(2)
                .allSatisfy(code -> assertThat(code.getText()).isEqualTo(digest));
        assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(ofOfficer.canonical(PERIOD, 0))))
                .as("what curl | sha256sum prints")
                .isEqualTo(digest);
    }

    @Test
    @Order(6)
    void aCorrigendumIsPreparedUnseenByReadersAndReadableAsSealedAndAsCorrected() throws Exception {
        SignInPage.open(reviewer).send("reviewer", SignInPage.PASSWORD);
        SignInPage.open(officer).send("officer", SignInPage.PASSWORD);
        reader.signIn("reader");
        PeriodPage period = PeriodPage.open(reviewer, PERIOD);
        period.act("Begin a corrigendum", "", "Begin a corrigendum of " + PERIOD);
        period.untilSaid("This needs a reason, which is kept. Nothing was changed.");
        period.act("Begin a corrigendum", "Kidal was named in error", "Begin a corrigendum of " + PERIOD);
        period.untilSaid("Corrigendum 1 is begun.");
        ReviewPage review = ReviewPage.open(reviewer, "/mali/agreement/review/" + PERIOD + "?approved");
        review.keyboardTo(ROW);
        reviewer.keys("r");
        reviewer.until(
                "the field for the reason has the keyboard",
                () -> reviewer.focused().equals(review.reason()));
        reviewer.keys("Gao only");
        reviewer.chord(Keys.ENTER, Keys.CONTROL);
        review.untilSaid(ROW, "Returned");

        TablePage table = TablePage.open(officer, TablePage.OPEN_PERIOD);
        officer.untilSaid("Corrigendum 1 of " + PERIOD + " is being prepared");
        update(table, "A draft tax code is before the council of Gao.");
        TablePage seen = TablePage.open(reader, TablePage.OPEN_PERIOD);
        assertThat(seen.line(ROW).comments()).contains("Gao and Kidal");
        assertThat(seen.openRow(ROW).said())
                .as("the panel shows what readers are to see")
                .contains("Gao and Kidal")
                .doesNotContain("council of Gao");

        ReviewPage again = ReviewPage.open(reviewer, "/mali/agreement/review");
        assertThat(again.groups()).containsExactly("Text only: " + ROW);
        again.keyboardTo(ROW);
        reviewer.keys("a");
        again.untilSaid(ROW, "Approved");
        PeriodPage signing = PeriodPage.open(reviewer, PERIOD);
        assertThat(signing.said()).contains("Sign corrigendum 1 of " + PERIOD);
        signing.symbol("S/2017/811/Corr.1");
        signing.untilSaid("Nobody has signed this digest");
        signing.sign(SignInPage.PASSWORD);
        signing.untilSaid(PERIOD + " is sealed.");
        assertThat(signing.said()).contains("Kidal was named in error").contains("corrigendum 1 sealed");

        TablePage corrected = TablePage.open(reader, TablePage.OPEN_PERIOD);
        assertThat(corrected.line(ROW).comments()).contains("council of Gao");
        reader.click(() -> reader.the(Role.LINK, "As it was first sealed"));
        reader.untilSaid("You are looking at " + PERIOD + " as it was first sealed.");
        assertThat(TablePage.shown(reader).line(ROW).comments()).contains("Gao and Kidal");
        assertThat(reader.address()).isEqualTo("/mali/agreement/" + PERIOD + "?corrigendum=0");
        reader.click(() -> reader.the(Role.LINK, "Back to the present"));
        reader.until("now is shown again", () -> reader.address().equals("/mali/agreement/" + PERIOD));
    }

    @Test
    @Order(7)
    void aTableIsReadAsItWasRecordedAndSaysSo() {
        officer.signIn("officer");
        TablePage past = TablePage.open(officer, "/mali/agreement/2017-Q2?asAt=2199-01-01&row=1.1.1");
        officer.untilSaid("You are looking at the past: 2017-Q2 as it was recorded until");
        assertThat(past.line("1.1.1").comments()).contains("interim authorities");
        assertThat(AssessmentPanel.shown(officer, "1.1.1").isEditable()).isFalse();
        assertThat(officer.css("a[download]").getDomAttribute("href")).contains("asAt=2199-01-01T23:59:59.999999Z");
        officer.go("/mali/agreement/2017-Q2?asAt=2001-01-01");
        officer.untilSaid("You are looking at the past");
        officer.go("/mali/agreement/2017-Q2?asAt=yesterday");
        assertThat(ErrorPage.shown(officer)).isNotNull();
        officer.untilSaid("“yesterday” is no time");
    }

    /** Opens the row, writes its status and comment, saves and submits, without the mouse. */
    private AssessmentPanel update(TablePage table, String comment) {
        table.keyboardTo(ROW);
        officer.keys(Keys.ENTER);
        AssessmentPanel panel = AssessmentPanel.shown(officer, ROW);
        for (int i = 0; i < 4 && !panel.status(1).equals("Ongoing"); i++) {
            officer.keys(Keys.ARROW_UP);
            officer.untilSettled();
        }
        officer.keyUntilOn(Keys.TAB, "Comments", 5);
        officer.chord("a", Keys.CONTROL);
        officer.keys(comment);
        officer.chord(Keys.ENTER, Keys.CONTROL);
        table.untilToast(ROW + " is saved.");
        officer.keyUntilOn(Keys.TAB, "Submit", 20);
        officer.keys(Keys.ENTER);
        table.untilToast(ROW + " is submitted.");
        TablePage.open(officer, TablePage.OPEN_PERIOD + "?row=" + ROW);
        officer.until("the panel shows " + ROW, () -> panel.number().equals(ROW));
        return panel;
    }
}
