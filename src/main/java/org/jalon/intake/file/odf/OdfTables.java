package org.jalon.intake.file.odf;

import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.intake.file.grid.RawRow;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;

/** The tables of a text. */
final class OdfTables implements OdfSink {

    private static final int MOST_ABOVE = 4;

    private final ReadingBudget budget;
    private final List<RawTable> tables = new ArrayList<>();
    private final List<String> above = new ArrayList<>();
    private final List<RawRow> rows = new ArrayList<>();
    private final List<RawCell> cells = new ArrayList<>();
    private String place = "";
    private boolean heading;
    private int absorbed;

    OdfTables(ReadingBudget budget) {
        this.budget = budget;
    }

    @Override
    public void table(String name, boolean hidden) {
        place = FilePlace.table(budget.table());
        rows.clear();
    }

    @Override
    public void row(int times, boolean hidden, boolean heads) {
        cells.clear();
        heading = heads;
        absorbed = 0;
        budget.row(here(), rows.size() + 1);
    }

    @Override
    public void cell(Cell cell) {
        for (int n = 0; n < Math.min(cell.times(), budget.limits().columns()); n++) {
            if (cell.covered() && absorbed > 0) {
                absorbed--;
            } else {
                budget.text(
                        FilePlace.column(here(), cells.size() + 1), cell.text().length());
                cells.add(new RawCell(
                        cell.covered() ? "" : cell.text(), cell.covered() ? 1 : cell.columns(), cell.covered()));
                absorbed = cell.covered() ? 0 : cell.columns() - 1;
            }
        }
        budget.columns(here(), cells.size());
    }

    @Override
    public void rowEnds() {
        if (!cells.isEmpty()) {
            rows.add(new RawRow(here(), cells, heading));
        }
    }

    @Override
    public void tableEnds(List<String> notes) {
        tables.add(new RawTable(place, above, rows, notes));
        above.clear();
    }

    @Override
    public void paragraph(String text) {
        if (!text.isBlank()) {
            above.add(text);
            if (above.size() > MOST_ABOVE) {
                above.removeFirst();
            }
        }
    }

    @Override
    public String here() {
        return place.isEmpty() ? "" : FilePlace.row(place, rows.size() + 1);
    }

    @Override
    public RawFile read(List<RawRemark> remarks) {
        return new RawFile(tables, remarks);
    }
}
