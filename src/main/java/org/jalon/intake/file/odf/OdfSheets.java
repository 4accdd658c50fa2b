package org.jalon.intake.file.odf;

import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.sheet.SheetTables;
import org.jalon.intake.file.sheet.SheetTables.Merged;

/** The tables of a spreadsheet. */
final class OdfSheets implements OdfSink {

    private final ReadingBudget budget;
    private final List<RawTable> tables = new ArrayList<>();
    private final List<RawRemark> remarks = new ArrayList<>();
    private SheetTables sheet;
    private String place = "";
    private boolean hiddenSheet;
    private int row;
    private int times;
    private int column;
    private int hiddenRows;
    private boolean hiddenRow;

    OdfSheets(ReadingBudget budget) {
        this.budget = budget;
        this.sheet = new SheetTables("", budget);
    }

    @Override
    public void table(String name, boolean hidden) {
        sheet = new SheetTables(name, budget);
        place = FilePlace.sheet(name);
        hiddenSheet = hidden;
        row = 0;
        times = 1;
        hiddenRows = 0;
    }

    @Override
    public void row(int repeated, boolean hidden, boolean heading) {
        row++;
        times = repeated;
        hiddenRow = hidden;
        column = 0;
    }

    @Override
    public void cell(Cell cell) {
        boolean said = !cell.text().isBlank() && !cell.covered();
        for (int r = 0; said && r < times; r++) {
            for (int c = 0; c < cell.times(); c++) {
                sheet.put(row + r, column + c, cell.text());
            }
        }
        hiddenRows += said && hiddenRow ? 1 : 0;
        if (said && (cell.columns() > 1 || cell.rows() > 1)) {
            sheet.merge(new Merged(row, column, row + cell.rows() - 1, column + cell.columns() - 1));
        }
        column += cell.times();
    }

    @Override
    public void rowEnds() {
        row += times - 1;
    }

    @Override
    public void tableEnds(List<String> notes) {
        if (hiddenSheet) {
            remarks.add(RawRemark.at(place, "intake.file.remark.hiddenSheet"));
            return;
        }
        if (hiddenRows > 0) {
            remarks.add(RawRemark.at(place, "intake.file.remark.hiddenRows", String.valueOf(hiddenRows)));
        }
        tables.addAll(sheet.read());
    }

    @Override
    public void paragraph(String text) {
        // Outside of its sheets a spreadsheet has no text that belongs to a table.
    }

    @Override
    public String here() {
        return place.isEmpty() ? "" : FilePlace.row(place, Math.max(row, 1));
    }

    @Override
    public RawFile read(List<RawRemark> before) {
        List<RawRemark> all = new ArrayList<>(before);
        all.addAll(remarks);
        return new RawFile(tables, all);
    }
}
