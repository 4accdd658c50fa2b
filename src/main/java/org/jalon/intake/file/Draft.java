package org.jalon.intake.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jalon.intake.file.grid.RawRow;
import org.jalon.intake.file.grid.RawTable;

/**
 * A table of which it is known what heads it.
 *
 * @param above the text before it
 * @param headings one for each column, empty ones where nothing heads it
 */
record Draft(String place, List<String> above, List<String> headings, List<RawRow> rows, List<String> notes) {

    static Draft of(RawTable table) {
        List<RawRow> rows = new ArrayList<>(table.rows());
        int columns = table.columns();
        List<String> above = new ArrayList<>(table.above());
        List<RawRow> head = HeadingRows.taken(rows, columns, above);
        return new Draft(table.place(), above, HeadingRows.texts(head, columns), rows, table.notes());
    }

    boolean headed() {
        return headings.stream().anyMatch(heading -> !heading.isBlank());
    }

    String headingLetters() {
        return headings.stream().map(Continuation::letters).collect(Collectors.joining("|"));
    }
}
