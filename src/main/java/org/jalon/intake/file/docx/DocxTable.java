package org.jalon.intake.file.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.intake.file.grid.RawRow;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jspecify.annotations.Nullable;

/** A table while it is read: cells by the lines that they begin and end at. */
final class DocxTable {

    /** @param at the line of the grid that it begins at */
    private record Placed(int at, DocxCell cell) {}

    private record Row(String place, List<Placed> cells, boolean heading) {}

    final List<String> above;
    final List<String> notes = new ArrayList<>();
    final DocxGrid grid = new DocxGrid();
    private final String place;
    private final ReadingBudget budget;
    private final List<RawRemark> remarks;
    private final List<Row> rows = new ArrayList<>();
    private List<Placed> cells = new ArrayList<>();
    private int at;
    int skippedBefore;
    boolean heading;
    boolean gone;

    @Nullable
    DocxCell cell;

    DocxTable(int number, List<String> above, ReadingBudget budget, List<RawRemark> remarks) {
        this.place = FilePlace.table(number);
        this.above = List.copyOf(above);
        this.budget = budget;
        this.remarks = remarks;
    }

    void beginRow() {
        cells = new ArrayList<>();
        at = 0;
        skippedBefore = 0;
        heading = false;
        gone = false;
        budget.row(here(), rows.size() + 1);
    }

    /** The row that is being read. */
    String here() {
        return FilePlace.row(place, rows.size() + 1);
    }

    void beginCell() {
        if (cells.isEmpty()) {
            at = Math.min(skippedBefore, budget.limits().columns());
        }
        cell = new DocxCell();
    }

    void endCell() {
        DocxCell ended = cell;
        cell = null;
        if (ended == null) {
            return;
        }
        budget.text(FilePlace.column(here(), cells.size() + 1), ended.text.length());
        ended.columns = Math.clamp(ended.columns, 1, budget.limits().columns());
        if (ended.goesOnBeside && !cells.isEmpty()) {
            DocxCell before = cells.getLast().cell();
            before.columns += ended.columns;
            before.text.append(ended.blank() ? "" : "\n" + ended.text);
        } else {
            cells.add(new Placed(at, ended));
        }
        at += ended.columns;
        budget.columns(here(), at);
    }

    void endRow() {
        if (!gone && !cells.isEmpty()) {
            rows.add(new Row(here(), cells, heading));
        }
    }

    /** The tables in it, where it is only a frame around them. */
    List<RawTable> framed() {
        boolean frame = rows.stream().allMatch(row -> row.cells().size() <= 1);
        return frame
                ? rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(placed -> placed.cell().tables.stream())
                        .toList()
                : List.of();
    }

    RawTable read() {
        int columns = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(placed -> placed.at() + placed.cell().columns)
                .max()
                .orElse(1);
        int[] lines = lines(columns);
        List<RawRow> read = new ArrayList<>();
        List<Integer> opened = new ArrayList<>();
        for (Row row : rows) {
            read.add(row(row, lines, lines[columns], opened));
        }
        return new RawTable(place, above, read, notes);
    }

    /** Lines that no cell begins or ends at count for nothing, and those of a hair's breadth neither. */
    private int[] lines(int columns) {
        int[] counts = grid.isKnown(columns) ? grid.lines(columns) : identity(columns);
        List<List<Integer>> used = rows.stream()
                .map(row -> row.cells().stream()
                        .flatMap(placed ->
                                List.of(counts[placed.at()], counts[placed.at() + placed.cell().columns]).stream())
                        .toList())
                .collect(Collectors.toCollection(ArrayList::new));
        used.add(List.of(0, counts[columns]));
        List<Integer> kept = List.copyOf(DocxGrid.used(used));
        int[] lines = new int[columns + 1];
        for (int n = 0; n <= columns; n++) {
            lines[n] = Math.max(0, kept.indexOf(kept.get(nearest(kept, counts[n]))));
        }
        return lines;
    }

    private static int nearest(List<Integer> kept, int line) {
        int found = 0;
        while (found + 1 < kept.size() && kept.get(found + 1) <= line) {
            found++;
        }
        return found;
    }

    private static int[] identity(int columns) {
        int[] lines = new int[columns + 1];
        for (int n = 0; n <= columns; n++) {
            lines[n] = n;
        }
        return lines;
    }

    private RawRow row(Row row, int[] lines, int width, List<Integer> opened) {
        List<RawCell> read = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        int column = 0;
        for (Placed placed : row.cells()) {
            int begins = lines[placed.at()];
            int ends = lines[placed.at() + placed.cell().columns];
            if (ends <= begins) {
                if (!placed.cell().blank()) {
                    remarks.add(RawRemark.at(
                            row.place(),
                            "intake.file.remark.narrow",
                            placed.cell().said()));
                }
                continue;
            }
            pad(read, begins - column);
            boolean continued = placed.cell().goesOnBelow;
            if (continued && !opened.contains(begins)) {
                remarks.add(RawRemark.at(
                        FilePlace.column(row.place(), begins + 1), "intake.file.remark.contradictoryMerge"));
                continued = false;
            }
            if (continued && !placed.cell().blank()) {
                remarks.add(RawRemark.at(
                        FilePlace.column(row.place(), begins + 1),
                        "intake.file.remark.underMerge",
                        placed.cell().said()));
            }
            if (placed.cell().spansRows) {
                open.add(begins);
            }
            read.add(new RawCell(continued ? "" : placed.cell().said(), ends - begins, continued));
            column = ends;
        }
        pad(read, width - column);
        opened.clear();
        opened.addAll(open);
        return new RawRow(row.place(), read, row.heading());
    }

    private static void pad(List<RawCell> read, int columns) {
        for (int n = 0; n < columns; n++) {
            read.add(RawCell.of(""));
        }
    }
}
