package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An indicator that is withdrawn is called so wherever it is still met, and nothing of it looks as if it stood. */
class WithdrawnIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @Test
    void theMatrixAndTheHistorySayThatItIsWithdrawnSinceWhenAndWhy() throws Exception {
        MatrixPage before = MatrixPage.openAs(browser, "officer", MatrixPage.ADDRESS);
        assertThat(before.legend()).doesNotContain("withdrawn");
        new Api(STAGE.jalon(), "admin").withdraw("1.1.3", "2017-Q3", "The report has it no more");

        MatrixPage matrix = MatrixPage.open(browser, MatrixPage.ADDRESS + "?cell=1.1.3@2017-Q3");
        assertThat(matrix.says("1.1.3", "2017-Q3")).isEqualTo("withdrawn");
        assertThat(matrix.legend()).contains("withdrawn");
        assertThat(matrix.panel("1.1.3", "2017-Q3"))
                .contains("The indicator is withdrawn: the table of 2017-Q3 does not have it.")
                .doesNotContain("In the table of 2017-Q3");
        check("the matrix");

        HistoryPage history = HistoryPage.open(browser, "1.1.3");
        assertThat(browser.said())
                .contains(
                        "Withdrawn: from 2017-Q3 on, the table does not have this indicator.",
                        "Reason: The report has it no more",
                        "Withdrawn by Demo administrator,");
        assertThat(history.line()).containsExactly("2017-Q2 Ongoing", "2017-Q3 withdrawn");
        assertThat(history.section("2017-Q3").getText())
                .contains("The table of 2017-Q3 does not have this row. This is what had been recorded before");
        assertThat(history.versions("2017-Q3")).noneMatch(HistoryPage.Version::offersRestore);
        check("the history");
    }

    private void check(String page) {
        assertThat(Axe.violations(browser)).as(page).isEmpty();
    }
}
