package org.jalon.intake.file.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.grid.RawRow;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;

/** Rows of a document while they are read: which columns their cells cover is seen by where their sides stand. */
final class DocTables {

    /** What says of a row where its cells stand ([MS-DOC] 2.9.316). */
    static final int DEFINES_TABLE = 0xD608;

    /** Twentieths of a point: sides that miss each other by less are one. */
    private static final int HAIR = 230;

    private static final int MOST_ABOVE = 4;

    private record Placed(String text, int from, int to, boolean continued) {}

    private record Row(List<Placed> cells, boolean heading) {}

    private final ReadingBudget budget;
    private final List<RawTable> tables = new ArrayList<>();
    private final List<String> above = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    DocTables(ReadingBudget budget) {
        this.budget = budget;
    }

    String here() {
        return FilePlace.row(FilePlace.table(tables.size() + 1), rows.size() + 1);
    }

    void cell(String text) {
        budget.text(here(), text.length());
        cells.add(text.strip());
    }

    void note(String note) {
        notes.add(note);
    }

    /** @param operand where the row says how it is made, or -1 */
    void rowEnds(DocBytes main, int operand, boolean heading) {
        budget.row(here(), rows.size() + 1);
        int count = operand < 0 ? cells.size() : Math.min(main.u8(operand + 2), cells.size());
        List<Placed> placed = new ArrayList<>();
        for (int n = 0; n < cells.size(); n++) {
            boolean known = operand >= 0 && n < count;
            int from = known ? main.s16(operand + 3 + n * 2) : n * 2_000;
            int to = known ? main.s16(operand + 5 + n * 2) : from + 2_000;
            int flags = flags(main, operand, n, known);
            boolean beside = (flags & 0x3) == 1 && !placed.isEmpty();
            if (beside) {
                Placed before = placed.removeLast();
                placed.add(new Placed(before.text(), before.from(), to, before.continued()));
            } else {
                placed.add(new Placed(cells.get(n), from, to, (flags >> 5 & 0x3) == 1));
            }
        }
        rows.add(new Row(placed, heading));
        cells.clear();
    }

    /** What is said of a cell; a short row leaves it out for the last ones. */
    private static int flags(DocBytes main, int operand, int cell, boolean known) {
        if (!known) {
            return 0;
        }
        int count = main.u8(operand + 2);
        int at = 3 + (count + 1) * 2 + cell * 20;
        return at + 2 <= main.u16(operand) + 1 ? main.u16(operand + at) : 0;
    }

    void paragraph(String text) {
        close();
        if (!text.isBlank()) {
            above.add(text.strip());
            if (above.size() > MOST_ABOVE) {
                above.removeFirst();
            }
        }
    }

    List<RawTable> read() {
        close();
        return tables;
    }

    private void close() {
        if (rows.isEmpty()) {
            return;
        }
        List<Integer> sides = sides();
        String place = FilePlace.table(budget.table());
        List<RawRow> read = new ArrayList<>();
        for (Row row : rows) {
            read.add(new RawRow(FilePlace.row(place, read.size() + 1), cells(row, sides), row.heading()));
        }
        tables.add(new RawTable(place, above, read, notes));
        rows.clear();
        above.clear();
        notes.clear();
    }

    private List<Integer> sides() {
        TreeSet<Integer> all = new TreeSet<>();
        for (Row row : rows) {
            row.cells().forEach(cell -> all.addAll(List.of(cell.from(), cell.to())));
        }
        List<Integer> sides = new ArrayList<>();
        for (int side : all) {
            if (sides.isEmpty() || side - sides.getLast() >= HAIR) {
                sides.add(side);
            }
        }
        return sides;
    }

    private static List<RawCell> cells(Row row, List<Integer> sides) {
        List<RawCell> cells = new ArrayList<>();
        int column = 0;
        for (Placed placed : row.cells()) {
            int from = nearest(sides, placed.from());
            int to = nearest(sides, placed.to());
            while (column < from) {
                cells.add(RawCell.of(""));
                column++;
            }
            if (to > from) {
                cells.add(new RawCell(placed.continued() ? "" : placed.text(), to - from, placed.continued()));
                column = to;
            }
        }
        while (column < sides.size() - 1) {
            cells.add(RawCell.of(""));
            column++;
        }
        return cells;
    }

    private static int nearest(List<Integer> sides, int side) {
        int found = 0;
        for (int n = 1; n < sides.size(); n++) {
            found = sides.get(n) <= side ? n : found;
        }
        return found;
    }
}
