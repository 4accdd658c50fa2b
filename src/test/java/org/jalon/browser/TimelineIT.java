package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The time line leads to words, keeps what is chosen in its address, and the strength table sorts and leaves as Word. */
class TimelineIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @Test
    void aMarkLeadsToItsWordsAndFiltersStandInTheAddress() {
        browser.signIn("reader");
        browser.go("/mali/timeline?from=2023-01-01&to=2023-12-31");
        browser.css(".time-mark");
        WebElement failed = browser.css("tr#entry-draft-638");
        assertThat(failed.getText()).contains("Not adopted").contains("13 in favour, 1 against, 1 abstaining");
        assertThat(failed.findElement(By.cssSelector("details p")).isDisplayed())
                .isFalse();

        browser.click(() -> browser.css("a.time-mark[data-entry='entry-draft-638']"));
        browser.until(
                "the words", () -> browser.css("tr#entry-draft-638 details p").isDisplayed());
        assertThat(browser.css("tr#entry-draft-638 details p").getText())
                .contains("negative vote of a permanent member");
        assertThat(browser.focused().getTagName()).isEqualTo("summary");

        browser.click(() -> browser.the(Role.LINK, "Parties"));
        browser.until("the lane in the address", () -> browser.address().contains("lane=parties"));
        browser.until("its entries alone", () -> browser.all(".time-lane-name").size() == 1);
        browser.go("/mali/timeline");
        browser.css("#timeline-words").sendKeys("closure", Keys.ENTER);
        browser.until("the words in the address", () -> browser.address().contains("q=closure"));
        browser.until(
                "what holds them", () -> browser.all(".timeline-table tbody tr").size() < 10);
    }

    @Test
    void theStrengthTableSortsMarksWhatDoesNotAddUpAndLeavesAsWord() throws Exception {
        browser.signIn("reader");
        browser.go("/mali/strength/2017-05-20");
        browser.css(".strength-table");
        assertThat(browser.all(".strength-table tr.row")).hasSize(54);
        assertThat(browser.all("td.contradicted").stream()
                        .map(cell -> cell.findElement(By.cssSelector("span")).getText()))
                .containsExactly("315", "1,502");
        assertThat(browser.css("tr.shares").getText()).contains("201 of 10,957");

        browser.click(() -> browser.css("th.figure.total a"));
        browser.until("sorted", () -> firstCountry().equals("Burkina Faso"));
        assertThat(browser.address()).contains("sort=military_total");
        browser.click(() -> browser.css("th.figure.total a"));
        browser.until("the other way", () -> !firstCountry().equals("Burkina Faso"));

        Path file = Files.createTempFile("strength-", ".docx");
        Files.write(file, browser.download("/api/v1/mandates/mali/strength/2017-05-20/table.docx"));
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(word.getTables().getFirst().getRows()).hasSizeGreaterThan(56);
        }
    }

    private String firstCountry() {
        List<WebElement> rows = browser.all(".strength-table tr.row th");
        return rows.isEmpty() ? "" : rows.getFirst().getText();
    }
}
