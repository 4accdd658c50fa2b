package org.jalon.export.html;

import org.jalon.export.printed.Line.RowLine;
import org.jalon.export.printed.Line.Slot;

/** Whether a row may be broken over two pages. */
final class PaperRow {

    /** About a third of a page of comments. */
    private static final int LONG = 700;

    private PaperRow() {}

    static boolean isLong(RowLine row) {
        return row.slots().stream()
                .anyMatch(slot -> slot instanceof Slot.Cell(int rows, var paragraphs)
                        && rows == 1
                        && paragraphs.stream()
                                        .mapToInt(paragraph ->
                                                30 + paragraph.wholeText().length())
                                        .sum()
                                > LONG);
    }
}
