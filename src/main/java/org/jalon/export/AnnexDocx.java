package org.jalon.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jalon.matrix.AnnexTable;
import org.springframework.stereotype.Service;

/** The annex as a Word file, ready to be put into a report. */
@Service
public class AnnexDocx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final AnnexLayout layout;

    AnnexDocx(AnnexLayout layout) {
        this.layout = layout;
    }

    /**
     * Writes the table as a Word file. The same table gives the same bytes. A table that no report has published says so on
     * every page.
     *
     * <p>It is streamed: memory does not grow with the rows.
     *
     * @param language of headings, labels and statuses: French for French, English for all others; the texts of the framework
     *     stay in their own language
     * @param out is left open
     * @throws IOException if {@code out} does not take it
     */
    public void write(AnnexTable table, Locale language, OutputStream out) throws IOException {
        DocxPackage.write(layout.of(table, language), out);
    }
}
