package org.jalon.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jalon.export.FormFiles;
import org.jalon.intake.form.FileRefused.Why;
import org.jalon.shared.office.OfficePackage;
import org.jalon.testing.OfficeFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What nobody needs to fill in a form is refused, and nothing stalls on it. */
class OfficePackageTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";

    @Test
    void what_is_no_office_file_is_refused() {
        assertThat(why("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Why.NOT_OFFICE);
        assertThat(why(new byte[0])).isEqualTo(Why.NOT_OFFICE);
        assertThat(why(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo(Why.LOCKED_OR_OLD);
    }

    @Test
    void a_file_cut_short_is_refused() throws IOException {
        byte[] file = form().bytes();
        assertThat(why(Arrays.copyOf(file, file.length / 2))).isEqualTo(Why.BROKEN);
        assertThat(why(form().change(DOCUMENT, xml -> xml.substring(0, xml.length() / 2))
                        .bytes()))
                .isEqualTo(Why.BROKEN);
    }

    @Test
    void an_open_document_is_told_what_to_become() throws IOException {
        byte[] file = form().without("[Content_Types].xml")
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .bytes();
        assertThat(why(file)).isEqualTo(Why.OTHER_FORMAT);
    }

    @Test
    void a_zip_bomb_is_not_unpacked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/media/picture.png"));
            byte[] nothing = new byte[1024 * 1024];
            for (int unpacked = 0; unpacked < 4 * OfficePackage.MOST_BYTES; unpacked += nothing.length) {
                zip.write(nothing);
            }
        }
        assertThat(out.size()).isLessThan(FormReturns.MOST_BYTES);
        assertThat(why(out.toByteArray())).isEqualTo(Why.BOMB);
    }

    @Test
    void too_many_parts_and_too_deep_a_document_are_bombs_too() throws IOException {
        OfficeFile many = form();
        for (int i = 0; i < 400; i++) {
            many.with("word/part" + i + ".xml", "<a/>");
        }
        assertThat(why(many.bytes())).isEqualTo(Why.BOMB);
        OfficeFile deep = form().change(
                        DOCUMENT,
                        xml -> xml.replace("<w:body>", "<w:body>" + "<w:smartTag>".repeat(3000))
                                .replace("</w:body>", "</w:smartTag>".repeat(3000) + "</w:body>"));
        assertThat(why(deep.bytes())).isIn(Why.BOMB, Why.BROKEN);
    }

    @Test
    void macros_are_refused() throws IOException {
        assertThat(why(form().with("word/vbaProject.bin", "x").bytes())).isEqualTo(Why.MACROS);
        assertThat(why(form().with("word/embeddings/oleObject1.bin", "x").bytes()))
                .isEqualTo(Why.MACROS);
        byte[] enabled = form().change(
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "vnd.ms-word.document.macroEnabled.main+xml"))
                .bytes();
        assertThat(why(enabled)).isEqualTo(Why.MACROS);
    }

    @Test
    void what_would_be_fetched_from_elsewhere_is_refused_and_a_link_to_click_is_not() throws IOException {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        assertThat(why(linked(type + "attachedTemplate").bytes())).isEqualTo(Why.EXTERNAL);
        assertThat(why(linked(type + "image").bytes())).isEqualTo(Why.EXTERNAL);
        assertThat(why(form().with("xl/externalLinks/externalLink1.xml", "<a/>").bytes()))
                .isEqualTo(Why.EXTERNAL);
        assertThat(why(linked(type + "hyperlink").bytes())).isNull();
    }

    private static OfficeFile linked(String type) throws IOException {
        return form().change(
                        RELATIONSHIPS,
                        xml -> xml.replace(
                                "</Relationships>",
                                "<Relationship Id=\"x\" Type=\"" + type
                                        + "\" Target=\"http://127.0.0.1:1/x\" TargetMode=\"External\"/></Relationships>"));
    }

    @Test
    void a_document_type_is_refused_whatever_it_declares() throws IOException {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
        byte[] file = form().change(
                        DOCUMENT,
                        xml -> xml.replace("<w:document", laughs + "<w:document")
                                .replaceFirst("<w:t xml:space=\"preserve\">", "<w:t xml:space=\"preserve\">&b;"))
                .bytes();
        assertThat(why(file)).isEqualTo(Why.DTD);
        String file2 = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">";
        assertThat(why(form().change(DOCUMENT, xml -> xml.replace("<w:document", file2 + "<w:document"))
                        .bytes()))
                .isEqualTo(Why.DTD);
    }

    private static OfficeFile form() throws IOException {
        return OfficeFile.of(FormFiles.docx(FormExample.form(), Locale.ENGLISH));
    }

    private static @Nullable Why why(byte[] file) {
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> FormExample.read(file));
        return refused == null ? null : refused.why();
    }
}
