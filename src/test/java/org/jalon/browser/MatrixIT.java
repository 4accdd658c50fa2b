package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** The matrix by keyboard, by address, on a phone and on paper. */
class MatrixIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    // ---- The keyboard, by the ARIA grid pattern

    @Test
    void arrowsHomeAndEndWalkTheGrid() {
        MatrixPage matrix = MatrixPage.openAs(browser, "reader", MatrixPage.ADDRESS);
        matrix.keyboardInto();
        matrix.untilAt(2, 1);

        browser.keys(Keys.ARROW_DOWN);
        browser.keys(Keys.ARROW_DOWN);
        browser.keys(Keys.ARROW_RIGHT);
        matrix.untilAt(4, 2);
        assertThat(browser.focusedName()).isEqualTo("1.1.1, 2017-Q2: Ongoing");
        browser.keys(Keys.END);
        matrix.untilAt(4, 3);
        browser.keys(Keys.ARROW_RIGHT);
        matrix.untilAt(4, 3);
        browser.keys(Keys.HOME);
        matrix.untilAt(4, 1);
        assertThat(browser.focusedName()).startsWith("1.1.1 The interim authorities");
        browser.chord(Keys.END, Keys.CONTROL);
        matrix.untilAt(matrix.rows(), matrix.columns());
        browser.keys(Keys.PAGE_UP);
        browser.keys(Keys.PAGE_UP);
        browser.chord(Keys.HOME, Keys.CONTROL);
        matrix.untilAt(2, 1);
        browser.keys(Keys.ARROW_UP);
        matrix.untilAt(1, 1);
        browser.keys(Keys.ARROW_RIGHT);
        matrix.untilAt(1, 2);
        assertThat(browser.focusedName()).isEqualTo("2017-Q2, sealed as S/2017/478");
    }

    @Test
    @LongTest("Every place of the grid; arrowsHomeAndEndWalkTheGrid walks it")
    void whatHasTheKeyboardIsInSight() {
        MatrixPage matrix = MatrixPage.openAs(browser, "reader", MatrixPage.ADDRESS);
        matrix.keyboardInto();

        for (CharSequence key : List.of(Keys.PAGE_DOWN, Keys.PAGE_DOWN, Keys.PAGE_DOWN, Keys.ARROW_UP)) {
            browser.keys(key);
            browser.until(
                    "the keyboard's cell is below the header and above the foot",
                    () -> Boolean.TRUE.equals(browser.js("""
                            const at = document.activeElement.getBoundingClientRect();
                            const head = document.querySelector('[role=columnheader]').getBoundingClientRect();
                            return document.activeElement.matches('[role=rowheader]') && at.top >= head.bottom - 1
                              && at.bottom <= innerHeight""")));
        }
    }

    @Test
    @LongTest("One key more; arrowsHomeAndEndWalkTheGrid walks the grid")
    void theGridIsOneStopOfTheTabKey() {
        MatrixPage matrix = MatrixPage.openAs(browser, "reader", MatrixPage.ADDRESS);
        matrix.keyboardInto();
        browser.keys(Keys.ARROW_DOWN);
        matrix.untilAt(3, 1);
        browser.keys(Keys.TAB);

        assertThat(Boolean.TRUE.equals(browser.js("return !!document.activeElement.closest('[role=grid]')")))
                .as("Tab leads out of the grid")
                .isFalse();
        browser.chord(Keys.TAB, Keys.SHIFT);
        matrix.untilAt(3, 1);
    }

    // ---- One cell

    @Test
    void enterOpensACellBesideTheGridAndEscapeClosesIt() {
        MatrixPage matrix = MatrixPage.openAs(browser, "reader", MatrixPage.ADDRESS);
        matrix.keyboardInto();
        browser.keys(Keys.ARROW_DOWN);
        browser.keys(Keys.ARROW_DOWN);
        browser.keys(Keys.END);
        matrix.untilAt(4, 3);
        browser.keys(Keys.ENTER);

        assertThat(matrix.panel("1.1.1", "2017-Q3"))
                .contains("Ongoing")
                .contains("The interim authorities were installed in the five regions")
                .contains("Against 2017-Q2")
                .contains("S/2017/478")
                .contains("History of this indicator");
        browser.until(
                "the address names it", () -> browser.address().equals(MatrixPage.ADDRESS + "?cell=1.1.1%402017-Q3"));
        browser.keys(Keys.ESCAPE);
        browser.until("the address forgets it", () -> browser.address().equals(MatrixPage.ADDRESS));
        browser.until("the panel is closed", () -> !matrix.isPanelOpen());
        matrix.untilAt(4, 3);
    }

    @Test
    void anAddressOpensItsCellInSight() {
        MatrixPage matrix = MatrixPage.openAs(browser, "reader", MatrixPage.ADDRESS + "?cell=4.3.6@2017-Q2");

        assertThat(matrix.panel("4.3.6", "2017-Q2")).contains("In the table of 2017-Q2");
        browser.until("the cell is in sight", () -> Boolean.TRUE.equals(browser.js("""
                const cell = document.querySelector('[role=gridcell][aria-selected=true]')?.getBoundingClientRect();
                return !!cell && cell.top > 100 && cell.bottom < innerHeight""")));
    }

    @Test
    void blankSplitAndDoubtfulCellsSaySo() {
        MatrixPage matrix = MatrixPage.openAs(browser, "reader", MatrixPage.ADDRESS + "?compact");

        assertThat(matrix.says("1.2.3", "2017-Q2")).isEqualTo("Not implemented");
        assertThat(matrix.says("2.1.3", "2017-Q2")).isEqualTo("Ongoing; doubtful in the source");
        assertThat(matrix.says("2.3.3", "2017-Q2")).isEqualTo("not stated");
        browser.go(MatrixPage.ADDRESS + "?fold=1-2-3");
        assertThat(MatrixPage.shown(browser).says("4.2.1", "2017-Q2")).isEqualTo("split: Implemented, Ongoing");
        assertThat(matrix.legend())
                .startsWith("Implemented Ongoing Not implemented split: more than one state not stated");
    }

    // ---- Folding

    @Test
    @LongTest("One key more; enterOpensACellBesideTheGridAndEscapeClosesIt takes the same way")
    void enterFoldsAPillarAndTheAddressRemembers() {
        MatrixPage matrix = MatrixPage.openAs(browser, "reader", MatrixPage.ADDRESS);
        assertThat(matrix.hasRow("1.1.1")).isTrue();
        matrix.keyboardInto();
        browser.keys(Keys.ENTER);

        browser.until("the address names it", () -> browser.address().equals(MatrixPage.ADDRESS + "?fold=1"));
        browser.until("its rows are away", () -> !matrix.hasRow("1.1.1"));
        browser.reload();
        MatrixPage again = MatrixPage.shown(browser);
        assertThat(again.head(MatrixPage.FIRST_ROW).getDomAttribute("aria-expanded"))
                .isEqualTo("false");
        assertThat(again.hasRow("1.1.1")).isFalse();
        assertThat(again.says("2.1.1", "2017-Q2")).isEqualTo("Implemented");
        again.keyboardInto();
        browser.keys(Keys.SPACE);
        browser.until("its rows are back", () -> again.hasRow("1.1.1"));
        browser.until("the address forgets it", () -> browser.address().equals(MatrixPage.ADDRESS));
    }

    @Test
    void countsBelowHaveTheirDenominator() {
        MatrixPage.openAs(browser, "reader", MatrixPage.ADDRESS + "?fold=1-2-3-4");

        browser.until("the counts", () -> counts().equals(List.of("31", "9", "19", "1", "1", "1")));
    }

    private List<?> counts() {
        return (List<?>) Objects.requireNonNull(browser.js("""
                const heads = [...document.querySelectorAll('[role=rowheader]')];
                const from = heads.findIndex(head => head.innerText.trim() === 'All indicators');
                return heads.slice(from, from + 6)
                  .map(head => head.parentElement.querySelector('[aria-colindex="2"]').innerText.trim())"""));
    }

    // ---- Phone and paper

    @Test
    @LongTest("On a phone, as NarrowIT")
    void onAPhoneACellFillsThePageAndTakesTheKeyboard() {
        browser.size(390, 844);
        MatrixPage matrix = MatrixPage.openAs(browser, "reader", MatrixPage.ADDRESS);
        browser.click(() -> browser.css("[role=gridcell][aria-label^='1.1.1, 2017-Q3']"));

        assertThat(matrix.panel("1.1.1", "2017-Q3")).contains("Ongoing");
        browser.until(
                "the keyboard is in the panel",
                () -> Boolean.TRUE.equals(browser.js("return !!document.activeElement.closest('aside')")));
        assertThat((Long) browser.js("return document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        browser.keys(Keys.ESCAPE);
        browser.until("the grid is back", () -> browser.css("[role=grid]").isDisplayed());
        matrix.untilAt(4, 3);
    }

    @Test
    @LongTest("Prints the page")
    void itPrintsWithAllRowsAndTheirWords() throws Exception {
        MatrixPage matrix = MatrixPage.openAs(browser, "reader", MatrixPage.ADDRESS);
        matrix.says("1.1.1", "2017-Q2");

        try (PDDocument pdf = Loader.loadPDF(printed())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(pdf.getNumberOfPages()).isBetween(2, 4);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .as("across")
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(text)
                    .contains("Progress matrix", "2017-Q3", "1.1.1 The interim authorities", "4.3.6", "All indicators");
        }
    }

    private byte[] printed() {
        return Base64.getDecoder()
                .decode(String.valueOf(browser.driver()
                        .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                        .get("data")));
    }
}
