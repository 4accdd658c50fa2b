package org.jalon.export.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.jalon.export.printed.DataSheet;
import org.jalon.export.printed.DocumentFormat;
import org.jalon.export.printed.PrintedAnnex;
import org.springframework.stereotype.Component;

/**
 * A spreadsheet with a sheet for the table, one for the changes and one about itself. Every text is a text whatever it looks like: no cell
 * holds a formula. Rows are not merged, since people sort.
 */
@Component
public class XlsxFormat implements DocumentFormat {

    private static final String APPLICATION = "Jalon";

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(PrintedAnnex annex, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        try (Workbook book = new Workbook(bytes, APPLICATION, null)) {
            // It is packed again below.
            book.setCompressionLevel(1);
            book.properties()
                    .setTitle(annex.head().title().text())
                    .setSubject(annex.about().subject().text())
                    .setDescription(annex.about().description().text());
            DataSheet data = annex.data();
            Sheet table = new Sheet(book, data.words().sheets().get(0));
            Sheet changes = new Sheet(book, data.words().sheets().get(1));
            Sheet about = new Sheet(book, data.words().sheets().get(2));
            AboutRows.write(about, annex);
            TableRows.write(table, about, data);
            ChangeRows.write(changes, data);
        }
        SteadyZip.copy(bytes.toByteArray(), annex.about().changed(), out);
    }
}
