package org.jalon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** Somebody chooses a document, sees it, has it made, and takes it away. */
class ExportIT {

    @RegisterExtension
    static final Stage STAGE = Stage.ofItsOwn();

    private final Browser browser = STAGE.browser();

    @Test
    void theFilterOfTheTableComesAlongAndTheDocumentIsTheOneSeenBefore() throws Exception {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED + "?pillar=1");
        browser.click(() -> browser.the(Role.LINK, "Export…"));
        ExportPage page = ExportPage.shown(browser);
        assertThat(page.chosen("Content")).isEqualTo("Table");
        assertThat(page.chosen("Period")).startsWith("2017-Q2");
        browser.untilSaid("6 of 31 rows");
        assertThat(page.preview())
                .contains("Extract: 6 of 31 indicators.", "1.1.1")
                .doesNotContain("2.1.1");

        page.choose("Format", "Web page");
        page.choose("Language", "French (texts stay in English)");
        assertThat(browser.address()).contains("pillar=1", "in=fr", "format=html");
        assertThat(page.preview()).contains("Extrait", "[Textes en anglais");
        page.press("Make the document");
        String made = text(page.file("mali-agreement-2017-Q2-extract.html"));
        assertThat(made).contains("Extrait", "1.1.1").doesNotContain("2.1.1");

        String address = browser.address();
        browser.reload();
        ExportPage.shown(browser);
        assertThat(browser.address()).isEqualTo(address);
        page.file("mali-agreement-2017-Q2-extract.html");
        ExportPage.open(browser, ExportPage.ADDRESS);
        assertThat(page.chosen("Format")).isEqualTo("Web page");
        assertThat(page.chosen("Language")).startsWith("French");
        browser.untilSaid("6 of 31 rows");
        browser.click(() -> browser.the(Role.BUTTON, "Delete mali-agreement-2017-Q2-extract.html"));
        browser.until("it is gone", () -> !page.has("mali-agreement-2017-Q2-extract.html"));
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    @LongTest("Each page of its own; theFilterOfTheTableComesAlongAndTheDocumentIsTheOneSeenBefore begins at the table")
    void matrixComparisonAndHistoryLeadHere() throws Exception {
        TablePage.openAs(browser, "officer", TablePage.PUBLISHED);
        browser.go(MatrixPage.ADDRESS);
        browser.click(() -> browser.the(Role.LINK, "Export…"));
        ExportPage page = ExportPage.shown(browser);
        assertThat(page.preview()).contains("2017-Q2", "2017-Q3", "9 of 31");
        page.choose("Format", "Word");
        page.press("Make the document");
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(browser.download(page.file("mali-agreement-matrix.docx"))))) {
            assertThat(word.getTables()).hasSize(1);
        }
        assertThat(page.chosen("From")).isEqualTo("the earliest period");
        page.choose("To", "2017-Q2 · " + page.options("To").getLast().split(" · ")[1]);
        browser.until("the preview of one period", () -> !page.preview().contains("2017-Q3"));
        assertThat(page.preview()).contains("Reporting period 2017-Q2.", "9 of 31");
        assertThat(browser.address()).contains("what=matrix").contains("to=2017-Q2");

        browser.go("/mali/agreement/compare?from=2017-Q2&to=2017-Q3&change=unchanged");
        browser.click(() -> browser.the(Role.LINK, "Export…"));
        ExportPage.shown(browser);
        browser.untilSaid("Only rows of this kind: unchanged.");
        assertThat(page.chosen("Compared with")).startsWith("2017-Q2");
        assertThat(page.preview()).contains("What changed from 2017-Q2 to 2017-Q3");

        browser.go("/mali/agreement/indicators/4.2.1");
        browser.click(() -> browser.the(Role.LINK, "Export…"));
        ExportPage.shown(browser);
        assertThat(page.chosen("Indicator")).startsWith("4.2.1");
        assertThat(page.preview()).contains("Indicator 4.2.1: full history");
        page.choose("Content", "Everything of the mandate");
        assertThat(page.options("Format")).containsExactly("Data package (zip)");
        browser.untilSaid("A data package has no preview.");
    }

    @Test
    @LongTest("Every choice; theFilterOfTheTableComesAlongAndTheDocumentIsTheOneSeenBefore makes some")
    void aStateOfThePastIsComparedAndMarkedAndSourcesAreFootnotes() throws Exception {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        browser.go("/mali/agreement/compare?from=2017-Q2&fromCorrigendum=0&to=2017-Q3&change=unchanged");
        browser.click(() -> browser.the(Role.LINK, "Export…"));
        ExportPage page = ExportPage.shown(browser);
        assertThat(page.chosen("Which state of the other side")).isEqualTo("as first sealed");
        assertThat(page.preview()).contains("What changed from 2017-Q2 as first sealed to 2017-Q3");

        ExportPage.open(browser, ExportPage.ADDRESS + "?what=table&period=2017-Q2&in=en&format=html");
        assertThat(page.options("Marked changes"))
                .as("a period is not offered against itself")
                .containsExactly("none", "2017-Q3 · open");
        page.choose("Which state of it", "as first sealed");
        page.choose("Marked changes", "2017-Q3 · open");
        page.choose("Sources", "as footnotes");
        assertThat(browser.address())
                .contains("period=2017-Q2", "corrigendum=0", "compareWith=2017-Q3", "citations=footnotes");
        assertThat(page.preview())
                .contains("Changes from reporting period 2017-Q3 to 2017-Q2 as first sealed are marked.")
                .contains("31 S/2017/478, Annex I, 4.3.6.");
        page.press("Make the document");
        assertThat(text(page.file("mali-agreement-2017-Q2-as-first-sealed-since-2017-Q3.html")))
                .contains("href=\"#note-31\"");

        page.choose("Which state of the other side", "as recorded earlier");
        page.moment(LocalDateTime.of(2020, 1, 1, 12, 30));
        browser.until("the address of that moment", () -> browser.address().contains("compareWithAsAt=2020-01-01T"));
        browser.untilSaid("Nothing had been recorded of that period at that moment.");
        ExportPage.open(
                browser, ExportPage.ADDRESS + "?what=table&period=2017-Q3&compareWith=2017-Q3&in=en&format=docx");
        browser.untilSaid("Both are the same state of one period");
    }

    @Test
    void theConversationIsAskedForTwiceAndEachTimeAnew() throws Exception {
        new Api(STAGE.jalon(), "officer").say("2017-Q3", "1.1.1", "Zanzibarisation feared");
        TablePage.openAs(browser, "officer", TablePage.OPEN_PERIOD);
        ExportPage page = ExportPage.open(browser, ExportPage.ADDRESS + "?what=table&period=2017-Q3&format=html&in=en");
        int before = page.documents();
        page.tick("With the internal conversation");
        page.press("Make the document");
        browser.the(Role.GROUP, "Let the internal conversation leave Jalon?");
        assertThat(page.documents()).isEqualTo(before);
        page.press("Make it without the conversation");
        assertThat(text(page.file("mali-agreement-2017-Q3.html"))).doesNotContain("Zanzibarisation");

        page.press("Make the document");
        page.press("Make it with the conversation");
        assertThat(text(page.file("mali-agreement-2017-Q3-internal.html")))
                .contains("Zanzibarisation feared", "INTERNAL: contains the conversation");
        ExportPage.open(browser, ExportPage.ADDRESS);
        assertThat(browser.the(Role.CHECKBOX, "With the internal conversation").isSelected())
                .isFalse();
    }

    @Test
    @LongTest("WhoSeesWhatTest asks for it behind the page")
    void aReaderIsNotOfferedTheConversation() {
        TablePage.openAs(browser, "reader", TablePage.OPEN_PERIOD);
        ExportPage page = ExportPage.open(
                browser, ExportPage.ADDRESS + "?what=table&period=2017-Q3&format=docx&in=en&conversation");
        assertThat(browser.said()).doesNotContain("internal conversation");
        page.press("Make the document");
        page.file("mali-agreement-2017-Q3.docx");
    }

    @Test
    @LongTest("By the keyboard alone; theFilterOfTheTableComesAlongAndTheDocumentIsTheOneSeenBefore by the mouse")
    void aChoiceIsMadeFromTheKeyboardAndGetsAName() {
        TablePage.openAs(browser, "reader", TablePage.PUBLISHED);
        ExportPage page = ExportPage.open(browser, ExportPage.ADDRESS + "?what=table&period=2017-Q2&in=en&format=docx");
        browser.js("document.querySelector('.choice-form select').focus()");
        browser.keyUntilOn(Keys.TAB, "Format", 12);
        browser.keys("C");
        browser.keyUntilOn(Keys.TAB, "Make the document", 6);
        assertThat(page.chosen("Format")).isEqualTo("CSV");
        browser.keys(Keys.ENTER);
        page.file("mali-agreement-2017-Q2.csv");

        browser.keyUntilOn(Keys.TAB, "Name of this choice", 12);
        browser.keys("For the statisticians", Keys.ENTER);
        browser.until(
                "the name is a link",
                () -> browser.all(".named-choices a").stream()
                        .anyMatch(link -> "For the statisticians".equals(link.getText())));
        page.choose("Format", "PDF");
        browser.click(() -> browser.the(Role.LINK, "For the statisticians"));
        browser.until("the choice is back", () -> "CSV".equals(page.chosen("Format")));
    }

    private String text(String address) throws IOException, InterruptedException {
        return new String(browser.download(address), StandardCharsets.UTF_8);
    }
}
