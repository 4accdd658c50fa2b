package org.jalon.export.sheet;

import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.jalon.export.printed.DataSheet;
import org.jalon.export.printed.DataSheet.DataLine;

/** The table: a row a part, nothing merged, a list of levels behind each status, symbol and colour that follow it. */
final class TableRows {

    private static final List<Integer> WIDTHS = List.of(24, 36, 8, 48, 6, 18, 16, 60, 12, 12, 20, 16, 30, 30);

    private static final int STATUS = 5;

    private TableRows() {}

    static void write(Sheet sheet, Sheet about, DataSheet data) {
        sheet.header(data.words().table(), WIDTHS);
        int row = 0;
        for (DataLine line : data.lines()) {
            row++;
            sheet.wrapped(row, WIDTHS.size());
            line(sheet, row, line);
        }
        if (data.merged()) {
            // Merged cells cannot be sorted, so that no filter offers it.
            sheet.keepInSight(4);
            merge(sheet, 0, data.lines(), TableRows::pillar);
            merge(sheet, 1, data.lines(), TableRows::objective);
        } else {
            sheet.keepInSight(4, row, WIDTHS.size());
        }
        if (row > 0) {
            Range statuses = sheet.range(1, STATUS, row, STATUS);
            statuses.validateWithList(AboutRows.levels(about, data))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(data.words().choice().getFirst())
                    .error(data.words().choice().getLast());
            data.levels().forEach(level -> DataRows.follow(statuses, STATUS, level));
        }
    }

    private static void line(Sheet sheet, int row, DataLine line) {
        sheet.text(row, 0, pillar(line));
        sheet.text(row, 1, objective(line));
        sheet.text(row, 2, line.indicatorNumber());
        sheet.text(row, 3, line.indicator());
        sheet.number(row, 4, line.part());
        sheet.text(row, STATUS, line.status());
        sheet.text(row, 6, line.deadline());
        sheet.text(row, 7, line.comments());
        sheet.day(row, 8, line.deadlineFrom());
        sheet.day(row, 9, line.deadlineTo());
        sheet.text(row, 10, line.latenessLabel());
        sheet.text(row, 11, line.stateLabel());
        sheet.text(row, 12, line.citations());
        sheet.text(row, 13, line.doubt());
    }

    private static String pillar(DataLine line) {
        return numbered(line.pillarNumber(), ". ", line.pillar());
    }

    private static String objective(DataLine line) {
        return numbered(line.objectiveNumber(), " ", line.objective());
    }

    private static String numbered(String number, String between, String text) {
        return number.isEmpty() ? text : number + between + text;
    }

    /** One cell for the lines below each other that belong to one thing. */
    private static void merge(Sheet sheet, int column, List<DataLine> lines, Function<DataLine, String> words) {
        int first = 0;
        for (int n = 1; n <= lines.size(); n++) {
            if (n == lines.size() || !words.apply(lines.get(n)).equals(words.apply(lines.get(first)))) {
                if (n - first > 1) {
                    sheet.range(first + 1, column, n, column).merge();
                }
                first = n;
            }
        }
    }
}
