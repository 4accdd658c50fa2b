package org.jalon.export.form;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jalon.export.docx.xml.DocxXml;
import org.jalon.shared.Words;
import org.springframework.stereotype.Component;

/** A contributor's form as a Word file: content controls to fill in, each bound to its row by its tag. */
@Component
public class FormDocx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The first time a zip can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final List<String> FIXED_PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/settings.xml");

    private final Words words;

    public FormDocx(Words words) {
        this.words = words;
    }

    /**
     * Writes the form; the same form gives the same bytes.
     *
     * @param language of labels and statuses; the texts of the framework stay in their own
     * @param out is left open
     */
    public void write(ContributorForm form, Locale language, OutputStream out) throws IOException {
        FormTexts texts = new FormTexts(form, words, Words.nearest(language));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String name : FIXED_PARTS) {
            begin(zip, name);
            try (InputStream part = FormDocx.class.getResourceAsStream(name)) {
                if (part == null) {
                    throw new IllegalStateException("The file " + name + " is missing beside " + FormDocx.class);
                }
                part.transferTo(zip);
            }
        }
        part(zip, "word/footer1.xml", xml -> FormBody.footer(xml, texts));
        part(zip, "word/document.xml", xml -> new FormBody(xml, texts).write());
        zip.finish();
    }

    private interface Content {
        void write(DocxXml xml) throws IOException;
    }

    private static void part(ZipOutputStream zip, String name, Content content) throws IOException {
        begin(zip, name);
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        content.write(new DocxXml(writer));
        writer.flush();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
