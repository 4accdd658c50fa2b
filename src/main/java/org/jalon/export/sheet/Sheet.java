package org.jalon.export.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of texts and dates, its header above and ever in sight. */
final class Sheet {

    private static final String BLUE = "1F5FA8";
    private static final String WHITE = "FFFFFF";
    private static final String DAY = "yyyy-mm-dd";

    /** A spreadsheet reads {@code _x0041_} as 'A'; its first underscore is written so that it does not. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final double LINE = 15;
    private static final double TALLEST = 409;

    private final Worksheet sheet;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Map<Integer, Integer> heights = new HashMap<>();

    Sheet(Workbook book, String name) {
        this.sheet = book.newWorksheet(name);
    }

    void header(List<String> names, List<Integer> columns) {
        for (int column = 0; column < names.size(); column++) {
            width(column, columns.get(column));
            text(0, column, names.get(column));
        }
        sheet.range(0, 0, 0, names.size() - 1)
                .style()
                .bold()
                .fontColor(WHITE)
                .fillColor(BLUE)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** Header and the first {@code columns} stay in sight; every column of the {@code rows} below the header can be filtered. */
    void keepInSight(int columns, int rows, int width) {
        keepInSight(columns);
        filter(rows, width);
    }

    void filter(int rows, int width) {
        sheet.setAutoFilter(0, 0, Math.max(rows, 1), width - 1);
    }

    /**
     * Writes the rows that stand so far and lets them go: they cannot be changed any more, nor can widths and what stays in sight. No other sheet can be
     * written until this one is finished.
     */
    void flush() throws IOException {
        sheet.flush();
    }

    void finish() throws IOException {
        sheet.finish();
    }

    /** Header and the first {@code columns} stay in sight. */
    void keepInSight(int columns) {
        sheet.freezePane(columns, 1);
    }

    /** A text, never a formula. Characters that XML cannot hold are left out. */
    void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, ESCAPE.matcher(text).replaceAll("_x005F_"));
            makeRoom(row, column, text);
        }
    }

    /** Not every program makes a row as high as its text needs. */
    private void makeRoom(int row, int column, String text) {
        int width = widths.getOrDefault(column, 10);
        int lines = text.lines().mapToInt(line -> 1 + line.length() / width).sum();
        if (lines > heights.getOrDefault(row, 0)) {
            heights.put(row, lines);
            sheet.rowHeight(row, Math.min(TALLEST, lines * LINE));
        }
    }

    void number(int row, int column, Number number) {
        sheet.value(row, column, number);
    }

    void day(int row, int column, Optional<LocalDate> day) {
        if (day.isPresent()) {
            sheet.value(row, column, day.get());
            sheet.style(row, column)
                    .format(DAY)
                    .verticalAlignment("top")
                    .horizontalAlignment("left")
                    .set();
        }
    }

    void wrapped(int row, int width) {
        sheet.range(row, 0, row, width - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    void bold(int row, int column) {
        sheet.style(row, column).bold().verticalAlignment("top").set();
    }

    void width(int column, int width) {
        widths.put(column, width);
        sheet.width(column, width);
    }

    Range range(int top, int left, int bottom, int right) {
        return sheet.range(top, left, bottom, right);
    }
}
