package org.jalon.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jalon.export.Files;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.ReadingLimits;
import org.jalon.intake.file.grid.UnreadableFile;
import org.jalon.shared.Words;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;

/** Files that nobody can or should read: each is told with a reason and a place, and nothing of it is given. */
class BadFilesTest {

    private static final String ROW = "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>";

    @Test
    void whatIsMoreThanTheLimitsIsRefusedWithThePlace() {
        String rows = "<w:tbl>" + ROW.repeat(30) + "</w:tbl>";
        String cell = "<w:tbl>" + ROW.replace(">a<", ">" + "long ".repeat(100) + "<") + "</w:tbl>";

        assertRefused(new byte[2_000_000], limits(1, 10, 10, 100), "large", "");
        assertRefused(DocxFiles.of(rows), limits(9, 10, 20, 100), "rows", "table=1;row=21");
        assertRefused(DocxFiles.of(cell), limits(9, 10, 20, 100), "cell", "table=1;row=1");
        assertRefused(pdf(), limits(9, 2, 200, 9_000), "pages", "page=3");
        assertRefused(
                "a,b\n1,2\n".repeat(30).getBytes(StandardCharsets.UTF_8), limits(9, 10, 20, 100), "rows", "line=22");
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        String bomb = "<w:tbl>" + ROW + "</w:tbl>" + " ".repeat(60 * 1024 * 1024);
        String deep = "<w:sdt>".repeat(300) + "</w:sdt>".repeat(300);

        assertRefused(DocxFiles.of(bomb), ReadingLimits.USUAL, "office.BOMB", "");
        assertRefused(DocxFiles.of(deep), ReadingLimits.USUAL, "office.BROKEN", "");
        assertRefused(packedPdf(), limits(9, 10, 20, 100), "bomb", "");
    }

    @Test
    void entitiesMacrosAndLinksAreRefused() {
        assertRefused(
                changed("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                ReadingLimits.USUAL,
                "office.DTD",
                "");
        assertRefused(changed("word/vbaProject.bin", "x"), ReadingLimits.USUAL, "office.MACROS", "");
        assertRefused(
                changed(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"x/image\" Target=\"http://x/\" TargetMode=\"External\"/></Relationships>"),
                ReadingLimits.USUAL,
                "office.EXTERNAL",
                "");
    }

    @Test
    void theTemplateOfAReportIsNotFetchedAndDoesNotMatter() {
        Map<String, String> parts = parts();
        parts.put(
                "word/_rels/settings.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/attachedTemplate\" Target=\"file:///C:/un.dotx\" TargetMode=\"External\"/></Relationships>");
        parts.put("word/embeddings/sheet1.xlsx", "x");

        assertThat(TableFiles.read("a", DocxFiles.zip(parts)).tables()).hasSize(1);
    }

    @Test
    void whatIsLockedDamagedOrNoDocumentIsRefused() throws IOException {
        byte[] pdf = pdf();
        byte[] word = DocxFiles.zip(parts());

        assertRefused(lockedPdf(), ReadingLimits.USUAL, "locked", "");
        assertRefused(lockedOffice(), ReadingLimits.USUAL, "locked", "");
        assertRefused(Arrays.copyOf(pdf, pdf.length / 2), ReadingLimits.USUAL, "broken", "");
        assertRefused(Arrays.copyOf(word, word.length / 2), ReadingLimits.USUAL, "office.BROKEN", "");
        assertRefused(new byte[0], ReadingLimits.USUAL, "empty", "");
        assertRefused("{\\rtf1 a}".getBytes(StandardCharsets.UTF_8), ReadingLimits.USUAL, "kind.rtf", "");
        assertRefused("no table".getBytes(StandardCharsets.UTF_8), ReadingLimits.USUAL, "noTable", "");
    }

    @Test
    void aPdfOfPicturesIsRefusedWithWhatToDo() throws IOException {
        assertRefused(scannedPdf(), ReadingLimits.USUAL, "scanned", "");
    }

    @Test
    void aReaderWhoseTimeIsOverIsStopped() {
        ReadingLimits none = new ReadingLimits(9_000_000, 9_000_000, 10, 9_000, 99, 9_000, 9_000_000, Duration.ZERO);

        assertRefused(pdf(), none, "time", "");
        assertRefused("a,b\n".repeat(5_000).getBytes(StandardCharsets.UTF_8), none, "time", "line=2");
    }

    @Test
    void arabicIsReadAsItIsWritten() {
        String arabic = "مؤشر التقدم";
        String table = "<w:tbl>" + ROW.replace(">a<", ">" + arabic + "<") + ROW + "</w:tbl>";

        FoundTable read = TableFiles.read("a", DocxFiles.of(table)).tables().getFirst();

        assertThat(read.rows().getFirst().cells().getFirst().text()).isEqualTo(arabic);
    }

    @Test
    void everyPlaceIsSaidInBothLanguages() {
        Words words = new Words();

        assertThat(FilePlace.said("sheet=Annex I;row=5;column=2", words, Locale.ENGLISH))
                .isEqualTo("sheet Annex I, row 5, column 2");
        assertThat(FilePlace.said("page=31;row=5", words, Locale.FRENCH)).isEqualTo("page 31, ligne 5");
        assertThat(FilePlace.said("", words, Locale.ENGLISH)).isEmpty();
    }

    private static void assertRefused(byte[] file, ReadingLimits limits, String key, String place) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> TableFiles.read("a", file, limits))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("intake.file.refused." + key);
                    assertThat(refused.place()).startsWith(place);
                });
    }

    private static ReadingLimits limits(int megabytes, int pages, int rows, int cell) {
        return new ReadingLimits(
                megabytes * 1024L * 1024, 9_000_000, pages, rows, 99, cell, 900_000, Duration.ofSeconds(60));
    }

    private static byte[] pdf() {
        return Files.bytes(SeedFixture.mali().published(), Locale.ENGLISH, "pdf");
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:body><w:tbl>" + ROW + "</w:tbl></w:body></w:document>");
        return parts;
    }

    private static byte[] changed(String part, String content) {
        Map<String, String> parts = parts();
        parts.put(part, content);
        return DocxFiles.zip(parts);
    }

    /** A page whose drawing is a hundred times larger than the limit. */
    private static byte[] packedPdf() {
        return bytes(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int n = 0; n < 2_500_000; n++) {
                    content.moveTo(1, 1);
                }
            }
        });
    }

    private static byte[] lockedPdf() {
        return bytes(document -> {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        });
    }

    private static byte[] scannedPdf() {
        return bytes(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 500, 700);
            }
        });
    }

    private static byte[] lockedOffice() throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private interface Making {
        void make(PDDocument document) throws IOException;
    }

    private static byte[] bytes(Making making) {
        try (PDDocument document = new PDDocument()) {
            making.make(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
