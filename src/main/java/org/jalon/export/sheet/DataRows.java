package org.jalon.export.sheet;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.Range;
import org.jalon.export.printed.DataSheet.Level;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.DataTable.Field;
import org.jalon.export.printed.DataTable.Value;

/** Any table as a sheet. Statuses wear symbol and colour of their level. */
final class DataRows {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Rows of which all cells are in memory at once; the history of a large framework has a hundred thousand. */
    private static final int IN_HAND = 1_000;

    private DataRows() {}

    static void write(Sheet sheet, DataTable table) throws IOException {
        int width = table.fields().size();
        sheet.header(
                table.fields().stream().map(Field::heading).toList(),
                table.fields().stream().map(Field::width).toList());
        sheet.keepInSight(table.frozen());
        int row = 0;
        for (List<Value> line : table.rows()) {
            row++;
            sheet.wrapped(row, width);
            for (int column = 0; column < width; column++) {
                cell(sheet, row, column, line.get(column));
            }
            if (row % IN_HAND == 0) {
                sheet.flush();
            }
        }
        if (row == 0) {
            sheet.text(1, 0, table.none());
        }
        sheet.filter(row, width);
        if (row > 0) {
            colours(sheet, table, row);
        }
        if (row >= IN_HAND) {
            sheet.finish();
        }
    }

    private static void cell(Sheet sheet, int row, int column, Value value) {
        switch (value) {
            case Value.Text(String text) -> sheet.text(row, column, text);
            case Value.Number(long number) -> sheet.number(row, column, number);
            case Value.Decimal(var number) -> sheet.number(row, column, number);
            case Value.Day(var day) -> sheet.day(row, column, Optional.of(day));
            case Value.Time(var instant) -> sheet.text(row, column, TIME.format(instant));
            case Value.Status(var level, String label, String code) -> sheet.text(row, column, label);
            case Value.NoRow(String label) -> sheet.text(row, column, label);
        }
    }

    private static void colours(Sheet sheet, DataTable table, int last) {
        IntStream.range(0, table.fields().size())
                .filter(column -> table.rows().stream().anyMatch(line -> line.get(column) instanceof Value.Status))
                .forEach(column -> {
                    Range statuses = sheet.range(1, column, last, column);
                    table.levels().forEach(level -> follow(statuses, column, level));
                });
    }

    /** Symbol and colour are those of the status that stands in the cell, also after somebody chose another one. */
    static void follow(Range statuses, int column, Level level) {
        statuses.style()
                .fontColor(level.colour().substring(1).toUpperCase(Locale.ROOT))
                .bold()
                .format("\\" + level.symbol() + "\\ @")
                .set(new ConditionalFormattingExpressionRule(
                        "$" + letters(column) + "2=\"" + level.label().replace("\"", "\"\"") + "\"", false));
    }

    /** A column's name in a spreadsheet: A, B, and AA after Z. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
