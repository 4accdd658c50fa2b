package org.jalon.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jalon.export.docx.DocxFormat;
import org.jalon.export.html.HtmlFormat;
import org.jalon.export.layout.AnnexLayout;
import org.jalon.export.layout.DataLayout;
import org.jalon.export.pdf.PdfFormat;
import org.jalon.export.request.DocumentRequest;
import org.jalon.export.sheet.CsvFormat;
import org.jalon.export.sheet.XlsxFormat;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;

/** Files of all formats, without a server. */
public final class Files {

    private static final Words WORDS = new Words();
    private static final AnnexLayout LAYOUT = new AnnexLayout(WORDS, new DataLayout(WORDS));

    private static final AnnexDocuments DOCUMENTS = new AnnexDocuments(
            WORDS,
            LAYOUT,
            List.of(new DocxFormat(), new CsvFormat(), new XlsxFormat(), new HtmlFormat(), new PdfFormat()),
            (format, mandate) -> format);

    private Files() {}

    public static AnnexLayout layout() {
        return LAYOUT;
    }

    static byte[] bytes(DocumentRequest request, Locale language, String ending) {
        return bytes(DOCUMENTS.of(request, language, ending).orElseThrow());
    }

    static AnnexDocuments documents() {
        return DOCUMENTS;
    }

    static byte[] bytes(AnnexDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] bytes(AnnexTable table, Locale language, String ending) {
        return bytes(DocumentRequest.of(table), language, ending);
    }
}
