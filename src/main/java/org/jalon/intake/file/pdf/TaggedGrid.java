package org.jalon.intake.file.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.file.grid.RawCell;

/** Lays cells out in columns: each takes the next place that none from above covers. */
final class TaggedGrid {

    private final List<Integer> covered = new ArrayList<>();
    private final int most;
    private int column;

    TaggedGrid(int most) {
        this.most = most;
    }

    void put(List<RawCell> row, String text, int columns, int rows) {
        skip(row);
        int wide = Math.clamp(columns, 1, most);
        row.add(new RawCell(text, wide, false));
        for (int n = 0; n < wide; n++) {
            set(column++, rows);
        }
    }

    void endRow(List<RawCell> row) {
        skip(row);
        column = 0;
        covered.replaceAll(rows -> Math.max(0, rows - 1));
    }

    private void skip(List<RawCell> row) {
        while (column < covered.size() && covered.get(column) > 0) {
            row.add(new RawCell("", 1, true));
            column++;
        }
    }

    private void set(int at, int rows) {
        while (covered.size() <= at) {
            covered.add(0);
        }
        covered.set(at, rows);
    }
}
