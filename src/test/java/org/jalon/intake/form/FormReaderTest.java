package org.jalon.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jalon.export.FormFiles;
import org.jalon.export.form.ContributorForm;
import org.jalon.export.form.FormField;
import org.jalon.intake.form.RowFlaw.Kind;
import org.jalon.testing.OfficeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form is read exactly, whatever happened to the file on its way. */
class FormReaderTest {

    private static final String DOCUMENT = "word/document.xml";

    @Test
    void an_untouched_form_says_nothing() throws Exception {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(FormExample.read(FormFiles.docx(FormExample.form(), language))
                            .rows())
                    .hasSize(4)
                    .allMatch(row -> row.kind() == RowReading.Kind.BLANK && !row.beforeEdited());
            assertThat(FormExample.read(FormFiles.xlsx(FormExample.form(), language))
                            .rows())
                    .hasSize(4)
                    .allMatch(row -> row.kind() == RowReading.Kind.BLANK && !row.beforeEdited());
        }
    }

    @Test
    void a_filled_word_form_is_read_to_the_letter() throws Exception {
        assertThat(FormExample.read(FormExample.filledWord())).isEqualTo(read(FormExample.expected()));
    }

    @Test
    void a_filled_excel_form_is_read_to_the_letter() throws Exception {
        assertThat(FormExample.read(FormExample.filledExcel())).isEqualTo(read(FormExample.expected()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"resaved.docx", "resaved.xlsx"})
    void what_libreoffice_saved_anew_is_read_to_the_letter(String file) throws Exception {
        assertThat(FormExample.read(resource(file))).isEqualTo(read(FormExample.expected()));
    }

    @Test
    void without_content_controls_the_numbers_and_labels_are_enough() throws Exception {
        byte[] stripped =
                OfficeFile.of(FormExample.filledWord()).withoutControls().bytes();
        assertThat(FormExample.read(stripped)).isEqualTo(read(FormExample.expected()));
    }

    @Test
    void without_the_hidden_column_the_numbers_are_enough() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FormExample.filledExcel()))) {
            book.getSheetAt(0).forEach(row -> {
                if (row.getCell(0) != null) {
                    row.removeCell(row.getCell(0));
                }
            });
            assertThat(FormExample.read(OfficeFile.bytes(book))).isEqualTo(read(FormExample.expected()));
        }
    }

    @Test
    void the_french_form_may_be_filled_in_english() throws Exception {
        byte[] file = OfficeFile.of(FormFiles.docx(FormExample.form(), Locale.FRENCH))
                .fill(FormExample.tag(1, 1, FormField.STATUS), "implemented ")
                .bytes();
        assertThat(FormExample.read(file)
                        .rows()
                        .getFirst()
                        .answer()
                        .parts()
                        .getFirst()
                        .status())
                .isEqualTo("implemented");
    }

    @Test
    void tracked_changes_count_as_accepted() throws Exception {
        byte[] file = OfficeFile.of(FormExample.filledWord())
                .change(
                        DOCUMENT,
                        xml -> xml.replace(
                                "<w:r><w:t xml:space=\"preserve\">Second part only</w:t></w:r>",
                                "<w:del w:id=\"1\"><w:r><w:delText>Old</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r>"
                                        + "<w:t>Second part only</w:t></w:r></w:ins>"))
                .bytes();
        assertThat(FormExample.read(file)).isEqualTo(read(FormExample.expected()));
    }

    @Test
    void a_changed_tag_is_noticed() throws Exception {
        String tag = FormExample.tag(1, 1, FormField.COMMENTS);
        byte[] file = OfficeFile.of(FormExample.filledWord())
                .change(DOCUMENT, xml -> xml.replace(tag, tag.replace(".1.1.comments", ".3.1.comments")))
                .bytes();
        assertThat(flaws(file, "1.1.1")).containsExactly(Kind.TAMPERED);
        assertThat(flaws(file, "2.3.3")).isEmpty();
    }

    @Test
    void a_field_that_was_moved_beside_another_number_is_refused_in_both_rows() throws Exception {
        String here = FormExample.tag(1, 1, FormField.COMMENTS);
        String there = FormExample.tag(3, 1, FormField.COMMENTS);
        byte[] file = OfficeFile.of(FormExample.filledWord())
                .change(
                        DOCUMENT,
                        xml -> xml.replace(here, "X").replace(there, here).replace("\"X\"", "\"" + there + "\""))
                .bytes();
        assertThat(flaws(file, "1.1.1")).containsOnly(Kind.DISPLACED);
        assertThat(flaws(file, "3.1.1")).containsOnly(Kind.DISPLACED);
        assertThat(flaws(file, "2.3.3")).isEmpty();
    }

    @Test
    void a_row_copied_from_another_form_is_refused() throws Exception {
        ContributorForm other = FormExample.form("0THERF0R");
        byte[] file = OfficeFile.of(FormExample.filledWord())
                .change(
                        DOCUMENT,
                        xml -> xml.replace(
                                FormExample.tag(1, 1, FormField.COMMENTS),
                                FormFiles.tag(other, 1, 1, FormField.COMMENTS)))
                .bytes();
        assertThat(flaws(file, "1.1.1")).containsExactly(Kind.OTHER_FORM);
    }

    @Test
    void a_row_that_is_there_twice_counts_once_if_both_say_the_same_and_is_refused_if_not() throws Exception {
        byte[] twice = copied("Implemented");
        assertThat(FormExample.read(twice)).isEqualTo(read(FormExample.expected()));
        assertThat(flaws(copied("Ongoing"), "1.1.1")).containsExactly(Kind.FILLED_TWICE);
    }

    private static byte[] copied(String status) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FormExample.filledExcel()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            var original = sheet.getRow(6);
            var copy = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int column = 0; column < 8; column++) {
                copy.createCell(column).setCellValue(original.getCell(column).getStringCellValue());
            }
            copy.getCell(4).setCellValue(status);
            return OfficeFile.bytes(book);
        }
    }

    @Test
    void a_status_that_is_on_no_list_is_refused_with_its_words() throws Exception {
        byte[] file = OfficeFile.fillCell(FormExample.filledExcel(), "1.1.1", 4, "Almost done");
        RowReading row = FormExample.read(file).rows().getFirst();
        assertThat(row.flaws()).containsExactly(RowFlaw.of(Kind.UNKNOWN_STATUS, "Almost done"));
        assertThat(row.answer().parts().getFirst().comment()).isEqualTo(FormExample.COMMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Imple\u00admented",
                "\ufeffImplemented",
                "Imple\u200bmen\u2060ted\u200d",
                "\u202aImplemented\u202c",
                "IMPLEMENTED",
                "Mis en\u00a0œu\u00advre",
                "Mis en oeuvre",
                "\uff29mplemented"
            })
    void a_status_is_recognized_as_one_sees_it(String chosen) throws Exception {
        byte[] file = OfficeFile.fillCell(FormExample.filledExcel(), "1.1.1", 4, chosen);
        RowReading row = FormExample.read(file).rows().getFirst();
        assertThat(row.flaws()).isEmpty();
        assertThat(row.answer().parts().getFirst().status()).isEqualTo("implemented");
    }

    @Test
    void a_field_in_which_nothing_is_seen_says_nothing() throws Exception {
        byte[] file = OfficeFile.fillCell(FormExample.filledExcel(), "1.1.1", 6, "\u200b \u00ad");
        RowReading row = FormExample.read(file).rows().getFirst();
        assertThat(row.answer().parts().getFirst().comment()).isEmpty();
    }

    @Test
    void a_row_that_the_form_never_asked_for_is_named() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FormExample.filledExcel()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            var added = sheet.createRow(sheet.getLastRowNum() + 1);
            added.createCell(1).setCellValue("1.1.2");
            added.createCell(6).setCellValue("Not asked for");
            List<RowReading> rows = FormExample.read(OfficeFile.bytes(book)).rows();
            assertThat(rows).hasSize(5);
            assertThat(rows.getLast().number()).isEqualTo("1.1.2");
            assertThat(rows.getLast().flaws()).extracting(RowFlaw::kind).containsExactly(Kind.UNKNOWN_ROW);
        }
    }

    @Test
    void words_written_into_the_last_report_are_noticed() throws Exception {
        byte[] word = OfficeFile.of(FormExample.filledWord())
                .change(
                        DOCUMENT,
                        xml -> xml.replaceFirst(
                                "(FormBefore\"(?:/>|></w:pStyle>)</w:pPr><w:r>.*?<w:t[^>]*>)", "$1New words "))
                .bytes();
        assertThat(FormExample.read(word).rows().getFirst().beforeEdited()).isTrue();
        byte[] excel = OfficeFile.fillCell(FormExample.filledExcel(), "1.1.1", 3, "Somebody wrote here");
        assertThat(FormExample.read(excel).rows().getFirst().beforeEdited()).isTrue();
    }

    @Test
    void a_day_typed_into_excel_is_read_as_that_day() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FormExample.filledExcel()))) {
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            var cell = book.getSheetAt(0).getRow(6).getCell(5);
            cell.setCellStyle(style);
            cell.setCellValue(java.time.LocalDate.of(2018, 6, 30));
            assertThat(FormExample.read(OfficeFile.bytes(book))
                            .rows()
                            .getFirst()
                            .answer()
                            .deadline())
                    .isEqualTo("2018-06-30");
        }
    }

    @Test
    void what_cannot_be_read_as_it_is_seen_refuses_its_row_with_the_reason() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FormExample.filledExcel()))) {
            book.getSheetAt(0).getRow(6).getCell(6).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF);
            assertThat(FormExample.read(OfficeFile.bytes(book))
                            .rows()
                            .getFirst()
                            .flaws())
                    .containsExactly(RowFlaw.of(Kind.SHOWS_ERROR, "#REF!"));
        }
    }

    @Test
    void both_files_open_elsewhere_with_their_lists() throws Exception {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(FormFiles.xlsx(FormExample.form(), Locale.ENGLISH)))) {
            assertThat(book.getSheetAt(0).getDataValidations()).hasSize(1);
            assertThat(book.getSheetAt(0).isColumnHidden(0)).isTrue();
            assertThat(book.isSheetHidden(1)).isTrue();
            assertThat(book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Implemented");
        }
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(FormFiles.docx(FormExample.form(), Locale.FRENCH)))) {
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getDocument().xmlText())
                    .contains("displayText=\"Mis en œuvre\"", "displayText=\"Sans changement\"");
        }
    }

    private static FormReading read(List<RowReading> rows) {
        return new FormReading(FormExample.NAME, rows);
    }

    private static List<Kind> flaws(byte[] file, String number) throws FileRefused {
        return FormExample.read(file).rows().stream()
                .filter(row -> row.number().equals(number))
                .flatMap(row -> row.flaws().stream())
                .map(RowFlaw::kind)
                .toList();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FormReaderTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
