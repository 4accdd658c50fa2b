package org.jalon.export.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.SmallMandate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Annex II of S/2017/478 as data and as documents: what is printed stays, and what it would have to be stands beside it. */
@DatabaseTest
@BothDatabases
@SuppressWarnings("NullAway.Init")
class StrengthApiTest {

    private static final String TABLE = "/api/v1/mandates/mali/strength/2017-05-20/table.";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SmallMandate mandates;

    @BeforeEach
    void there_are_people() {
        mandates.make();
    }

    @Test
    void all_contributors_have_their_printed_figures_and_blank_is_blank() throws Exception {
        String csv = new String(bytes("csv"), StandardCharsets.UTF_8);

        assertThat(csv.lines()).hasSize(1 + 54 + 1).contains("Czechia,CZ,,1,1,,,,,,,,,,");
        assertThat(csv)
                .contains("Niger,NE,853,7,860,17,14,31,,,,17,14,315,")
                .contains("10756,201,10957,281,53,334,1117,51,1168,1398,104,1502");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes("xlsx")))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(54 + 1);
            assertThat(book.getSheetAt(0).getRow(1).getCell(2).getNumericCellValue())
                    .isEqualTo(1);
        }
    }

    @Test
    void what_does_not_add_up_is_named_and_the_totals_stand_beside_the_recomputed_ones() throws Exception {
        mvc.perform(get(TABLE + "json").with(httpBasic(SmallMandate.READER, SmallMandate.PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.source").value("S/2017/478"))
                .andExpect(jsonPath("$.contributors").value(hasSize(54)))
                .andExpect(jsonPath("$.printedTotals.figures.police_total").value(1502))
                .andExpect(jsonPath("$.recomputedTotals.police_total").value(1786))
                .andExpect(jsonPath("$.checks").value(hasSize(3)))
                .andExpect(jsonPath("$.checks[0].contributor").value("Niger"))
                .andExpect(jsonPath("$.checks[0].recomputed").value(31))
                .andExpect(jsonPath("$.women[0].women").value(201))
                .andExpect(jsonPath("$.women[0].of").value(10957));
    }

    @Test
    void word_and_pdf_have_the_layout_of_the_annex() throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes("docx")))) {
            XWPFTable table = word.getTables().getFirst();
            assertThat(cells(table.getRow(0)))
                    .containsExactly(
                            "",
                            "Military component (staff officers and units)",
                            "Individual police officers",
                            "Formed police units",
                            "Total police");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(cells(table.getRow(1))).hasSize(13).startsWith("Country", "Men", "Women", "Total");
            assertThat(table.getRows().stream().map(StrengthApiTest::cells))
                    .anySatisfy(cells ->
                            assertThat(cells).startsWith("Niger", "853").endsWith("14", "315 *"));
        }
        try (PDDocument pdf = Loader.loadPDF(bytes("pdf?lang=fr"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Unités de police constituées")
                    .contains("Tchéquie")
                    .contains("Total recalculé");
        }
    }

    @Test
    void a_day_without_a_table_is_not_found() throws Exception {
        for (String format : List.of("json", "pdf")) {
            mvc.perform(get("/api/v1/mandates/mali/strength/2017-05-21/table." + format)
                            .with(httpBasic(SmallMandate.READER, SmallMandate.PASSWORD)))
                    .andExpect(status().isNotFound());
        }
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getText().replace('\u00a0', ' '))
                .toList();
    }

    private byte[] bytes(String format) throws Exception {
        return mvc.perform(get(TABLE + format).with(httpBasic(SmallMandate.READER, SmallMandate.PASSWORD)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
