package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** Issue 4, items 1 and 2: the matrix by keyboard and by address, and the comparison of two periods. */
class MatrixIT {

    private static final String MATRIX = "/mali/agreement/matrix";

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @Test
    void theKeyboardWalksTheGridAndOpensACell() {
        open(MATRIX);
        focusFirst();

        browser.keys(Keys.ARROW_DOWN);
        browser.keys(Keys.ARROW_DOWN);
        browser.keys(Keys.ARROW_RIGHT);
        untilOn("1.1.1, 2017-Q2: Ongoing");
        browser.keys(Keys.END);
        untilOn("1.1.1, 2017-Q3: Ongoing");
        browser.keys(Keys.ENTER);

        browser.until(
                "the cell is open", () -> browser.css(".cell-panel").getText().contains("History of this indicator"));
        assertThat(browser.css(".cell-panel").getText()).contains("1.1.1").contains("Against 2017-Q2");
        browser.until("the address names it", () -> browser.address().equals(MATRIX + "?cell=1.1.1@2017-Q3"));
        browser.keys(Keys.ESCAPE);
        browser.until("the address forgets it", () -> browser.address().equals(MATRIX));
        untilOn("1.1.1, 2017-Q3: Ongoing");
    }

    @Test
    void enterFoldsAPillarAndTheAddressRemembers() {
        open(MATRIX);
        focusFirst();

        browser.keys(Keys.ENTER);
        browser.until("the address names it", () -> browser.address().equals(MATRIX + "?fold=1"));
        assertThat(isThere("1.1.1, 2017-Q2: Ongoing")).isFalse();
        assertThat(browser.css("[role=rowheader][aria-expanded=false]").getText())
                .contains("Political");

        browser.reload();
        browser.css("[role=rowheader][aria-expanded=false]");
        assertThat(isThere("1.1.1, 2017-Q2: Ongoing")).isFalse();
    }

    @Test
    void blankSplitAndDoubtfulCellsSaySo() {
        open(MATRIX + "?fold=1");

        browser.until("not stated", () -> isThere("2.3.3, 2017-Q2: not stated"));
        browser.until("doubtful", () -> isThere("2.1.3, 2017-Q2: Ongoing; doubtful in the source"));
        open(MATRIX + "?cell=4.2.1@2017-Q2");
        browser.until("split", () -> isThere("4.2.1, 2017-Q2: split: Implemented, Ongoing"));
    }

    @Test
    void aComparisonSaysWhatItsAddressAsks() {
        open(MATRIX);
        browser.go("/mali/agreement/compare?from=2017-Q2&to=2017-Q3");

        browser.until(
                "the headline",
                () -> browser.css(".headline").getText().startsWith("Of 31 indicators in both periods"));
        assertThat(browser.css(".headline").getText()).contains("31 unchanged").contains("0 added, 0 withdrawn");
        browser.go("/mali/agreement/compare?from=2017-Q2&to=2017-Q3&change=unchanged");
        browser.until(
                "all rows", () -> browser.all("table.comparison tr[data-row]").size() == 31);
    }

    @Test
    void bothPagesPrintOnPaper() {
        open(MATRIX);
        browser.until(
                "the words are there", () -> browser.css(".matrix").getText().contains("interim authorities"));

        assertThat(pdfPages()).isBetween(1, 4);
    }

    private int pdfPages() {
        Object data = browser.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        byte[] pdf = Base64.getDecoder().decode(String.valueOf(data));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.split("/Type\\s*/Page\\b(?!s)", -1).length - 1;
    }

    private void open(String address) {
        browser.go(address);
        if (!browser.all("#password").isEmpty() || browser.all(".matrix").isEmpty()) {
            browser.until(
                    "sign-in or matrix",
                    () -> !browser.all("#password, .matrix").isEmpty());
        }
        if (!browser.all("#password").isEmpty()) {
            SignInPage.shown(browser).send("reader", SignInPage.PASSWORD);
        }
        browser.css(".matrix [role=gridcell]");
    }

    private void focusFirst() {
        browser.js("document.querySelector(\".matrix [data-row='0'][data-column='0']\").focus()");
    }

    private void untilOn(String label) {
        browser.until(
                "the keyboard on " + label,
                () -> label.equals(browser.js("return document.activeElement.getAttribute('aria-label')")));
    }

    private boolean isThere(String label) {
        return browser.all(".matrix [role=gridcell]").stream()
                .anyMatch(cell -> label.equals(cell.getAttribute("aria-label")));
    }
}
