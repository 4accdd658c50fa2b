package org.jalon.export.sheet;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jalon.export.printed.DataSheet;
import org.jalon.export.printed.DataSheet.ChangedField;

/** What differs: a row a field, its words before and now. */
final class ChangeRows {

    private static final List<Integer> WIDTHS = List.of(8, 24, 60, 60, 24, 18);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private ChangeRows() {}

    static void write(Sheet sheet, DataSheet data) {
        sheet.header(data.words().changes(), WIDTHS);
        int row = 0;
        for (ChangedField change : data.changes()) {
            row++;
            sheet.wrapped(row, WIDTHS.size());
            sheet.text(row, 0, change.indicatorNumber());
            sheet.text(row, 1, change.field());
            sheet.text(row, 2, change.before());
            sheet.text(row, 3, change.after());
            sheet.text(row, 4, change.who());
            sheet.text(row, 5, TIME.format(change.recorded()));
        }
        if (data.changes().isEmpty()) {
            sheet.text(1, 0, data.words().noChanges());
        }
        sheet.keepInSight(1, row, WIDTHS.size());
    }
}
