package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The row that an address names, and the panel that shows it: what is in sight, told by where it is and not by what a driver scrolls to. */
class OpenRowIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @ParameterizedTest
    @LongTest("Four ways to the row that aNewRowBeginsAtItsTopAndItsNumberStaysInSight opens")
    @CsvSource({
        "/mali/agreement/quarter?row=2.2.2, 2.2.2",
        "/mali/agreement/quarter?row=3.2.4, 3.2.4",
        "/mali/agreement/2017-Q3?row=2.2.2, 2.2.2",
        "/mali/agreement/2017-Q3?row=3.2.4, 3.2.4"
    })
    void theOpenRowIsInTheWindow(String address, String row) {
        openAs("officer", address);
        AssessmentPanel.shown(browser, row);

        browser.until(
                "row " + row + " stands below the heads and above the end of the window",
                () -> isTrue("""
                        const { top, bottom } = document.querySelector("tr[data-row='%s']").getBoundingClientRect();
                        return top >= 80 && bottom <= innerHeight""".formatted(row)));
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 500})
    void aNewRowBeginsAtItsTopAndItsNumberStaysInSight(int height) {
        browser.size(1440, height);
        openAs("officer", "/mali/agreement/2017-Q3?row=2.1.1");
        AssessmentPanel panel = AssessmentPanel.shown(browser, "2.1.1");
        browser.js("document.querySelector('aside.panel').scrollTop = 100000");
        assertThat(scrolled()).as("there is something to scroll").isPositive();
        assertThat(isTrue("""
                        const panel = document.querySelector('aside.panel').getBoundingClientRect();
                        const number = document.querySelector('aside.panel h2').getBoundingClientRect();
                        return number.top >= panel.top && number.bottom <= panel.bottom
                          && document.elementFromPoint(number.left + 2, number.top + 5)?.closest('.panel-tools') != null""")).as("the number of the row is in sight").isTrue();
        browser.js("document.querySelector(\"a[data-open='2.1.2']\").click()");
        AssessmentPanel.shown(browser, "2.1.2");

        browser.until("the panel is at its top", () -> scrolled() == 0);
        assertThat(panel.number()).isEqualTo("2.1.2");
    }

    @ParameterizedTest
    @LongTest("Addresses that lead to no row, as ErrorPagesIT")
    @ValueSource(strings = {"/mali/agreement/2017-Q3?row=9.9.9", "/mali/agreement/quarter?row=9.9.9"})
    void aRowThatDoesNotExistIsCalledSo(String address) {
        openAs("officer", address);

        browser.untilSaid("There is no row 9.9.9 in the table of 2017-Q3.");
        assertThat(AssessmentPanel.isOpen(browser)).isFalse();
        assertThat(browser.all("tr[data-row]")).isNotEqualTo(List.of());
    }

    private void openAs(String person, String address) {
        browser.signIn(person);
        browser.go(address);
        browser.css("tr[data-row]");
    }

    private boolean isTrue(String script) {
        return Boolean.TRUE.equals(browser.js(script));
    }

    private long scrolled() {
        return Long.parseLong(
                browser.text("return String(Math.round(document.querySelector('aside.panel').scrollTop))"));
    }
}
