package org.jalon.export.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jalon.export.docx.xml.DocxXml;
import org.jalon.export.docx.xml.Naming;
import org.jalon.export.printed.Printed;

/**
 * The zip that a Word file is. Styles, lists and settings are the same in every annex and lie beside this class as files; only
 * what differs is written.
 *
 * <p>It is written as a stream rather than built as a tree of POI: entries carry a fixed time, so that a sealed table gives the
 * same bytes for ever, and a table of any length takes no more memory than its longest cell.
 */
final class DocxPackage {

    /** The first time a zip can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    static final String FOOTNOTES = "word/footnotes.xml";
    static final String STYLES = "word/styles.xml";

    private static final Map<String, byte[]> FIXED_PARTS = load(List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/app.xml",
            "word/_rels/document.xml.rels",
            STYLES,
            "word/numbering.xml",
            "word/settings.xml"));

    private DocxPackage() {}

    static void write(Printed annex, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        fixedParts(zip);
        part(zip, "docProps/core.xml", xml -> DocxProperties.write(xml, annex));
        part(zip, "word/header1.xml", xml -> DocxMargins.header(xml, annex, false));
        part(zip, "word/header2.xml", xml -> DocxMargins.header(xml, annex, true));
        part(zip, "word/footer1.xml", xml -> DocxMargins.footer(xml, annex));
        AtomicInteger changes = new AtomicInteger();
        DocxNotes notes = new DocxNotes(Naming.OWN, 0, changes);
        part(zip, "word/document.xml", xml -> DocxBody.write(xml, annex, notes, changes));
        part(zip, FOOTNOTES, notes::write);
        zip.finish();
    }

    /** Styles, lists and settings. */
    static void fixedParts(ZipOutputStream zip) throws IOException {
        for (Map.Entry<String, byte[]> part : FIXED_PARTS.entrySet()) {
            begin(zip, part.getKey());
            zip.write(part.getValue());
        }
    }

    /** Jalon's own styles. */
    static byte[] styles() {
        return Objects.requireNonNull(FIXED_PARTS.get(STYLES)).clone();
    }

    interface Part {
        void write(DocxXml xml) throws IOException;
    }

    static void part(ZipOutputStream zip, String name, Part part) throws IOException {
        begin(zip, name);
        write(zip, part);
    }

    /** Into the part that has begun. */
    static void write(OutputStream zip, Part part) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        part.write(new DocxXml(writer));
        writer.flush();
    }

    static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static Map<String, byte[]> load(List<String> names) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (String name : names) {
            try (InputStream file = DocxPackage.class.getResourceAsStream(name)) {
                if (file == null) {
                    throw new IllegalStateException("The file " + name + " is missing beside " + DocxPackage.class);
                }
                parts.put(name, file.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return parts;
    }
}
