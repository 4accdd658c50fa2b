package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Cookie;

/** Who one is. */
class SignInIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @ParameterizedTest
    @CsvSource({
        "officer, Demo officer, /mali/agreement/quarter",
        "reviewer, Demo reviewer, /mali/agreement/review",
        "reader, Demo reader, /mali/agreement/overview",
        "admin, Demo administrator, /mali/agreement",
    })
    void everyDemoPersonSignsInByChoosingTheirCardAndIsOnTheirFirstPage(
            String username, String displayName, String firstPage) {
        SignInPage page = SignInPage.open(browser);
        page.choose(username);
        browser.until("the name is filled in", () -> page.typed("User name").equals(username));
        page.press();

        browser.until("the first page", () -> browser.address().equals(firstPage));
        assertThat(browser.css(".person").getText()).isEqualTo(displayName);
        browser.untilPage();
    }

    @Test
    void aWrongPasswordIsSaidAndTheNameIsKept() {
        SignInPage page = SignInPage.open(browser);
        assertThat(browser.text("return getComputedStyle(document.querySelector('.sign-in h1')).fontFamily"))
                .as("the letters are those that Jalon brings along, as on all other pages")
                .startsWith("\"Inter Variable\"");
        page.send("officer", "jalon-dem");

        SignInPage again = SignInPage.shown(browser);
        assertThat(again.notice()).isEqualTo("The user name or the password is wrong. Nothing was changed; try again.");
        assertThat(again.typed("User name")).isEqualTo("officer");
        assertThat(again.typed("Password")).isEmpty();
    }

    @Test
    @LongTest("aWrongPasswordIsSaidAndTheNameIsKept sees the same words")
    void anUnknownNameIsAnsweredLikeAWrongPassword() {
        SignInPage page = SignInPage.open(browser);
        page.send("nobody-here", "jalon-demo");

        assertThat(SignInPage.shown(browser).notice()).startsWith("The user name or the password is wrong.");
    }

    @Test
    void oneLandsAtTheAddressOneAskedFor() {
        TablePage table = TablePage.openAs(browser, "reader", "/mali/agreement/2017-Q2?status=ongoing&pillar=2");

        assertThat(browser.address()).isEqualTo("/mali/agreement/2017-Q2?status=ongoing&pillar=2");
        assertThat(table.indicators()).containsExactly("2.1.3", "2.2.2", "2.3.2");
    }

    @Test
    void signingOutEndsTheSession() {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        browser.the(Role.BUTTON, "Sign out").click();

        assertThat(SignInPage.shown(browser).notice()).isEqualTo("You are signed out.");
        browser.go(TablePage.PUBLISHED);
        SignInPage.shown(browser);
        assertThat(browser.said()).doesNotContain("Institutional").doesNotContain("Political and institutional");
    }

    @Test
    @LongTest("Fails often enough to wait; SignInThrottleTest counts behind the page")
    void afterFiveFailuresOneHasToWaitAndIsToldHowLong() {
        String name = "guessed-name";
        for (int i = 0; i < 5; i++) {
            SignInPage.open(browser).send(name, "guess " + i);
            assertThat(SignInPage.shown(browser).notice()).contains("is wrong");
        }
        // The wait doubles with each failure; a slow machine is through the first ones before it asks again.
        String notice = "";
        for (int i = 6; i < 14 && !notice.startsWith("Too many"); i++) {
            SignInPage.open(browser).send(name, "guess " + i);
            notice = SignInPage.shown(browser).notice();
        }

        assertThat(notice).matches("Too many attempts; try again in \\d+ seconds?\\.");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);

        Cookie session = session();
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualTo("Lax");
        assertThat(browser.js("return document.cookie")).asString().doesNotContain("JSESSIONID");
    }

    @Test
    void aNewSessionBeginsWithTheSignIn() {
        SignInPage page = SignInPage.open(browser);
        page.send("reader", "wrong");
        String before = sessionId();
        SignInPage.shown(browser).send("reader", SignInPage.PASSWORD);
        browser.css(".overview");

        assertThat(sessionId()).isNotEqualTo(before);
    }

    private String sessionId() {
        return session().getValue();
    }

    private Cookie session() {
        return Objects.requireNonNull(browser.driver().manage().getCookieNamed("JSESSIONID"));
    }
}
