package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jalon.export.docx.DocxFormat;
import org.jalon.export.html.HtmlFormat;
import org.jalon.export.pdf.PdfFormat;
import org.jalon.export.printed.Band;
import org.jalon.export.printed.DataSheet;
import org.jalon.export.printed.DataSheet.DataElement;
import org.jalon.export.printed.DataSheet.DataLine;
import org.jalon.export.printed.DocumentFormat;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.PrintedAnnex;
import org.jalon.export.sheet.CsvFormat;
import org.jalon.export.sheet.XlsxFormat;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Pillars, objectives and indicators that have no number, which no way in takes: a renderer prints what it gets. One indicator has no words
 * either.
 */
class NumberlessTest {

    private static final PrintedAnnex NUMBERED =
            Files.layout().of(TrackedChangesTest.noted(SeedFixture.mali().published()), Locale.ENGLISH);
    private static final PrintedAnnex ANNEX = numberless(NUMBERED);
    private static final String FIRST = "The interim authorities responsible for the administration of municipalities";

    @Test
    void inWord() throws Exception {
        WordTable word = WordTable.of(bytes(new DocxFormat()));
        assertThat(word.grid()).hasSize(32);
        assertThat(word.grid().getFirst().get(0)).startsWith("Establish an institutional architecture");
        assertThat(word.grid().getFirst().get(1)).startsWith(FIRST);
        assertThat(word.grid().getFirst().subList(2, 5))
                .isEqualTo(grid(NUMBERED).subList(2, 5));
        assertThat(word.grid().getLast().get(1)).isEmpty();
        assertThat(word.pillarRows()).hasSize(4);
    }

    @Test
    void inPdf() throws Exception {
        byte[] file = bytes(new PdfFormat());
        assertThat(PdfUaTest.broken(file)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(FidelityTest.squeezed(FidelityTest.structured(pdf)))
                    .contains(FidelityTest.squeezed(FIRST))
                    .doesNotContain("1.1.1The");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Political and institutional matters");
        }
    }

    @Test
    void onAPageWhereEachThingIsStillOne() throws Exception {
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(new HtmlFormat())));
        assertThat(page.getElementsByTagName("body").item(0).getTextContent()).contains(FIRST);
        NodeList all = page.getElementsByTagName("*");
        List<String> ids = new ArrayList<>();
        for (int n = 0; n < all.getLength(); n++) {
            String id = ((Element) all.item(n)).getAttribute("id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        assertThat(ids).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @Test
    void inASpreadsheet() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(new XlsxFormat())))) {
            List<List<String>> rows = FidelityTest.rows(book.getSheetAt(0));
            assertThat(rows).hasSize(33);
            assertThat(rows.get(1).subList(0, 3))
                    .containsExactly(
                            "Political and institutional matters",
                            "Establish an institutional architecture based on the principle of free administration and increased"
                                    + " representation of communities within national institutions",
                            "");
            assertThat(book.getSheetAt(0).getNumMergedRegions()).isEqualTo(4 + 10);
            assertThat(rows.get(1).get(3)).startsWith(FIRST);
        }
    }

    @Test
    void inCsv() throws Exception {
        List<CSVRecord> lines = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(new String(bytes(new CsvFormat()), StandardCharsets.UTF_8)))
                .getRecords();
        assertThat(lines).hasSize(32);
        assertThat(lines.getFirst().get("indicator_no")).isEmpty();
        assertThat(lines.getFirst().get("indicator")).startsWith(FIRST);
    }

    private static List<String> grid(PrintedAnnex annex) throws Exception {
        return WordTable.of(bytes(annex, new DocxFormat())).grid().getFirst();
    }

    private static byte[] bytes(DocumentFormat format) throws Exception {
        return bytes(ANNEX, format);
    }

    private static byte[] bytes(PrintedAnnex annex, DocumentFormat format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(annex, out);
        return out.toByteArray();
    }

    private static PrintedAnnex numberless(PrintedAnnex annex) {
        DataSheet data = annex.data();
        return new PrintedAnnex(
                annex.about(),
                annex.standing(),
                annex.head(),
                annex.columns(),
                annex.bands().stream().map(NumberlessTest::numberless).toList(),
                annex.seal(),
                annex.notes(),
                new DataSheet(
                        data.shape(),
                        data.levels(),
                        data.lines().stream().map(NumberlessTest::numberless).toList(),
                        data.changes(),
                        data.about(),
                        data.words(),
                        true,
                        data.further()));
    }

    private static Band numberless(Band band) {
        return new Band(
                band.key(),
                "",
                numberless(band.title()),
                band.statement(),
                band.groups().stream()
                        .map(group -> new Band.Group(
                                group.key(),
                                group.objective().stream()
                                        .map(NumberlessTest::numberless)
                                        .toList(),
                                group.entries().stream()
                                        .map(NumberlessTest::numberless)
                                        .toList(),
                                group.change()))
                        .toList(),
                band.change());
    }

    private static Band.Entry numberless(Band.Entry entry) {
        boolean last = entry.indicator().getFirst().text().startsWith("4.3.6");
        return new Band.Entry(
                entry.key(),
                last
                        ? List.of()
                        : entry.indicator().stream()
                                .map(NumberlessTest::numberless)
                                .toList(),
                entry.deadline(),
                entry.parts(),
                entry.further(),
                entry.hand(),
                entry.change());
    }

    private static Paragraph numberless(Paragraph paragraph) {
        return new Paragraph(
                paragraph.shape(),
                Optional.empty(),
                paragraph.language(),
                Paragraph.of(
                                paragraph.shape(),
                                new Phrase(paragraph.text().replaceFirst("^[\\d.]+ ", ""), paragraph.language()))
                        .stretches(),
                paragraph.change(),
                paragraph.notes());
    }

    private static DataLine numberless(DataLine line) {
        return new DataLine(
                line.elements().stream()
                        .map(element -> new DataElement("", element.text(), element.statement()))
                        .toList(),
                line.part(),
                line.level(),
                line.status(),
                line.deadline(),
                line.comments(),
                line.deadlineKind(),
                line.deadlineFrom(),
                line.deadlineTo(),
                line.lateness(),
                line.latenessLabel(),
                line.state(),
                line.stateLabel(),
                line.citations(),
                line.doubt());
    }
}
