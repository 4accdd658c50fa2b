package org.jalon.export.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jalon.export.printed.DataSheet;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.DocumentFormat;
import org.jalon.export.printed.MissingGlyphs;
import org.jalon.export.printed.Printed;
import org.jalon.export.printed.PrintedAnnex;
import org.jalon.export.printed.PrintedTable;
import org.springframework.stereotype.Component;

/**
 * A spreadsheet with a sheet of each kind: for the annex its table, what changed, and what it is about. Every text is a text whatever it
 * looks like: no cell holds a formula. Rows are not merged unless somebody asks for it, since people sort.
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
    public MissingGlyphs write(Printed document, OutputStream out) throws IOException {
        try (ReproducibleXlsx steady = new ReproducibleXlsx(document.about().changed(), out)) {
            write(document, new Workbook(steady, APPLICATION, null));
            steady.finish();
            return MissingGlyphs.NONE;
        }
    }

    /** The book is finished only where all went well: else its end would hide what went wrong. */
    private static void write(Printed document, Workbook book) throws IOException {
        // It is packed again.
        book.setCompressionLevel(1);
        book.properties()
                .setTitle(document.head().title().text())
                .setSubject(document.about().subject().text())
                .setDescription(document.about().description().text());
        switch (document) {
            case PrintedAnnex annex -> annex(book, annex);
            case PrintedTable table -> tables(book, table.sheets());
        }
        book.finish();
    }

    private static void tables(Workbook book, List<DataTable> tables) throws IOException {
        for (DataTable table : tables) {
            DataRows.write(new Sheet(book, table.name()), table);
        }
    }

    private static void annex(Workbook book, PrintedAnnex annex) throws IOException {
        DataSheet data = annex.data();
        Sheet table = new Sheet(book, data.words().sheets().get(0));
        Sheet changes = new Sheet(book, data.words().sheets().get(1));
        tables(book, data.further());
        Sheet about = new Sheet(book, data.words().sheets().get(2));
        AboutRows.write(about, annex);
        TableRows.write(table, about, data);
        ChangeRows.write(changes, data);
    }
}
