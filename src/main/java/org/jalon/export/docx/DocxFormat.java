package org.jalon.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.jalon.export.printed.DocumentFormat;
import org.jalon.export.printed.MissingGlyphs;
import org.jalon.export.printed.Printed;
import org.springframework.stereotype.Component;

/**
 * A Word file, ready to be put into a report. Where changes are marked each is a tracked insertion or deletion: accepting all gives the table
 * that is printed, rejecting all the one it is compared with.
 *
 * <p>It is streamed: memory does not grow with the rows.
 */
@Component
public class DocxFormat implements DocumentFormat {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public MissingGlyphs write(Printed document, OutputStream out) throws IOException {
        DocxPackage.write(document, out);
        return MissingGlyphs.NONE;
    }

    /** The same format, in a template of the office's own. */
    public DocumentFormat in(DocxTemplate template, String digest) {
        return new Templated(template, digest);
    }

    private static final class Templated extends DocxFormat {

        private final DocxTemplate template;
        private final String digest;

        Templated(DocxTemplate template, String digest) {
            this.template = template;
            this.digest = digest;
        }

        @Override
        public String looks() {
            return digest;
        }

        @Override
        public MissingGlyphs write(Printed document, OutputStream out) throws IOException {
            template.write(document, out);
            return MissingGlyphs.NONE;
        }
    }
}
