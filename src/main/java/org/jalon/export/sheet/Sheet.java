package org.jalon.export.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of texts and dates, its header above and ever in sight. */
final class Sheet {

    private static final String UN_BLUE = "009EDB";
    private static final String WHITE = "FFFFFF";
    private static final String DAY = "yyyy-mm-dd";

    /** A spreadsheet reads {@code _x0041_} as 'A'; its first underscore is written so that it does not. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet sheet;

    Sheet(Workbook book, String name) {
        this.sheet = book.newWorksheet(name);
    }

    void header(List<String> names, List<Integer> widths) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
            sheet.width(column, widths.get(column));
        }
        sheet.range(0, 0, 0, names.size() - 1)
                .style()
                .bold()
                .fontColor(WHITE)
                .fillColor(UN_BLUE)
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
        sheet.freezePane(columns, 1);
        sheet.setAutoFilter(0, 0, Math.max(rows, 1), width - 1);
    }

    /** A text, never a formula. Characters that XML cannot hold are left out. */
    void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, ESCAPE.matcher(text).replaceAll("_x005F_"));
        }
    }

    void number(int row, int column, int number) {
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
        sheet.width(column, width);
    }

    Range range(int top, int left, int bottom, int right) {
        return sheet.range(top, left, bottom, right);
    }
}
