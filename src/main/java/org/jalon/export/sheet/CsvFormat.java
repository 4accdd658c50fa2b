package org.jalon.export.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.DataTable.Value;
import org.jalon.export.printed.DocumentFormat;
import org.jalon.export.printed.MissingGlyphs;
import org.jalon.export.printed.Printed;
import org.jalon.export.printed.PrintedAnnex;
import org.jalon.export.printed.PrintedTable;
import org.jalon.shared.text.CsvText;
import org.springframework.stereotype.Component;

/**
 * A table as CSV after RFC 4180: UTF-8 without a byte order mark, lines end in CRLF, a text of several lines is one quoted cell with LF
 * inside. Rows come in the order of the table, pillars, objectives and indicators in that of their numbers. A split row gives a line a part, and all that belongs to the row as a
 * whole stands on each of them.
 *
 * <p>The columns of a framework of pillars, objectives and indicators never change. Of these the first eleven say what the annex prints, in its words; so {@code status} is the level's label in the language asked for,
 * and blank where the cell is blank. The columns after them say how Jalon reads it, in codes that never change. Whoever needs the code
 * of a status, or the words to the letter, reads the JSON.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break for a formula, quoted
 * or not. Such a cell gets an apostrophe before it, and so does one that begins with apostrophes followed by such a character: a program
 * gets the words back by taking one apostrophe away from every cell that matches {@code ^'+[=+\-@\t\r\n＝＋－＠]}. See
 * docs/decisions/0005-csv-and-formulas.md.
 */
@Component
public class CsvFormat implements DocumentFormat {

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8;header=present";
    }

    @Override
    public MissingGlyphs write(Printed document, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        switch (document) {
            case PrintedAnnex annex -> AnnexCsv.write(csv, annex.data());
            case PrintedTable table -> table(csv, table.sheets().getFirst());
        }
        writer.flush();
        return MissingGlyphs.NONE;
    }

    /** Headings and statuses are codes that never change; words are those of the record. */
    private static void table(CSVPrinter csv, DataTable table) throws IOException {
        csv.printRecord(table.fields().stream().map(DataTable.Field::code).toList());
        for (List<Value> line : table.rows()) {
            if (line.stream().anyMatch(Value.NoRow.class::isInstance)) {
                continue;
            }
            csv.printRecord(line.stream().map(CsvFormat::text).toList());
        }
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Text(String text) -> words(text);
            case Value.Number(long number) -> String.valueOf(number);
            case Value.Decimal(BigDecimal number) -> number.toPlainString();
            case Value.Day(LocalDate day) -> day.toString();
            case Value.Time(Instant instant) -> instant.toString();
            case Value.Status(var level, String label, String code) -> code;
            case Value.NoRow(String label) -> label;
        };
    }

    private static String words(String text) {
        return CsvText.words(text);
    }
}
