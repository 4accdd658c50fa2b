package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.table.AnnexTable;
import org.jalon.testing.LongTest;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that break documents: each comes out whole and readable in every format. */
class BadInputTest {

    private static final AnnexTable SEED = SeedFixture.mali().open();

    static List<String> texts() {
        return List.of(
                "word ".repeat(6_000).strip(),
                IntStream.range(0, 400).mapToObj(n -> "– bullet " + n).collect(Collectors.joining("\n")),
                "x".repeat(30_000),
                "S/SG/".repeat(400),
                "(العربية) then English (2017), ثم «النص» 12:30 – 50 % and עברית",
                "تنفيذ MINUSMA الاتفاق 2017 وسلام",
                "实施《和平与和解协议》",
                "Правительство приняло закон",
                "👩🏽\u200d⚕️ Ségou \u1e43\u0302",
                "<script>alert(\"1\")</script> & ]]> <!-- &amp; &#0; --> <w:p/>",
                "=cmd|' /C calc'!A0",
                "+1",
                "@SUM(A1)",
                "_x0041_ and _x000D_",
                "]]></style></body>",
                "a\tb  c",
                "\u0007bell \u0000nul \u001bescape \ufffe\uffff \ud800half");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comesOutOfEveryFormat(String text) throws Exception {
        AnnexTable table = saying(text);
        String expected = text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(WordTable.of(table, Locale.ENGLISH)
                        .rowsOf("1.1.1")
                        .getFirst()
                        .get(4))
                .isEqualTo(expected);
        try (XSSFWorkbook book = FidelityTest.book(table, Locale.ENGLISH)) {
            assertThat(FidelityTest.rows(book.getSheetAt(0)).get(1).get(7)).isEqualTo(expected);
        }
        assertThat(inCsv(table)).isEqualTo(expected);
        var page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.bytes(table, Locale.ENGLISH, "html")));
        assertThat(FidelityTest.squeezed(
                        page.getElementsByTagName("body").item(0).getTextContent()))
                .contains(FidelityTest.squeezed(expected));
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        TrackedChangesTest.bothWays(SEED, table);
    }

    @Test
    @LongTest("A PDF of each bad text; PdfUaTest lays them all out in one")
    void thePdfHoldsThemAll() throws Exception {
        for (String text : texts()) {
            try (PDDocument pdf = Loader.loadPDF(Files.bytes(saying(text), Locale.ENGLISH, "pdf"))) {
                assertThat(pdf.getNumberOfPages()).isBetween(4, 40);
                if (text.chars().allMatch(c -> c >= ' ' && c < 0x500 && c != 0x323 && c != 0x302)) {
                    assertThat(body(pdf)).contains(FidelityTest.squeezed(text));
                }
            }
        }
    }

    @Test
    void chineseCyrillicAndArabicStandInTheTextLayerOfThePdf() throws Exception {
        for (String text : List.of("实施《和平与和解协议》", "Правительство приняло закон", "سلام")) {
            try (PDDocument pdf = Loader.loadPDF(Files.bytes(saying(text), Locale.ENGLISH, "pdf"))) {
                assertThat(FidelityTest.squeezed(FidelityTest.structured(pdf))).contains(FidelityTest.squeezed(text));
            }
        }
    }

    @Test
    void aTableWithoutRowsIsStillADocument() throws Exception {
        AnnexTable empty = Variants.withBands(SEED, List.of());
        assertThat(WordTable.of(empty, Locale.ENGLISH).rows()).hasSize(1);
        try (XSSFWorkbook book = FidelityTest.book(empty, Locale.ENGLISH)) {
            assertThat(FidelityTest.rows(book.getSheetAt(0))).hasSize(1);
        }
        try (PDDocument pdf = Loader.loadPDF(Files.bytes(empty, Locale.FRENCH, "pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    /** The first comment, without the apostrophe that keeps a spreadsheet from running it. */
    private static String inCsv(AnnexTable table) throws IOException {
        String csv = new String(Files.bytes(table, Locale.ENGLISH, "csv"), StandardCharsets.UTF_8);
        String comment = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .iterator()
                .next()
                .get("comments");
        return comment.matches("(?s)'+[=+\\-@\\t\\r\\n＝＋－＠].*") ? comment.substring(1) : comment;
    }

    /** Without what stands around every page. */
    private static String body(PDDocument pdf) throws IOException {
        return FidelityTest.squeezed(FidelityTest.structured(pdf))
                .replaceAll(
                        "(AnnexI\\(continued\\))?Notyetpublished\\.Reportingperiod2017-Q3isopen:thetextsbelowmaystillchange\\.",
                        "")
                .replaceAll("mali/agreement/2017-Q3,notyetpublished", "")
                .replaceAll("\\d+/" + pdf.getNumberOfPages(), "")
                .replace("ObjectivesProgressindicatorsStateofimplementationDeadlineComments", "");
    }

    private static AnnexTable saying(String text) {
        return Variants.with(
                SEED,
                "1.1.1",
                content -> new AssessmentContent(
                        List.of(new Part(Optional.of("ongoing"), text)),
                        Optional.of(Deadline.printed("2017")),
                        List.of(),
                        Optional.empty()));
    }
}
