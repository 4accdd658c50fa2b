package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** The conversation at a row, the bell, the list, the choices and the calendar. */
class NoticesIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @Test
    void whoIsCalledInAConversationIsToldAndFindsTheRow() {
        TablePage.openAs(browser, "reviewer", TablePage.OPEN_PERIOD + "?row=1.1.1");
        AssessmentPanel panel = AssessmentPanel.shown(browser, "1.1.1");
        Conversation conversation = Conversation.of(browser, panel, 0);
        // From the keyboard: out of the form, back to the disclosure, and into the field.
        browser.chord(Keys.TAB, Keys.SHIFT);
        browser.until(
                "the keyboard is on the disclosure",
                () -> browser.focused().getTagName().equals("summary"));
        browser.keys(Keys.ENTER);
        browser.until("it is open", conversation::isOpen);
        browser.keyUntilOn(Keys.TAB, "New comment", 3);
        browser.keys("@officer, where does it say so? <b>");
        browser.chord(Keys.ENTER, Keys.CONTROL);
        conversation.untilCounted(1);
        conversation.untilSaid("@officer, where does it say so? <b>");
        assertThat(AssessmentPanel.value(conversation.field())).isEmpty();

        Browser other = STAGE.another();
        TablePage.openAs(other, "officer", "/mali/agreement/2017-Q3");
        other.the(Role.LINK, "Notices, 1 new").click();
        other.the(Role.HEADING, "Notices");
        other.the(Role.LINK, "Demo reviewer mentioned you in the conversation on row 1.1.1 of 2017-Q3.")
                .click();
        AssessmentPanel told = AssessmentPanel.shown(other, "1.1.1");
        Conversation.of(other, told, 1).open();
        assertThat(Conversation.of(other, told, 1).said()).contains("Demo reviewer", "where does it say so?");
        other.the(Role.LINK, "Notices");
        assertThat(other.consoleErrors()).isEmpty();
    }

    @Test
    @LongTest("Reloads; whoIsCalledInAConversationIsToldAndFindsTheRow writes there too")
    void whatIsTypedIntoAConversationSurvivesAReloadAndAnError() {
        TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD + "?row=1.1.2");
        Conversation conversation = Conversation.of(browser, AssessmentPanel.shown(browser, "1.1.2"), 0);
        conversation.open();
        conversation.send();
        conversation.untilSaid("Write the comment first.");
        conversation.field().sendKeys("To the last letter");
        browser.reload();

        Conversation again = Conversation.of(browser, AssessmentPanel.shown(browser, "1.1.2"), 0);
        browser.until("it opens by itself", again::isOpen);
        browser.until(
                "the text is back", () -> AssessmentPanel.value(again.field()).equals("To the last letter"));
        again.send();
        again.untilCounted(1);
        browser.reload();
        Conversation third = Conversation.of(browser, AssessmentPanel.shown(browser, "1.1.2"), 1);
        assertThat(third.isOpen()).isFalse();
    }

    @Test
    void readersSeeNoConversation() {
        TablePage.openAs(browser, "reader", TablePage.OPEN_PERIOD + "?row=1.1.1");
        browser.until("the panel is there", () -> AssessmentPanel.isOpen(browser));
        AssessmentPanel panel = AssessmentPanel.shown(browser, "1.1.1");
        assertThat(Conversation.isThere(panel)).isFalse();
    }

    @Test
    @LongTest("CalendarTest and PeriodNoticesTest know it behind the page")
    void oneChoosesWhatOneIsToldAndGetsACalendarUnderAnAddressThatCanBeTakenBack() throws Exception {
        browser.signIn("officer");
        browser.go("/notices/settings");
        browser.untilSaid("Jalon sends no mail here");
        browser.the(Role.TEXTBOX, "My mail address").sendKeys("not an address");
        browser.the(Role.BUTTON, "Save the address").click();
        browser.untilSaid("An address looks like name@example.org.");
        browser.the(Role.TEXTBOX, "My mail address").sendKeys(Keys.chord(Keys.CONTROL, "a"), "officer@example.org");
        browser.the(Role.BUTTON, "Save the address").click();
        browser.untilSaid("Saved.");
        browser.the(Role.COMBOBOX, "A period is opened").sendKeys("not at all");
        browser.the(Role.COMBOBOX, "How early").sendKeys("21");
        browser.untilSettled();
        browser.reload();
        browser.until(
                "the address is kept",
                () -> AssessmentPanel.value(browser.the(Role.TEXTBOX, "My mail address"))
                        .equals("officer@example.org"));
        browser.until(
                "the choice is kept",
                () -> AssessmentPanel.value(browser.the(Role.COMBOBOX, "A period is opened"))
                        .equals("off"));
        browser.until(
                "so are the days",
                () -> AssessmentPanel.value(browser.the(Role.COMBOBOX, "How early"))
                        .equals("21"));

        browser.the(Role.BUTTON, "Make an address").click();
        String address = browser.until("the address", () -> {
            String shown = AssessmentPanel.value(browser.the(Role.TEXTBOX, "Address of my calendar"));
            return shown.endsWith(".ics") ? shown : null;
        });
        HttpResponse<String> calendar = read(address);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("period-mali-2017-Q3@jalon");
        browser.the(Role.BUTTON, "Withdraw the address").click();
        browser.untilSaid("The address has been withdrawn");
        assertThat(read(address).statusCode()).isEqualTo(404);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    @LongTest("In French and on a phone, as FrenchIT and NarrowIT")
    void theListIsReadInFrenchOnAPhone() {
        browser.size(390, 844);
        browser.go("/notices?lang=fr");
        SignInPage.shownInFrench(browser).send("admin", SignInPage.PASSWORD);
        browser.the(Role.HEADING, "Avis");
        browser.untilSaid("Rien pour l’instant.");
        assertFits();
        browser.go("/notices/settings");
        browser.untilSaid("M’envoyer un avis quand");
        assertFits();
    }

    @Test
    void whatOneIsToldComesOntoTheOpenPageAndDisturbsNothing() throws Exception {
        browser.signIn("reviewer");
        browser.go("/notices");
        browser.untilSaid("Nothing yet.");
        Api officer = new Api(STAGE.jalon(), "officer");
        for (int told = 1; told <= 15; told++) {
            officer.say("2017-Q3", "1.2.1", "@reviewer, number " + told);
            untilListed(told);
        }
        assertThat(browser.text("return document.querySelector('[role=status].visually-hidden').textContent"))
                .isEqualTo("Demo officer mentioned you in the conversation on row 1.2.1 of 2017-Q3.");

        browser.js("document.querySelectorAll('.notice-item button')[9].focus()");
        browser.keys(Keys.ENTER);
        browser.until(
                "the keyboard is on what it turned", () -> browser.focusedName().equals("Mark as new"));
        browser.js("document.activeElement.scrollIntoView({block: 'center'})");
        double place = placeOfKeyboard();
        officer.say("2017-Q3", "1.2.1", "@reviewer, one more");
        untilListed(16);
        assertThat(browser.focusedName()).isEqualTo("Mark as new");
        assertThat(placeOfKeyboard()).isCloseTo(place, within(2.0));
        browser.the(Role.LINK, "Notices, 15 new");

        browser.the(Role.BUTTON, "Mark all as read").click();
        browser.the(Role.LINK, "Notices");
        assertThat(browser.all(".notice-item.new")).isEmpty();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private void untilListed(int notices) {
        browser.until(notices + " notices", () -> browser.all(".notice-item").size() == notices);
    }

    /** How far down in the window the keyboard is, in pixels; half of one may be lost in scrolling. */
    private double placeOfKeyboard() {
        Object top = browser.js("return document.activeElement.getBoundingClientRect().top");
        return ((Number) Objects.requireNonNull(top)).doubleValue();
    }

    private void assertFits() {
        assertThat(browser.js("return document.scrollingElement.scrollWidth <= 390"))
                .as("the page is no wider than the phone")
                .isEqualTo(true);
    }

    private static HttpResponse<String> read(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
