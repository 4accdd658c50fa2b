package org.jalon.intake.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jalon.intake.file.FoundCell;
import org.jalon.intake.file.FoundRow;
import org.jalon.intake.file.FoundTable;
import org.jalon.shared.text.Blanks;

/** The cells of a found table by column, those that cover several columns in the first of them. */
final class TableCells {

    private final List<FoundRow> rows;
    private final List<List<String>> texts = new ArrayList<>();
    private final int columns;

    TableCells(FoundTable table) {
        rows = table.rows();
        int most = table.headings().size();
        for (FoundRow row : rows) {
            List<String> cells = new ArrayList<>();
            for (FoundCell cell : row.cells()) {
                cells.add(Blanks.strip(cell.text()));
                cells.addAll(Collections.nCopies(Math.max(0, cell.columns() - 1), ""));
            }
            most = Math.max(most, cells.size());
            texts.add(cells);
        }
        columns = most;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows.size();
    }

    String place(int row) {
        return rows.get(row).place();
    }

    String text(int row, int column) {
        List<String> cells = texts.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank(int row) {
        return texts.get(row).stream().allMatch(String::isEmpty);
    }

    /** What stands in a row that is no row of the table but a heading of those below it; empty if it is none. */
    String band(int row) {
        List<String> filled =
                texts.get(row).stream().filter(text -> !text.isEmpty()).toList();
        boolean one = filled.size() == 1 && columns > 1;
        boolean covering = rows.get(row).band()
                || rows.get(row).cells().getFirst().columns() * 2 > columns
                        && !rows.get(row).cells().getFirst().text().isBlank();
        return one && covering ? filled.getFirst() : "";
    }
}
