package org.jalon.export.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jalon.export.Files;
import org.jalon.export.Revised;
import org.jalon.export.TrackedChangesTest;
import org.jalon.export.Variants;
import org.jalon.export.WordTable;
import org.jalon.export.docx.DocxFormat;
import org.jalon.export.docx.DocxTemplate;
import org.jalon.export.docx.TemplateRefused;
import org.jalon.export.docx.TemplateRefused.Flaw;
import org.jalon.export.docx.TemplateRefused.Kind;
import org.jalon.export.request.DocumentRequest;
import org.jalon.table.AnnexTable;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;

/** The office's own template: what is written in it says the same, and what cannot be one is refused with all that is to be mended. */
public class OfficeTemplateTest {

    private static final AnnexTable PUBLISHED = SeedFixture.mali().published();
    private static final AnnexTable OPEN = SeedFixture.mali().open();
    private static final String BODY = "word/document.xml";
    private static final String STYLES = "word/styles.xml";

    @Test
    void theStarterIsAGoodTemplateAndGivesTheSameTable() throws Exception {
        for (AnnexTable table : List.of(PUBLISHED, OPEN)) {
            byte[] file = in(starter(), DocumentRequest.of(table));
            assertThat(WordTable.of(file).grid())
                    .isEqualTo(WordTable.of(table, Locale.ENGLISH).grid());
            assertThat(TrackedChangesTest.printed(file))
                    .isEqualTo(TrackedChangesTest.printed(WordTable.bytes(table, Locale.ENGLISH)));
            try (XWPFDocument own = new XWPFDocument(new ByteArrayInputStream(WordTable.bytes(table, Locale.ENGLISH)));
                    XWPFDocument templated = new XWPFDocument(new ByteArrayInputStream(file))) {
                assertThat(text(templated)).isEqualTo(text(own)).noneMatch(line -> line.contains("{{"));
            }
        }
    }

    @Test
    void changesAreTrackedInATemplateToo() throws Exception {
        AnnexTable now = Variants.anyhow(OPEN, new Random(3));
        byte[] file = in(starter(), DocumentRequest.of(now).comparedWith(PUBLISHED));
        assertThat(TrackedChangesTest.printed(Revised.accepted(file)))
                .isEqualTo(TrackedChangesTest.printed(WordTable.bytes(now, Locale.ENGLISH)));
        assertThat(TrackedChangesTest.printed(Revised.rejected(file)))
                .isEqualTo(TrackedChangesTest.printed(WordTable.bytes(PUBLISHED, Locale.ENGLISH)));
    }

    @Test
    void itsOwnIdsPageAndWordsAreKept() throws Exception {
        Map<String, String> parts = texts(starter());
        parts.computeIfPresent(
                STYLES,
                (name, xml) -> xml.replace("w:styleId=\"TableText\"", "w:styleId=\"Tabellentext\"")
                        .replace("w:val=\"TableText\"", "w:val=\"Tabellentext\""));
        parts.computeIfPresent(
                BODY,
                (name, xml) -> xml.replace("w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\"")
                        .replace(
                                "{{title}}",
                                "{{</w:t></w:r><w:r><w:t>tit</w:t></w:r><w:r><w:t>le}} of the Office, {{heading}}"));
        try (XWPFDocument file =
                new XWPFDocument(new ByteArrayInputStream(in(zip(parts), DocumentRequest.of(PUBLISHED))))) {
            assertThat(text(file))
                    .contains(
                            "Benchmarks for monitoring the implementation of the Agreement on Peace and Reconciliation in"
                                    + " Mali of the Office, Annex\u00a0I");
            assertThat(file.getTables()
                            .getFirst()
                            .getRow(2)
                            .getCell(1)
                            .getParagraphs()
                            .getFirst()
                            .getStyle())
                    .isEqualTo("Tabellentext");
            assertThat(file.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("12240");
            String width = file.getTables()
                    .getFirst()
                    .getCTTbl()
                    .getTblPr()
                    .getTblW()
                    .getW()
                    .toString();
            assertThat(Integer.parseInt(width)).isBetween(12240 - 2 * 1134 - 5, 12240 - 2 * 1134);
        }
    }

    @Test
    void allThatIsMissingIsToldAtOnce() throws Exception {
        Map<String, String> parts = texts(starter());
        parts.computeIfPresent(
                STYLES,
                (name, xml) ->
                        xml.replace("\"Pillar Title\"", "\"Pilar Title\"").replace("\"Table End\"", "\"The End\""));
        parts.computeIfPresent(
                BODY, (name, xml) -> xml.replace("{{seal}}", "{{sael}}").replace("{{original}}", ""));
        assertThat(flaws(zip(parts)))
                .containsExactly(
                        new Flaw(Kind.STYLES, List.of("Pillar Title", "Table End")),
                        new Flaw(Kind.PLACEHOLDERS, List.of("{{original}}", "{{seal}}")),
                        new Flaw(Kind.UNKNOWN, List.of("{{sael}}")));
    }

    @Test
    void stylesOfAnotherKindAListThatIsNoneAndAPlaceForTheTableThatIsNoneAreRefused() throws Exception {
        assertThat(kinds(changed(
                        STYLES, "w:type=\"table\" w:customStyle=\"1\"", "w:type=\"paragraph\" w:customStyle=\"1\"")))
                .containsExactly(Kind.STYLES_OF_OTHER_KIND);
        assertThat(kinds(changed("word/numbering.xml", "<w:num w:numId=\"1\">", "<w:num w:numId=\"7\">")))
                .containsExactly(Kind.LIST);
        assertThat(kinds(changed(BODY, "{{table}}", "See {{table}}"))).containsExactly(Kind.TABLE);
        assertThat(kinds(changed(BODY, "{{title}}", "{{title}} {{table}}"))).containsExactly(Kind.TABLE);
        assertThat(kinds(changed(BODY, "w:left=\"1134\"", "w:left=\"6134\""))).containsExactly(Kind.NARROW);
        assertThat(kinds(changed(
                        BODY,
                        "<w:body>",
                        "<w:body><w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>")))
                .containsExactly(Kind.CHANGES);
    }

    @Test
    void whatCouldDoSomethingByItselfIsRefused() throws Exception {
        assertThat(kinds(with("word/vbaProject.bin", "x"))).containsExactly(Kind.MACROS);
        assertThat(kinds(changed("[Content_Types].xml", "wordprocessingml.document.main+xml", "macroEnabled.main+xml")))
                .containsExactly(Kind.MACROS);
        assertThat(kinds(with("word/embeddings/sheet.xlsx", "x"))).containsExactly(Kind.EMBEDDED);
        String link =
                "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String end = "\" Target=\"http://elsewhere.example/a.dotx\" TargetMode=\"External\"/></Relationships>";
        for (String type : List.of("attachedTemplate", "image", "hyperlink")) {
            assertThat(kinds(changed("word/_rels/document.xml.rels", "</Relationships>", link + type + end)))
                    .containsExactly(Kind.EXTERNAL);
        }
        assertThat(kinds(changed(
                        BODY,
                        "<w:body>",
                        "<w:body><w:p><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT \"c:/a\""
                                + "</w:instrText></w:r></w:p>")))
                .containsExactly(Kind.EXTERNAL);
        assertThat(kinds(changed(STYLES, "<w:styles ", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:styles ")))
                .containsExactly(Kind.DOCTYPE);
        assertThat(kinds(changed(
                        "docProps/app.xml", "<Properties", "<!DOCTYPE x SYSTEM \"http://e.example/\"><Properties")))
                .containsExactly(Kind.DOCTYPE);
    }

    @Test
    void whatIsNoWordFileOrUnpacksToFarTooMuchIsRefused() throws Exception {
        assertThat(kinds("Dear all".getBytes(StandardCharsets.UTF_8))).containsExactly(Kind.NOT_WORD);
        assertThat(kinds(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .containsExactly(Kind.OLD_OR_LOCKED);
        assertThat(kinds(new byte[DocxTemplate.MOST_BYTES + 1])).containsExactly(Kind.TOO_LARGE);
        assertThat(kinds(Files.bytes(PUBLISHED, Locale.ENGLISH, "xlsx"))).containsExactly(Kind.OTHER_KIND);
        assertThat(kinds(changed("[Content_Types].xml", "document.main+xml", "template.main+xml")))
                .containsExactly(Kind.OTHER_KIND);
        byte[] good = starter();
        assertThat(kinds(java.util.Arrays.copyOf(good, good.length / 2))).containsExactly(Kind.BROKEN);
        assertThat(kinds(with("word/media/image.bin", "0".repeat(3_000_000)))).containsExactly(Kind.BOMB);
        Map<String, String> many = texts(good);
        for (int n = 0; n < 300; n++) {
            many.put("word/media/" + n + ".bin", "x");
        }
        assertThat(kinds(zip(many))).containsExactly(Kind.BOMB);
        assertThat(kinds(with("word/media/picture.png", "x")))
                .as("a part that nobody says what it is")
                .containsExactly(Kind.BROKEN);
        assertThat(kinds(with("../evil.txt", "x"))).containsExactly(Kind.BROKEN);
        assertThatThrownBy(() -> DocxTemplate.read(new byte[0])).isInstanceOf(TemplateRefused.class);
    }

    public static byte[] starter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxTemplate.starter(out);
        return out.toByteArray();
    }

    private static byte[] in(byte[] template, DocumentRequest request) throws Exception {
        DocxTemplate read = DocxTemplate.read(template);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxFormat().in(read, "digest").write(Files.layout().of(request, Locale.ENGLISH), out);
        return out.toByteArray();
    }

    private static List<String> text(XWPFDocument document) {
        List<String> lines = new java.util.ArrayList<>();
        document.getParagraphs().forEach(paragraph -> lines.add(paragraph.getText()));
        document.getHeaderList().forEach(header -> lines.add("header " + header.getText()));
        document.getFooterList().forEach(footer -> lines.add("footer " + footer.getText()));
        return lines;
    }

    private static byte[] changed(String part, String from, String to) throws IOException {
        Map<String, String> parts = texts(starter());
        assertThat(parts.get(part)).contains(from);
        parts.computeIfPresent(part, (name, xml) -> xml.replace(from, to));
        return zip(parts);
    }

    private static byte[] with(String name, String content) throws IOException {
        Map<String, String> parts = texts(starter());
        parts.put(name, content);
        return zip(parts);
    }

    private static List<Kind> kinds(byte[] file) {
        return flaws(file).stream().map(Flaw::kind).toList();
    }

    private static List<Flaw> flaws(byte[] file) {
        return catchThrowableOfType(TemplateRefused.class, () -> DocxTemplate.read(file))
                .flaws();
    }

    public static Map<String, String> texts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    public static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
