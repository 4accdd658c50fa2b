package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** From a Jalon with one administrator to one in which others work. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeopleIT {

    private static final String NAME = "chief";
    private static final String PASSWORD = "four words not together";
    private static final String OF_OFFICER = "a kettle under the stairs";
    private static final String OF_REVIEWER = "no lamp in that harbour";

    private static JalonProcess jalon;
    private static Browser admin;
    private static Browser other;

    @BeforeAll
    static void start() throws Exception {
        jalon = JalonProcess.start(
                JalonProcess.Packaging.SHARED,
                Files.createTempDirectory("jalon-people-"),
                "jalon.demo=false",
                "jalon.admin.username=" + NAME,
                "jalon.admin.password=" + PASSWORD);
        admin = Browser.open(jalon);
        other = Browser.open(jalon);
    }

    @AfterAll
    static void stop() {
        admin.close();
        other.close();
        jalon.close();
    }

    @Test
    @Order(1)
    void theFirstAdministratorInvitesAnOfficerAndAReviewerWhoChoosePasswordsAndSignIn() {
        admin.go("/login");
        SignInPage.shown(admin).send(NAME, PASSWORD);
        admin.click(() -> admin.the(Role.LINK, "People"));
        admin.untilSaid("You are the only one yet.");
        type(admin, "Name", "Fatou Diop");
        type(admin, "User name", "Fatou Diop");
        admin.click(() -> admin.the(Role.BUTTON, "Add"));
        admin.untilSaid("Choose a role, in all mandates or in one.");
        choose(admin, "Role in all mandates", "Officer");
        admin.click(() -> admin.the(Role.BUTTON, "Add"));
        admin.untilSaid("A user name is up to 64 of a-z");
        type(admin, "User name", "fatou");
        admin.click(() -> admin.the(Role.BUTTON, "Add"));
        String first = link("Link for Fatou Diop");

        type(admin, "Name", "Omar Ba");
        type(admin, "User name", "fatou");
        choose(admin, "Role in all mandates", "Reviewer");
        admin.click(() -> admin.the(Role.BUTTON, "Add"));
        admin.untilSaid("Somebody has the user name “fatou” already.");
        type(admin, "User name", "omar");
        admin.click(() -> admin.the(Role.BUTTON, "Add"));
        String second = link("Link for Omar Ba");
        assertThat(row("Fatou Diop")).contains("fatou", "Officer", "never", "invited");

        other.go(first);
        other.untilSaid("Welcome, Fatou Diop.");
        type(other, "New password", "fatou-diop-2026" + Keys.ENTER);
        other.untilSaid("little more than the person’s own name");
        assertThat(Axe.violations(other)).isEmpty();
        type(other, "New password", OF_OFFICER + Keys.ENTER);
        other.untilSaid("Your password is kept.");
        assertThat(SignInPage.shown(other).typed("User name")).isEqualTo("fatou");
        SignInPage.shown(other).send("fatou", OF_OFFICER);
        other.the(Role.LINK, "Fatou Diop");
        assertThat(other.has(other.css("body"), Role.LINK, "People")).isFalse();
        signOut();

        other.go(first);
        other.untilSaid("This link opens nothing any more");
        other.go(second);
        type(other, "New password", OF_REVIEWER + Keys.ENTER);
        other.untilSaid("Your password is kept.");
        SignInPage.shown(other).send("omar", OF_REVIEWER);
        other.the(Role.LINK, "Omar Ba");
        signOut();
        admin.go("/people");
        assertThat(row("Omar Ba")).contains("Reviewer", "may sign in").doesNotContain("never");
    }

    @Test
    @Order(2)
    void whoHasAFirstPasswordSeesNoPageBeforeTheyChoseTheirOwn() {
        admin.go("/people");
        type(admin, "Name", "Ada Diallo");
        type(admin, "User name", "ada");
        choose(admin, "Role in all mandates", "Officer");
        choose(admin, "How they come by a password", "I give them a first one");
        type(admin, "First password", "Password1234!");
        admin.click(() -> admin.the(Role.BUTTON, "Add"));
        admin.untilSaid("words that many people use as a password");
        type(admin, "First password", PASSWORD);
        admin.untilSaid("Strong.");
        admin.click(() -> admin.the(Role.BUTTON, "Add"));
        admin.untilSaid("Ada Diallo is added.");

        other.go("/mali/agreement");
        SignInPage.shown(other).send("ada", PASSWORD);
        other.untilSaid("The password with which you signed in was given to you.");
        other.go("/mali/agreement/matrix");
        other.untilSaid("The password with which you signed in was given to you.");
        type(other, "Present password", "not that one at all");
        type(other, "New password", OF_OFFICER + Keys.ENTER);
        other.untilSaid("This is not your present password.");
        type(other, "Present password", PASSWORD);
        type(other, "New password", OF_OFFICER + Keys.ENTER);
        other.until("the way is open", () -> !other.address().endsWith("/me"));
        other.go("/me");
        other.untilSaid("About me");
        type(other, "Name", "Ada D.");
        other.click(() -> other.the(Role.BUTTON, "Save"));
        other.untilSaid("Saved. Others see your name so from now on.");
        other.reload();
        other.the(Role.LINK, "Ada D.");
    }

    @Test
    @Order(3)
    void manyAreAddedFromLinesAndWhatIsWrongStaysToBeMended() {
        admin.go("/people?add=many");
        WebElement lines = admin.the(Role.TEXTBOX, "People");
        lines.sendKeys("one.more, One More, reader\nfatou, Again, officer\ntwo.more; Two More; king");
        admin.click(() -> admin.the(Role.BUTTON, "Look at the lines"));
        admin.untilSaid("1 line can be added; 2 have something to mend.");
        admin.untilSaid("Somebody has the user name “fatou” already.");
        admin.untilSaid("“king” is no role that you can give.");
        admin.click(() -> admin.the(Role.BUTTON, "Add 1 person"));
        link("Link for One More");
        assertThat(admin.the(Role.TEXTBOX, "People").getDomProperty("value"))
                .isEqualTo("fatou, Again, officer\ntwo.more; Two More; king");
        assertThat(row("One More")).contains("Reader", "invited");
    }

    @Test
    @Order(4)
    void theLastAdministratorStaysAndALinkReplacesALostPassword() {
        admin.go("/people?person=" + NAME);
        choose(admin, "Role in all mandates", "Reader");
        admin.click(() -> admin.the(Role.BUTTON, "Save"));
        admin.untilSaid("Nobody would be left to add people or to give access.");
        admin.go("/people?person=omar");
        admin.click(() -> admin.the(Role.DISCLOSURE, "Make a link for a password …"));
        admin.click(() -> admin.the(Role.BUTTON, "Make a link for Omar Ba"));
        String link = link("Link for Omar Ba");
        other.forgetEverything();
        other.go(link);
        type(other, "New password", OF_OFFICER + " again" + Keys.ENTER);
        other.untilSaid("Your password is kept.");
        SignInPage.shown(other).send("omar", OF_REVIEWER);
        other.untilSaid("The user name or the password is wrong.");
        SignInPage.shown(other).send("omar", OF_OFFICER + " again");
        other.the(Role.LINK, "Omar Ba");
    }

    @Test
    @Order(5)
    void onAPhoneWhoIsChosenStandsInThePlaceOfTheListAndOneGetsBack() {
        admin.size(390, 844);
        admin.go("/people");
        admin.click(() -> admin.the(Role.LINK, "Omar Ba"));
        admin.until("their panel", () -> admin.has(admin.css("body"), Role.HEADING, "Omar Ba"));
        assertThat(top(admin.the(Role.HEADING, "Omar Ba"))).isBetween(0, 400);
        assertThat(listIsShown()).isFalse();
        admin.click(() -> admin.the(Role.LINK, "Add a person"));
        admin.until("the form", () -> admin.has(admin.css("body"), Role.HEADING, "Add a person"));
        assertThat(top(admin.the(Role.HEADING, "Add a person"))).isBetween(0, 400);
        admin.click(() -> admin.the(Role.LINK, "Back to all people"));
        admin.until("the list", PeopleIT::listIsShown);
        admin.go("/people?person=gone");
        admin.untilSaid("There is nobody with the user name “gone”.");
        admin.size(1440, 900);
        assertThat(admin.has(admin.css("body"), Role.LINK, "Back to all people"))
                .isFalse();
    }

    private static boolean listIsShown() {
        return Boolean.TRUE.equals(admin.js("return document.querySelector('.people').checkVisibility()"));
    }

    private static int top(WebElement element) {
        return Integer.parseInt(
                admin.text("return String(Math.round(arguments[0].getBoundingClientRect().top))", element));
    }

    private static void signOut() {
        other.click(() -> other.the(Role.BUTTON, "Sign out"));
        other.untilSaid("You are signed out.");
    }

    private static String link(String label) {
        admin.until("a whole address", () -> value(label).startsWith("http"));
        String address = value(label);
        return address.substring(address.indexOf("/invitation/"));
    }

    private static String value(String label) {
        return Objects.requireNonNull(admin.the(Role.TEXTBOX, label).getDomProperty("value"));
    }

    private static String row(String name) {
        admin.until(
                "a row of " + name,
                () -> admin.all(".people tr.row").stream()
                        .anyMatch(row -> row.getText().startsWith(name)));
        return admin.all(".people tr.row").stream()
                .map(WebElement::getText)
                .filter(text -> text.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static void type(Browser browser, String label, String text) {
        WebElement field = browser.the(Role.TEXTBOX, label);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
    }

    private static void choose(Browser browser, String label, String beginning) {
        browser.untilSettled();
        browser.the(Role.COMBOBOX, label).sendKeys(beginning);
        browser.untilSettled();
    }
}
