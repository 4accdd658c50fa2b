package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All of it on a phone, 390 pixels wide. */
@LongTest("Every page on a phone")
class NarrowIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @BeforeEach
    void onAPhone() {
        browser.size(390, 844);
    }

    @Test
    void theSignInPageFits() {
        SignInPage.open(browser);

        assertFits();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mali/agreement/2017-Q2",
                "/mali/agreement/2017-Q3",
                "/mali/agreement/2017-Q3?q=zanzibar",
                "/mali/agreement/2017-Q3?row=3.1.3",
                "/mali/agreement/2017-Q2?row=3.1.3",
                "/mali/agreement/indicators/3.1.3",
                "/mali/agreement/overview",
                "/mali/agreement/find?q=Kidal",
                "/mali/agreement/trends",
                "/mali/agreement/scores?convention=pam&value=ongoing:1",
                "/mali/agreement/views?save=/mali/agreement?changed",
                "/mali/agreement/overview?lang=fr",
                "/mali/agreement/matrix",
                "/mali/agreement/matrix?lang=fr",
                "/mali/agreement/matrix?cell=2.1.3@2017-Q3",
                "/mali/agreement/compare?change=unchanged",
                "/mali/agreement/compare?change=unchanged&lang=fr",
                "/mali/agreement/compare?from=2017-Q3&fromAsAt=2017-09-30&to=2017-Q3",
                "/mali/agreement/export?what=table&period=2017-Q3",
                "/mali/agreement/export?what=comparison&lang=fr",
                "/mali/agreement/forms",
                "/mali",
                "/mali/figures",
                "/mali/figures/attacks?lang=fr",
                "/mali/checks",
                "/mali/evidence",
                "/mali/evidence?lang=fr",
                "/mali/sources/S-2017-478",
                "/?lang=fr",
                "/mali/settings?lang=fr",
                "/mali/timeline?lang=fr",
                "/mali/strength/2017-05-20",
                "/mali/agreement/framework",
                "/notices",
                "/notices/settings",
                "/me",
                "/invitation/of-nobody",
                "/mali/agreement/2011-Q1",
                "/mali/agreement/2017-Q2?lang=fr",
            })
    void noPageIsWiderThanThePhone(String address) {
        browser.go("/mali/agreement/2017-Q2");
        SignInPage.shown(browser).send(address.contains("lang=fr") ? "admin" : "officer", SignInPage.PASSWORD);
        TablePage.shown(browser);
        browser.go(address);
        browser.untilPage();

        assertFits();
    }

    @Test
    void thePlaceWhereOneIsStandsInSight() {
        browser.go("/mali/agreement/views");
        SignInPage.shown(browser).send("officer", SignInPage.PASSWORD);
        browser.the(Role.HEADING, "Saved views");
        browser.until("the place is in sight", () -> browser.text("""
                        const line = document.querySelector('nav.nav-links').getBoundingClientRect();
                        const here = document.querySelector('nav.nav-links [aria-current]').getBoundingClientRect();
                        return String(here.left >= line.left && here.right <= line.right);""").equals("true"));
    }

    @Test
    void everyRowIsACardThatSaysWhatItsWordsAre() {
        TablePage table = TablePage.openAs(browser, "reader", TablePage.PUBLISHED);

        assertThat(table.indicators()).hasSize(31);
        List<?> outside = (List<?>) browser.js("""
                const row = document.querySelector('tr[data-row="3.2.4"]');
                return [...row.querySelectorAll('td')].map(cell => cell.getBoundingClientRect())
                  .filter(({ left, right }) => left < 0 || right > 390 || right - left < 250)
                  .map(({ left, right }) => `${left} to ${right}`)""");
        assertThat(outside).as("cells that do not fill the card").isEmpty();
        assertThat(table.line("3.2.4").comments()).contains("Only the one for Gao has yet to be signed");
        assertThat(browser.css("tr[data-row='3.2.4']").getText())
                .contains("Ongoing")
                .contains("2016");
    }

    @Test
    void aRowIsBroughtUpToDateOnThePhone() {
        TablePage table = TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        AssessmentPanel panel = table.openRow("3.2.4");
        assertFits();
        panel.chooseStatus(1, "Implemented");
        panel.write(panel.comment(1), "Signed for Gao, too");
        panel.save();

        table.untilToast("3.2.4 is saved.");
        panel.press("Close (Esc)");
        browser.until("the panel is closed", () -> !AssessmentPanel.isOpen(browser));
        assertThat(table.line("3.2.4").status()).isEqualTo("Implemented");
        assertThat(table.line("3.2.4").comments()).isEqualTo("Signed for Gao, too");
        assertFits();
    }

    private void assertFits() {
        assertThat(browser.js("return document.scrollingElement.scrollWidth"))
                .asInstanceOf(InstanceOfAssertFactories.LONG)
                .as("the width of the page")
                .isLessThanOrEqualTo(390);
    }
}
