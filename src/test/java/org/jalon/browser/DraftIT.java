package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What is typed survives a reload, an expired session and a lost connection. Each test has a row of its own. */
@LongTest("Lost connections, sessions and pages, a row for each; OpenRowIT opens and saves one")
class DraftIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @Test
    void aReloadOffersWhatWasTyped() {
        AssessmentPanel panel = open("1.1.1");
        panel.chooseStatus(1, "Implemented");
        panel.write(panel.comment(1), "Typed and not saved\n- with a bullet");
        panel.write(panel.reason(), "Because of a letter");
        // The server reads the last field aloud: it has that one and all before it.
        panel.write(panel.deadline(), "Second half of 2018");
        panel.untilSaid("1 July 2018 – 31 December 2018");
        browser.reload();

        AssessmentPanel again = AssessmentPanel.shown(browser, "1.1.1");
        again.untilSaid("What you typed and did not save is back");
        assertThat(again.status(1)).isEqualTo("Implemented");
        assertThat(AssessmentPanel.value(again.comment(1))).isEqualTo("Typed and not saved\n- with a bullet");
        assertThat(AssessmentPanel.value(again.deadline())).isEqualTo("Second half of 2018");
        // Typed the moment before the reload, it may have reached only the browser; then it is offered.
        browser.until(
                "the reason is back, or offered",
                () -> AssessmentPanel.value(again.reason()).equals("Because of a letter")
                        || again.said().contains("Because of a letter"));
        assertThat(TablePage.shown(browser).line("1.1.1").status())
                .as("the record is as it was")
                .isEqualTo("Ongoing");
    }

    @Test
    void aReloadTheMomentAfterTheLastKeystrokeLosesNothing() {
        AssessmentPanel panel = open("1.1.2");
        panel.replace(panel.comment(1), "To the last letter");
        browser.reload();

        AssessmentPanel again = AssessmentPanel.shown(browser, "1.1.2");
        again.untilSaid("To the last letter");
        assertThat(again.said())
                .containsAnyOf(
                        "What you typed and did not save is back", "What you typed while offline is back in the form");
    }

    @Test
    void discardingADraftBringsTheRecordBackForGood() {
        AssessmentPanel panel = open("1.1.3");
        String before = AssessmentPanel.value(panel.comment(1));
        panel.write(panel.comment(1), "To be thrown away");
        browser.reload();
        AssessmentPanel again = AssessmentPanel.shown(browser, "1.1.3");
        again.press("Discard it");

        browser.until(
                "the record is back",
                () -> AssessmentPanel.value(again.comment(1)).equals(before));
        browser.reload();
        AssessmentPanel third = AssessmentPanel.shown(browser, "1.1.3");
        assertThat(AssessmentPanel.value(third.comment(1))).isEqualTo(before);
        assertThat(third.said()).doesNotContain("What you typed");
        assertThat(third.offers("No change")).isTrue();
    }

    @Test
    void anExpiredSessionCostsNothingThatWasTyped() {
        AssessmentPanel panel = open("1.2.1");
        panel.write(panel.comment(1), "Before the session ended");
        browser.driver().manage().deleteCookieNamed("JSESSIONID");
        browser.js("""
                arguments[0].value = arguments[1];
                arguments[0].dispatchEvent(new Event('input', {bubbles: true}));
                """, panel.comment(1), "Before the session ended, and after it");
        browser.go(TablePage.OPEN_PERIOD + "?row=1.2.1");
        SignInPage.shown(browser).send("officer", SignInPage.PASSWORD);

        AssessmentPanel again = AssessmentPanel.shown(browser, "1.2.1");
        again.untilSaid("What you typed while offline is back in the form");
        untilComment(again, "Before the session ended, and after it");
        again.press("what Jalon has: Comments");
        untilComment(again, "Before the session ended");
        again.press("what you typed while offline: Comments");
        untilComment(again, "Before the session ended, and after it");
        again.save();
        TablePage.shown(browser).untilToast("1.2.1 is saved.");
    }

    @Test
    void aSessionThatEndsWhileOneTypesIsSaidAndCostsNothing() {
        AssessmentPanel panel = open("1.2.2");
        panel.write(panel.comment(1), "Typed in time");
        browser.until("the page has scrolled to the row", () -> scrolled() > 0);
        browser.driver().manage().deleteCookieNamed("JSESSIONID");
        panel.replace(panel.comment(1), "Typed too late");
        browser.keys(Keys.TAB);
        browser.untilSaid("This page is no longer connected");
        browser.untilSaid("What you typed is kept.");
        assertThat(scrolled()).as("nobody has scrolled for it").isPositive();
        assertThat(browser.js("""
                        const { left, top, right, bottom } = document.querySelector('.v-system-error').getBoundingClientRect();
                        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && bottom > top""")).as("the message is in the window").isEqualTo(true);
        assertThat(panel.said()).as("nothing of it was kept").doesNotContain("Draft kept");

        browser.js("document.querySelector('.v-system-error').click()");
        SignInPage.shown(browser).send("officer", SignInPage.PASSWORD);
        AssessmentPanel again = AssessmentPanel.shown(browser, "1.2.2");
        again.untilSaid("Typed too late");
        assertThat(browser.address()).isEqualTo(TablePage.OPEN_PERIOD + "?row=1.2.2");
    }

    @Test
    void aReasonThatReachedOnlyTheBrowserIsOfferedToo() {
        AssessmentPanel panel = open("2.1.3");
        panel.replace(panel.reason(), "A reason, typed the moment before");
        browser.reload();

        AssessmentPanel again = AssessmentPanel.shown(browser, "2.1.3");
        browser.until(
                "the reason is offered",
                () -> again.said().contains("A reason, typed the moment before")
                        || AssessmentPanel.value(again.reason()).equals("A reason, typed the moment before"));
    }

    @Test
    void aLostConnectionCostsNothingThatWasTyped() {
        AssessmentPanel panel = open("1.2.3");
        panel.write(panel.comment(1), "While connected");
        browser.offline();
        panel.replace(panel.comment(1), "While the connection was lost");
        browser.reopenOnline();

        AssessmentPanel again = AssessmentPanel.shown(browser, "1.2.3");
        untilComment(again, "While the connection was lost");
        again.untilSaid("What you typed while offline is back in the form");
        assertThat(again.conflict().getText()).contains("Underlined: what you typed while offline.");
        assertThat(pressed(again))
                .as("one's own text is chosen until one chooses another")
                .containsExactly("what you typed while offline");
        again.press("use both: Comments");
        untilComment(again, "While connected\nWhile the connection was lost");
        assertThat(pressed(again)).containsExactly("use both");
        again.press("what you typed while offline: Comments");
        untilComment(again, "While the connection was lost");
        again.save();
        TablePage table = TablePage.shown(browser);
        table.untilToast("1.2.3 is saved.");
        assertThat(table.line("1.2.3").comments()).isEqualTo("While the connection was lost");
    }

    @Test
    void savingIsTheEndOfADraft() {
        AssessmentPanel panel = open("2.1.1");
        panel.write(panel.comment(1), "Saved words");
        panel.replace(panel.reason(), "A good reason");
        panel.save();
        TablePage.shown(browser).untilToast("2.1.1 is saved.");
        browser.reload();

        AssessmentPanel again = AssessmentPanel.shown(browser, "2.1.1");
        assertThat(again.said()).doesNotContain("What you typed");
        assertThat(browser.js("return Object.keys(localStorage).filter(key => key.startsWith('jalon-typed')).length"))
                .isEqualTo(0L);
    }

    @Test
    void goingToAnotherRowAndBackKeepsWhatWasTyped() {
        AssessmentPanel panel = open("2.1.2");
        panel.write(panel.comment(1), "Half a sentence");
        TablePage table = TablePage.shown(browser);
        table.openRow("2.1.3");
        AssessmentPanel again = table.openRow("2.1.2");

        again.untilSaid("What you typed and did not save is back");
        assertThat(AssessmentPanel.value(again.comment(1))).isEqualTo("Half a sentence");
    }

    @Test
    void aDraftIsNobodyElsesBusiness() {
        AssessmentPanel panel = open("2.2.1");
        panel.write(panel.comment(1), "A private thought");
        browser.driver().manage().deleteAllCookies();
        TablePage.openAs(browser, "reviewer", TablePage.OPEN_PERIOD + "?row=2.2.1");

        AssessmentPanel ofReviewer = AssessmentPanel.shown(browser, "2.2.1");
        assertThat(ofReviewer.said()).doesNotContain("A private thought");
        assertThat(AssessmentPanel.value(ofReviewer.comment(1))).doesNotContain("A private thought");
    }

    @Test
    void aStatusThatWasChosenWithoutAConnectionComesBackToo() {
        AssessmentPanel panel = open("3.1.1");
        browser.offline();
        panel.chooseStatus(1, "Not implemented");
        browser.reopenOnline();

        AssessmentPanel again = AssessmentPanel.shown(browser, "3.1.1");
        browser.until("the status is back", () -> again.status(1).equals("Not implemented"));
    }

    @Test
    void wordsThatFollowOnesChoiceStayOnesOwn() {
        AssessmentPanel panel = open("3.1.2");
        panel.write(panel.comment(1), "In the office");
        browser.offline();
        panel.replace(panel.comment(1), "On the road");
        browser.reopenOnline();
        AssessmentPanel again = AssessmentPanel.shown(browser, "3.1.2");
        untilComment(again, "On the road");
        again.write(again.comment(1), "On the road, and back");
        again.press("what Jalon has: Comments");
        untilComment(again, "In the office");
        again.press("what you typed while offline: Comments");

        untilComment(again, "On the road, and back");
    }

    private void untilComment(AssessmentPanel panel, String text) {
        browser.until(
                "the form says '" + text + "'",
                () -> AssessmentPanel.value(panel.comment(1)).equals(text));
    }

    private List<String> pressed(AssessmentPanel panel) {
        return panel.conflict().findElements(By.cssSelector("[aria-pressed=true]")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private long scrolled() {
        return ((Number) Objects.requireNonNull(browser.js("return Math.round(scrollY)"))).longValue();
    }

    private AssessmentPanel open(String indicator) {
        TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD + "?row=" + indicator);
        return AssessmentPanel.shown(browser, indicator);
    }
}
