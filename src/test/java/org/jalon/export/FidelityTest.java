package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.export.request.DocumentRequest;
import org.jalon.table.AnnexTable;
import org.jalon.testing.SeedFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The seed as a file and read again by somebody else's program: every cell is equal to the word. */
class FidelityTest {

    private static final SeedFixture SEED = SeedFixture.mali();
    private static final AnnexTable TABLE = SEED.published();

    @Test
    void theSpreadsheetSaysWordForWordWhatTheSeedSays() throws IOException {
        try (XSSFWorkbook book = book(TABLE, Locale.ENGLISH)) {
            List<List<String>> rows = rows(book.getSheetAt(0));
            assertThat(rows.getFirst())
                    .startsWith("Pillar", "Objective", "No.", "Progress indicator", "Part", "State of implementation");
            assertThat(rows).hasSize(33);
            assertThat(rows.stream().map(row -> row.get(1)).distinct()).hasSize(11);
            assertThat(rows.stream().skip(1).map(row -> List.of(row.get(2), row.get(5), row.get(6), row.get(7))))
                    .isEqualTo(SEED.lines("assessments").stream()
                            .map(line -> List.of(
                                    line.get("indicator"),
                                    label(line.get("status")),
                                    line.get("deadline"),
                                    line.get("comments")))
                            .toList());
            assertThat(rows.stream().skip(1).map(row -> row.get(3)).distinct())
                    .isEqualTo(SEED.lines("indicators").stream()
                            .map(line -> line.get("text"))
                            .toList());
            assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.startsWith("formula")));
        }
    }

    @Test
    void theSpreadsheetHasRealDatesFiltersAndAListOfStatuses() throws IOException {
        try (XSSFWorkbook book = book(TABLE, Locale.FRENCH)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(IntStream.range(0, 3).mapToObj(book::getSheetName))
                    .containsExactly("Tableau", "Modifications", "À propos");
            Row first = sheet.getRow(1);
            assertThat(first.getCell(9).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(first.getCell(9).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2017, 12, 31));
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:N33");
            assertThat(sheet.getNumMergedRegions()).isZero();
            assertThat(sheet.getDataValidations()).singleElement().satisfies(list -> {
                assertThat(list.getRegions().getCellRangeAddresses()[0].formatAsString())
                        .isEqualTo("F2:F33");
                assertThat(list.getErrorBoxTitle()).isEqualTo("Pas un niveau de l’échelle");
                String cells = list.getValidationConstraint().getFormula1();
                assertThat(cells).startsWith("'À propos'!$A$");
                int from = Integer.parseInt(cells.replaceAll(".*\\$A\\$(\\d+):.*", "$1")) - 1;
                assertThat(IntStream.range(from, from + 3)
                                .mapToObj(n ->
                                        book.getSheetAt(2).getRow(n).getCell(0).getStringCellValue()))
                        .containsExactly("Mis en œuvre", "En cours", "Non mis en œuvre");
            });
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isPositive();
            assertThat(rows(book.getSheetAt(2)))
                    .contains(List.of("Mis en œuvre", "9 sur 31"), List.of("Partagés", "1 sur 31"));
        }
    }

    @Test
    void theSheetOfChangesNamesEachFieldThatDiffers() throws IOException {
        AnnexTable now = Variants.with(
                SEED.open(),
                "1.1.1",
                content -> new AssessmentContent(
                        List.of(new Part(Optional.of("implemented"), "=1+1")),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
        byte[] file = Files.bytes(DocumentRequest.of(now).comparedWith(TABLE), Locale.ENGLISH, "xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(rows(book.getSheetAt(1)).stream().skip(1).map(row -> row.subList(0, 4)))
                    .containsExactlyInAnyOrder(
                            List.of("1.1.1", "State of implementation", "Ongoing", "Implemented"),
                            List.of("1.1.1", "Deadline", "2017", ""),
                            List.of(
                                    "1.1.1",
                                    "Comments",
                                    "The interim authorities were installed in the five regions of the north on 20"
                                            + " April 2017",
                                    "=1+1"));
        }
    }

    @Test
    void theCsvSaysWordForWordWhatTheSeedSays() throws IOException {
        String text = new String(Files.bytes(TABLE, Locale.ENGLISH, "csv"), StandardCharsets.UTF_8);
        List<CSVRecord> lines = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
        assertThat(lines.stream()
                        .map(line -> List.of(
                                line.get("indicator_no"),
                                line.get("status"),
                                line.get("deadline"),
                                line.get("comments"))))
                .isEqualTo(SEED.lines("assessments").stream()
                        .map(line -> List.of(
                                line.get("indicator"),
                                label(line.get("status")),
                                line.get("deadline"),
                                line.get("comments")))
                        .toList());
    }

    @Test
    void theTextLayerOfThePdfHoldsEveryCell() throws IOException {
        try (PDDocument pdf = pdf(TABLE, Locale.ENGLISH)) {
            String text = squeezed(structured(pdf));
            for (CSVRecord line : SEED.lines("assessments")) {
                CSVRecord indicator = SEED.lines("indicators").stream()
                        .filter(one -> one.get("number").equals(line.get("indicator")))
                        .findFirst()
                        .orElseThrow();
                assertThat(text).contains(squeezed(indicator.get("number") + indicator.get("text")));
                for (String comment : line.get("comments").split("\n")) {
                    assertThat(text).contains(squeezed(comment));
                }
                assertThat(text).contains(squeezed(label(line.get("status")) + line.get("deadline")));
            }
            SEED.lines("objectives")
                    .forEach(objective ->
                            assertThat(text).contains(squeezed(objective.get("number") + objective.get("text"))));
            SEED.lines("pillars").forEach(pillar -> assertThat(text).contains(squeezed(pillar.get("statement"))));
        }
    }

    @Test
    void thePdfIsTaggedAndHasItsLanguageBookmarksAndFonts() throws IOException {
        try (PDDocument pdf = pdf(TABLE, Locale.FRENCH)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Annex I. Critères de suivi");
            List<String> bookmarks = StreamSupport.stream(
                            catalog.getDocumentOutline().children().spliterator(), false)
                    .map(PDOutlineItem::getTitle)
                    .toList();
            assertThat(bookmarks).hasSize(4).first().isEqualTo("1. Political and institutional matters");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            assertThat(tags(pdf)).contains("Table", "TR", "TH", "TD", "H1", "H3", "L", "LI", "THead", "TBody");
        }
    }

    @Test
    void everyPageOfThePdfCarriesSymbolAndNumberAndRepeatsTheHeader() throws IOException {
        try (PDDocument pdf = pdf(TABLE, Locale.ENGLISH)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(4, 6);
            for (int n = 1; n <= pages; n++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(n);
                stripper.setEndPage(n);
                String page = stripper.getText(pdf);
                assertThat(page).contains("S/2017/478", n + "/" + pages, "Progress indicators");
                assertThat(page.contains("(continued)")).isEqualTo(n > 1);
            }
        }
    }

    @Test
    void theSameTableGivesTheSameBytes() {
        for (String ending : List.of("docx", "pdf", "xlsx", "csv", "html")) {
            byte[] one = Files.bytes(TABLE, Locale.ENGLISH, ending);
            assertThat(Files.bytes(TABLE, Locale.ENGLISH, ending)).as(ending).isEqualTo(one);
        }
    }

    static XSSFWorkbook book(AnnexTable table, Locale language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.bytes(table, language, "xlsx")));
    }

    static PDDocument pdf(AnnexTable table, Locale language) throws IOException {
        return Loader.loadPDF(Files.bytes(table, language, "pdf"));
    }

    /** In the order of the content, which is that of the tags, and not by place on the page. */
    static String structured(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        return stripper.getText(pdf);
    }

    /** Without blanks and dashes of lists, since a page breaks lines where it likes. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0–]+", "").replaceAll("[\u2010\u2011]", "-");
    }

    static List<List<String>> rows(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> IntStream.range(0, Math.max(row.getLastCellNum(), 0))
                        .mapToObj(column -> text(row.getCell(column)))
                        .toList())
                .toList();
    }

    /** The same, blank cells left out. */
    static List<List<String>> texts(XSSFSheet sheet) {
        return rows(sheet).stream()
                .map(row -> row.stream().filter(text -> !text.isEmpty()).toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> String.valueOf((int) cell.getNumericCellValue());
            case FORMULA -> "formula " + cell.getCellFormula();
            default -> "";
        };
    }

    private static String label(String status) {
        return SEED.lines("status-levels").stream()
                .filter(level -> level.get("code").equals(status))
                .map(level -> level.get("label_en"))
                .findFirst()
                .orElse("");
    }

    private static List<String> tags(PDDocument pdf) {
        return tags(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                .distinct()
                .toList();
    }

    private static Stream<String> tags(List<Object> kids) {
        return kids.stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element.getStructureType()), tags(element.getKids())));
    }
}
