package org.jalon.intake.file.docx;

import java.util.stream.Collectors;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.grid.RawRow;
import org.jalon.intake.file.grid.RawTable;

/** A table within a cell as the text that it is to whoever reads the cell. */
final class NestedTable {

    private NestedTable() {}

    static String text(RawTable table) {
        return table.rows().stream()
                .map(NestedTable::line)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String line(RawRow row) {
        return row.cells().stream().map(RawCell::text).collect(Collectors.joining("\t"));
    }
}
