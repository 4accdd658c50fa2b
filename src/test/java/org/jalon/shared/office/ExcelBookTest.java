package org.jalon.shared.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jalon.shared.office.UnreadableCell.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell of a spreadsheet shows is what is read; POI's formatter is the second opinion. */
class ExcelBookTest {

    private static final List<String> FORMATS = List.of(
            "General",
            "0",
            "0.00",
            "#,##0",
            "#,##0.00",
            "0%",
            "0.00%",
            "0.0\" km\"",
            "0.00E+00",
            "# ?/?",
            "# ??/??",
            "# ?/8",
            "\"about \"0",
            "0;(0);\"none\"",
            "[Red]-0.0;[Blue]0.0",
            "[>=1000]#,##0,\" thousand\";0",
            "00000",
            "0.0#",
            "\"№ \"0",
            "0\\ \\%",
            "[$€-407] #,##0.00",
            "$#,##0.00",
            "@");

    private static final List<String> DAYS = List.of(
            "mmm-yy",
            "d mmmm yyyy",
            "dddd, d mmm",
            "h:mm",
            "h:mm:ss",
            "h:mm AM/PM",
            "mm:ss",
            "[h]:mm",
            "[h]:mm:ss",
            "[mm]:ss",
            "mmmm");

    private static final double[] NUMBERS = {
        0, 1, -1, 0.85, 0.125, 12.5, 1234.5678, -1234.5, 0.1 + 0.2, 1_000_000, 2.75, 0.333
    };
    private static final double[] MOMENTS = {0.5208333333, 43281, 46752.75, 1.5, 43100.75, 61};

    @Test
    void numbersAreReadAsTheyAreSeen() throws Exception {
        for (String format : FORMATS) {
            for (double number : NUMBERS) {
                assertThat(text(format, cell -> cell.setCellValue(number)))
                        .as("%s as %s", number, format)
                        .isEqualTo(seen(format, number));
            }
        }
    }

    @Test
    void timesAndNamedMonthsAreReadAsTheyAreSeen() throws Exception {
        for (String format : DAYS) {
            for (double number : MOMENTS) {
                if (number < 1 && format.matches(".*(d|mmm|y).*")) {
                    continue;
                }
                assertThat(text(format, cell -> cell.setCellValue(number)))
                        .as("%s as %s", number, format)
                        .isEqualTo(seen(format, number));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.85, 0%, 85%",
        "0.520833333, h:mm, 12:30",
        "46752, mmm-yy, Dec-27",
        "46752, [$-40C]mmmm yyyy, décembre 2027",
        "46752, dd/mm/yyyy, 2027-12-31",
        "46752, m/d/yy h:mm, 2027-12-31 00:00",
        "1, dd/mm/yyyy, 1900-01-01",
        "59, dd/mm/yyyy, 1900-02-28"
    })
    void theseInParticular(double number, String format, String shown) throws Exception {
        assertThat(text(format, cell -> cell.setCellValue(number))).isEqualTo(shown);
    }

    @Test
    void theCalendarFrom1904IsHeeded() throws Exception {
        byte[] file = book("yyyy-mm-dd", cell -> cell.setCellValue(45290));
        assertThat(first(changed(
                                file,
                                "xl/workbook.xml",
                                xml -> xml.replace("<workbookPr", "<workbookPr")
                                        .replaceFirst(
                                                "<workbookPr[^>]*/>|(?=<bookViews)", "<workbookPr date1904=\"1\"/>")))
                        .text())
                .isEqualTo("2027-12-31");
    }

    @Test
    void whatXmlCannotHoldIsReadAndNotItsCode() throws Exception {
        for (String type : List.of("inlineStr", "str")) {
            String raw = "First_x000D_\nSecond_x0009_third _x005F_x000D_ _x00e9_";
            String xml =
                    type.equals("str") ? "<v>" + raw + "</v>" : "<is><t xml:space=\"preserve\">" + raw + "</t></is>";
            assertThat(first(cell(type, xml)).text()).isEqualTo("First\r\nSecond\tthird _x000D_ é");
        }
    }

    @Test
    void textIsReadInAllItsLooksAndWithoutHowItIsSpoken() throws Exception {
        String rich = "<is><r><t>東</t></r><r><rPr><b/></rPr><t>京</t></r><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></is>";
        assertThat(first(cell("inlineStr", rich)).text()).isEqualTo("東京");
        assertThat(text("\"see \"@", cell -> cell.setCellValue("annex"))).isEqualTo("see annex");
    }

    @Test
    void whatIsTrueIsSeenAsThat() throws Exception {
        assertThat(text("General", cell -> cell.setCellValue(true))).isEqualTo("TRUE");
        assertThat(text("General", cell -> cell.setCellValue(false))).isEqualTo("FALSE");
    }

    @Test
    void whatCannotBeReadSaysWhy() throws Exception {
        assertThat(first(book("General", cell -> cell.setCellErrorValue(FormulaError.REF)))
                        .unread())
                .hasValue(new UnreadableCell(Kind.ERROR, "#REF!"));
        assertThat(first(cell("n", "<f>A1+1</f>")).unread()).hasValue(UnreadableCell.of(Kind.NO_RESULT));
        assertThat(first(cell("n", "<f>A1+1</f><v>2</v>")).text()).isEqualTo("2");
        assertThat(OfficePackage.read(cell("str", "<f>\"\"</f><v></v>"))
                        .table()
                        .lines()
                        .getFirst()
                        .cells())
                .as("a formula that shows nothing")
                .isEmpty();
        assertThat(first(book("d mmm yyyy", cell -> cell.setCellValue(-3))).unread())
                .map(UnreadableCell::kind)
                .hasValue(Kind.NO_DAY);
    }

    private static String seen(String format, double number) {
        return new DataFormatter(Locale.US)
                .formatRawCellContents(number, -1, format)
                .strip();
    }

    private static String text(String format, Consumer<XSSFCell> value) throws Exception {
        return first(book(format, value)).text();
    }

    private static OfficeTable.Cell first(byte[] file) throws Exception {
        Map<Integer, OfficeTable.Cell> cells =
                OfficePackage.read(file).table().lines().getFirst().cells();
        return cells.values().iterator().next();
    }

    private static byte[] cell(String type, String content) throws Exception {
        byte[] file = book("General", cell -> cell.setCellValue("x"));
        return changed(
                file,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<c r=\"A1\"[^>]*>.*?</c>",
                        "<c r=\"A1\" t=\"" + type + "\">" + java.util.regex.Matcher.quoteReplacement(content)
                                + "</c>"));
    }

    private static byte[] changed(byte[] file, String part, UnaryOperator<String> change) throws Exception {
        return org.jalon.testing.OfficeFile.of(file).change(part, change).bytes();
    }

    private static byte[] book(String format, Consumer<XSSFCell> value) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            Cell cell = book.createSheet().createRow(0).createCell(0);
            cell.setCellStyle(style);
            value.accept((XSSFCell) cell);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
