package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.export.printed.DataSheet.Level;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.DataTable.Field;
import org.jalon.export.printed.DataTable.Value;
import org.jalon.export.request.DocumentRequest;
import org.jalon.table.AnnexTable;
import org.jalon.testing.LongTest;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large tables with long comments are whole in every format. How long they take is the benchmark's question. */
@LongTest("Documents of a thousand rows")
class ScaleTest {

    private static final String LONG =
            "A comment that goes on for some time about what was done and what is still to do. ".repeat(6)
                    + "\n– a first measure that was taken in the north\n– a second one";

    @ParameterizedTest
    @ValueSource(strings = {"docx", "csv", "html"})
    void aThousandRowsAreAllThere(String ending) throws Exception {
        AnnexTable table = many(33);
        assertThat(table.rows()).hasSize(1_023);

        String words = words(Files.bytes(table, Locale.ENGLISH, ending));
        assertThat(words.split("a first measure that was taken in the north", -1))
                .hasSize(1_024);
    }

    @Test
    void aThousandRowsStandInTheSpreadsheet() throws Exception {
        byte[] file = Files.bytes(many(33), Locale.ENGLISH, "xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(1 + 1_023);
        }
    }

    /** Its rows leave memory before the last of them is there; what stands around them does not suffer. */
    @Test
    void aSheetOfManyRowsIsWhole() throws Exception {
        List<List<Value>> rows = IntStream.rangeClosed(1, 2_500)
                .mapToObj(n -> List.of(Value.of(n), Value.of("Words " + n), (Value)
                        new Value.Status(Optional.of(0), "Level", "level")))
                .toList();
        DataTable history = new DataTable(
                "Long",
                List.of(
                        new Field("number", "Number", 8),
                        new Field("words", "Words", 20),
                        new Field("status", "Status", 9)),
                rows,
                List.of(new Level("Level", "•", "#116b4b")),
                2,
                "None");
        DocumentRequest request =
                DocumentRequest.of(SeedFixture.mali().published()).withSheets(List.of(history, history("After")));
        byte[] file = Files.bytes(request, Locale.ENGLISH, "xlsx");
        assertThat(Files.bytes(request, Locale.ENGLISH, "xlsx")).isEqualTo(file);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheet("Long");
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(1 + 2_500);
            for (int n = 1; n <= 2_500; n++) {
                assertThat(sheet.getRow(n).getCell(0).getNumericCellValue()).isEqualTo(n);
                assertThat(sheet.getRow(n).getCell(1).getStringCellValue()).isEqualTo("Words " + n);
                assertThat(sheet.getRow(n).getCell(1).getCellStyle().getWrapText())
                        .isTrue();
            }
            assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 2);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C2501");
            assertThat(sheet.getColumnWidth(1)).isGreaterThan(sheet.getColumnWidth(0));
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
            assertThat(book.getSheet("After").getPhysicalNumberOfRows()).isEqualTo(2);
            assertThat(book.getSheet("Table").getPhysicalNumberOfRows()).isEqualTo(33);
        }
    }

    private static DataTable history(String name) {
        return new DataTable(
                name,
                List.of(new Field("words", "Words", 20)),
                List.of(List.of(Value.of("One"))),
                List.of(),
                1,
                "None");
    }

    @Test
    void aThousandRowsStandOnThePagesOfThePdf() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Files.bytes(many(33), Locale.ENGLISH, "pdf"))) {
            String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(words.split("a second one", -1)).hasSize(1_024);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(100);
        }
    }

    private static AnnexTable many(int times) {
        return Variants.many(
                SeedFixture.mali().open(),
                times,
                content -> new AssessmentContent(
                        List.of(new Part(Optional.of("ongoing"), LONG)),
                        content.deadline(),
                        content.citations(),
                        Optional.empty()));
    }

    /** What a file says: of a zip, all that is in it. */
    private static String words(byte[] file) throws IOException {
        if (file[0] != 'P' || file[1] != 'K') {
            return new String(file, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
