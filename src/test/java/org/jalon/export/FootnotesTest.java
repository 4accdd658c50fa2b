package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jalon.assessment.AssessmentContent;
import org.jalon.export.docx.DocxFormat;
import org.jalon.export.docx.DocxTemplate;
import org.jalon.export.request.DocumentRequest;
import org.jalon.export.template.OfficeTemplateTest;
import org.jalon.shared.Citation;
import org.jalon.table.AnnexTable;
import org.jalon.testing.LongTest;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations as footnotes: where they stand, what they say, and that they are no words of a cell. */
class FootnotesTest {

    private static final AnnexTable PUBLISHED = SeedFixture.mali().published();
    private static final AnnexTable OPEN = SeedFixture.mali().open();
    private static final Citation REPORT = Citation.of("S/2017/478", "Annex I, 1.1.1");
    private static final Citation RESOLUTION = Citation.of("S/RES/2295 (2016)", "para. 15");

    @Test
    void everyRowOfTheWordFileHasOneFootnoteAtItsIndicator() throws Exception {
        WordTable word = word(PUBLISHED);
        assertThat(word.grid())
                .isEqualTo(WordTable.of(PUBLISHED, Locale.ENGLISH).grid());
        List<List<String>> notes = word.indicatorRows().stream()
                .map(row -> row.getCell(1).getParagraphs().stream()
                        .flatMap(paragraph -> word.notes(paragraph).stream())
                        .toList())
                .toList();
        assertThat(notes.stream().filter(one -> !one.isEmpty())).hasSize(31).allMatch(one -> one.size() == 1);
        assertThat(notes.getFirst()).containsExactly("S/2017/478, Annex\u00a0I, 1.1.1.");
        assertThat(allNotes(word)).hasSize(31);
        assertThat(word.document().getFootnotes().stream()
                        .map(note -> note.getId().intValue()))
                .containsExactlyElementsOf(IntStream.rangeClosed(-1, 31).boxed().toList());
    }

    @Test
    void severalSourcesOfARowAreOneFootnoteAndARowWithoutHasNone() throws Exception {
        AnnexTable several = citing(citing(OPEN, "1.1.1", REPORT, RESOLUTION), "1.1.2");
        WordTable word = word(several);
        assertThat(allNotes(word))
                .hasSize(30)
                .first()
                .isEqualTo("S/2017/478, Annex\u00a0I, 1.1.1; S/RES/2295\u00a0(2016), para.\u00a015.");
    }

    @Test
    void withoutBeingAskedForThereAreNone() throws Exception {
        assertThat(allNotes(WordTable.of(PUBLISHED, Locale.ENGLISH))).isEmpty();
        assertThat(new String(Files.bytes(PUBLISHED, Locale.ENGLISH, "html"), StandardCharsets.UTF_8))
                .doesNotContain("doc-noteref");
    }

    @Test
    void sheetsAndCsvStayAsTheyAre() {
        for (String ending : List.of("xlsx", "csv")) {
            assertThat(Files.bytes(noted(PUBLISHED), Locale.ENGLISH, ending))
                    .isEqualTo(Files.bytes(PUBLISHED, Locale.ENGLISH, ending));
        }
    }

    @Test
    void footnotesComeGoAndChangeByTrackedChanges() throws Exception {
        AnnexTable one = citing(OPEN, "1.1.1", REPORT);
        AnnexTable none = citing(OPEN, "1.1.1");
        AnnexTable other = citing(OPEN, "1.1.1", RESOLUTION);
        AnnexTable both = citing(OPEN, "1.1.1", REPORT, RESOLUTION);
        for (AnnexTable before : List.of(one, none, other, both)) {
            for (AnnexTable now : List.of(one, none, other, both)) {
                TrackedChangesTest.bothWaysNoted(before, now);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    @LongTest("More of whateverDiffersWithItsFootnotes")
    void whateverDiffersWithItsFootnotesOnceMore(int seed) throws Exception {
        whateverDiffersWithItsFootnotes(seed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whateverDiffersWithItsFootnotes(int seed) throws Exception {
        Random random = new Random(seed);
        TrackedChangesTest.bothWaysNoted(anyhow(PUBLISHED, random), anyhow(OPEN, random));
    }

    @Test
    void fromEachNumberOfThePageForABrowserOneComesToTheNoteAndBack() {
        String page = new String(Files.bytes(noted(PUBLISHED), Locale.FRENCH, "html"), StandardCharsets.UTF_8);
        for (int n = 1; n <= 31; n++) {
            assertThat(page)
                    .containsOnlyOnce("id=\"reference-" + n + "\"")
                    .containsOnlyOnce("href=\"#note-" + n + "\"")
                    .containsOnlyOnce("id=\"note-" + n + "\"")
                    .containsOnlyOnce("href=\"#reference-" + n + "\"");
        }
        assertThat(page).contains("<h3 id=\"notes\">Sources</h3>").doesNotContain("note-32");
    }

    @Test
    void aNoteOfThePdfStandsAtTheFootOfThePageOfItsNumber() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Files.bytes(noted(PUBLISHED), Locale.ENGLISH, "pdf"))) {
            List<Integer> seen = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page);
                for (MatchResult row : Pattern.compile("(?m)^(\\d\\.\\d\\.\\d) \\p{Lu}")
                        .matcher(text)
                        .results()
                        .toList()) {
                    assertThat(text).containsPattern("S/2017/478, Annex.I, " + Pattern.quote(row.group(1)) + "\\.");
                }
                Pattern.compile("(?m)^(\\d+) S/2017/478, Annex")
                        .matcher(text)
                        .results()
                        .forEach(note -> seen.add(Integer.parseInt(note.group(1))));
            }
            assertThat(seen)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 31).boxed().toList());
        }
    }

    @Test
    void fromEachNumberOfThePdfOneComesToTheNoteAndBack() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Files.bytes(noted(PUBLISHED), Locale.ENGLISH, "pdf"))) {
            int links = 0;
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation link : page.getAnnotations()) {
                    COSArray place = link.getCOSObject().getCOSArray(COSName.DEST);
                    assertThat(place.getObject(0)).isIn(pages(pdf));
                    assertThat(link.getContents()).isNotBlank();
                    links++;
                }
            }
            assertThat(links).isEqualTo(62);
        }
    }

    @Test
    void notesOfAnyLengthHaveRoom() throws Exception {
        Citation long_ = Citation.of("S/2017/478", "word ".repeat(39).strip());
        AnnexTable table = Variants.rows(
                OPEN,
                row -> Optional.of(Variants.saying(
                        row,
                        citing(
                                row.content(),
                                IntStream.range(0, 60).mapToObj(n -> long_).toList()))));
        try (PDDocument pdf = Loader.loadPDF(Files.bytes(noted(table), Locale.ENGLISH, "pdf"))) {
            assertThat(pdf.getNumberOfPages()).isBetween(15, 80);
            assertThat(FidelityTest.squeezed(FidelityTest.structured(pdf)).split("word", -1))
                    .hasSize(31 * 60 * 39 + 1);
        }
    }

    @Test
    void theOfficesOwnFootnotesAndStylesAreKept() throws Exception {
        Map<String, String> parts = OfficeTemplateTest.texts(OfficeTemplateTest.starter());
        parts.computeIfPresent(
                "word/footnotes.xml",
                (name, xml) -> xml.replace(
                        "</w:footnotes>",
                        "<w:footnote w:id=\"7\"><w:p><w:r><w:t>Of the Office.</w:t></w:r></w:p></w:footnote></w:footnotes>"));
        parts.computeIfPresent(
                "word/document.xml",
                (name, xml) -> xml.replace(
                        "{{title}}</w:t></w:r>", "{{title}}</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r>"));
        parts.computeIfPresent(
                "word/styles.xml",
                (name, xml) -> xml.replace("w:styleId=\"FootnoteText\"", "w:styleId=\"Funotentext\"")
                        .replace("w:styleId=\"FootnoteReference\"", "w:styleId=\"Funotenzeichen\""));
        WordTable word = WordTable.of(in(OfficeTemplateTest.zip(parts)));
        assertThat(allNotes(word)).hasSize(31);
        assertThat(word.document().getFootnotes().stream()
                        .map(note -> note.getId().intValue()))
                .contains(7, 8, 38)
                .doesNotHaveDuplicates();
        assertThat(word.document().getFootnoteByID(7).getParagraphs().getFirst().getText())
                .isEqualTo("Of the Office.");
        assertThat(word.document().getFootnoteByID(8).getParagraphs().getFirst().getStyle())
                .isEqualTo("Funotentext");
        assertThat(word.grid())
                .isEqualTo(WordTable.of(PUBLISHED, Locale.ENGLISH).grid());
    }

    @Test
    void aTemplateThatKnowsNoFootnotesGetsThem() throws Exception {
        Map<String, String> parts = OfficeTemplateTest.texts(OfficeTemplateTest.starter());
        parts.remove("word/footnotes.xml");
        for (String name : List.of("[Content_Types].xml", "word/_rels/document.xml.rels")) {
            parts.computeIfPresent(name, (part, xml) -> xml.replaceAll("<[^<]*footnotes\\.xml[^>]*/>", ""));
        }
        parts.computeIfPresent(
                "word/styles.xml",
                (name, xml) -> xml.replaceAll("(?s)<w:style [^>]*w:styleId=\"Footnote\\w+\".*?</w:style>", "")
                        .replace("\"Normal\"", "\"Standard\""));
        WordTable word = WordTable.of(in(OfficeTemplateTest.zip(parts)));
        assertThat(allNotes(word)).hasSize(31);
        assertThat(word.document().getStyles().getStyle("FootnoteText").getBasisStyleID())
                .isEqualTo("Standard");
        assertThat(word.document().getStyles().getStyle("FootnoteReference")).isNotNull();
    }

    static AnnexTable anyhow(AnnexTable table, Random random) {
        return cited(Variants.anyhow(table, random), random);
    }

    /** Any rows, each with any sources. */
    static AnnexTable cited(AnnexTable table, Random random) {
        return Variants.rows(
                table,
                row -> random.nextInt(8) == 0
                        ? Optional.empty()
                        : Optional.of(Variants.saying(
                                row,
                                citing(
                                        row.content(),
                                        List.of(REPORT, RESOLUTION, Citation.of("قرار", "3"))
                                                .subList(0, random.nextInt(4))))));
    }

    private static byte[] in(byte[] template) throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        new DocxFormat()
                .in(DocxTemplate.read(template), "digest")
                .write(Files.layout().of(noted(PUBLISHED), Locale.ENGLISH), out);
        return out.toByteArray();
    }

    private static List<Object> pages(PDDocument pdf) {
        List<Object> pages = new ArrayList<>();
        pdf.getPages().forEach(page -> pages.add(page.getCOSObject()));
        return pages;
    }

    private static String text(PDDocument pdf, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static List<String> allNotes(WordTable word) {
        List<String> notes = new ArrayList<>();
        for (XWPFParagraph paragraph : word.paragraphs()) {
            notes.addAll(word.notes(paragraph));
        }
        return notes;
    }

    private static WordTable word(AnnexTable table) throws Exception {
        return WordTable.of(Files.bytes(noted(table), Locale.ENGLISH, "docx"));
    }

    private static DocumentRequest noted(AnnexTable table) {
        return TrackedChangesTest.noted(table);
    }

    private static AnnexTable citing(AnnexTable table, String indicator, Citation... citations) {
        return Variants.with(table, indicator, content -> citing(content, List.of(citations)));
    }

    private static AssessmentContent citing(AssessmentContent content, List<Citation> citations) {
        return new AssessmentContent(content.parts(), content.deadline(), citations, content.doubt());
    }
}
