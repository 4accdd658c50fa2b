package org.jalon.export.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.jalon.export.printed.DataSheet;
import org.jalon.export.printed.DataSheet.DataElement;
import org.jalon.export.printed.DataSheet.DataLine;
import org.jalon.export.printed.DataSheet.Shape;

/** The table: a row a part, nothing merged, a list of levels behind each status, symbol and colour that follow it. */
final class TableRows {

    /** Of the columns behind the levels; that of the status is {@link #STATUS}. */
    private static final List<Integer> WIDTHS = List.of(6, 18, 16, 60, 12, 12, 20, 16, 30, 30);

    private static final int STATUS = 1;
    private static final int TOP = 24;
    private static final int ABOVE = 36;
    private static final int NUMBER = 8;
    private static final int INDICATOR = 48;

    private TableRows() {}

    static void write(Sheet sheet, Sheet about, DataSheet data) {
        int levels = data.shape().levels().size();
        List<Integer> widths = widths(data);
        sheet.header(data.words().table(), widths);
        int row = 0;
        for (DataLine line : data.lines()) {
            row++;
            sheet.wrapped(row, widths.size());
            line(sheet, row, line, data.shape());
        }
        if (data.merged()) {
            // Merged cells cannot be sorted, so that no filter offers it.
            sheet.keepInSight(levels + 1);
            for (int level = 0; level < levels - 1; level++) {
                int column = level;
                merge(sheet, column, data.lines(), line -> above(line.elements(), column, data.shape()));
            }
        } else {
            sheet.keepInSight(levels + 1, row, widths.size());
        }
        if (row > 0 && data.shape().judged()) {
            int column = levels + 1 + STATUS;
            Range statuses = sheet.range(1, column, row, column);
            statuses.validateWithList(AboutRows.levels(about, data))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(data.words().choice().getFirst())
                    .error(data.words().choice().getLast());
            data.levels().forEach(level -> DataRows.follow(statuses, column, level));
        }
    }

    private static List<Integer> widths(DataSheet data) {
        List<Integer> widths = new ArrayList<>();
        for (int level = 1; level < data.shape().levels().size(); level++) {
            widths.add(level == 1 ? TOP : ABOVE);
        }
        widths.add(NUMBER);
        widths.add(INDICATOR);
        widths.addAll(WIDTHS);
        if (!data.shape().judged()) {
            widths.remove(data.shape().levels().size() + 1 + STATUS);
        }
        return widths;
    }

    private static void line(Sheet sheet, int row, DataLine line, Shape shape) {
        int last = line.elements().size() - 1;
        for (int level = 0; level < last; level++) {
            sheet.text(row, level, above(line.elements(), level, shape));
        }
        DataElement own = line.elements().get(last);
        sheet.text(row, last, own.number());
        sheet.text(row, last + 1, stated(own.text(), own, shape));
        int column = last + 2;
        sheet.number(row, column++, line.part());
        if (shape.judged()) {
            sheet.text(row, column++, line.status());
        }
        sheet.text(row, column++, line.deadline());
        sheet.text(row, column++, line.comments());
        sheet.day(row, column++, line.deadlineFrom());
        sheet.day(row, column++, line.deadlineTo());
        sheet.text(row, column++, line.latenessLabel());
        sheet.text(row, column++, line.stateLabel());
        sheet.text(row, column++, line.citations());
        sheet.text(row, column, line.doubt());
    }

    /** What stands across, with a point behind its number; then what spans rows. */
    private static String above(List<DataElement> elements, int level, Shape shape) {
        DataElement element = elements.get(level);
        String between = level < elements.size() - 2 ? ". " : " ";
        String text = element.number().isEmpty() ? element.text() : element.number() + between + element.text();
        return stated(text, element, shape);
    }

    /** The statement of a pillar has no room in the files there are; others have theirs in a line of its own. */
    private static String stated(String text, DataElement element, Shape shape) {
        return shape.pillars() || element.statement().isEmpty() ? text : text + "\n" + element.statement();
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
