package org.jalon.intake.file.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jalon.intake.file.grid.FilePlace;
import org.jalon.intake.file.grid.RawCell;
import org.jalon.intake.file.grid.RawRow;
import org.jalon.intake.file.grid.RawTable;
import org.jalon.intake.file.grid.ReadingBudget;

/** Parts a sheet into tables: blank rows stand between them, and lines of a single cell above one are its title. */
public final class SheetTables {

    /** A rectangle of cells that are one, all bounds included; rows as the sheet numbers them, columns from 0. */
    public record Merged(int top, int left, int bottom, int right) {

        boolean covers(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    private final String place;
    private final ReadingBudget budget;
    private final TreeMap<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private final List<Merged> merged = new ArrayList<>();
    private final TreeMap<Integer, List<Merged>> mergedByRow = new TreeMap<>();
    private final TreeSet<Integer> columns = new TreeSet<>();

    /** @param sheet its name */
    public SheetTables(String sheet, ReadingBudget budget) {
        this.place = FilePlace.sheet(sheet);
        this.budget = budget;
    }

    /** @param row from 1, {@code column} from 0 */
    public void put(int row, int column, String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            return;
        }
        String at = FilePlace.column(FilePlace.row(place, row), column + 1);
        budget.text(at, said.length());
        columns.add(column);
        budget.columns(at, columns.size());
        rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, said);
        budget.row(at, rows.size());
    }

    public void merge(Merged cells) {
        merged.add(cells);
    }

    public List<RawTable> read() {
        for (Merged cells : merged) {
            if (rows.containsKey(cells.top())
                    && rows.getOrDefault(cells.top(), Map.of()).containsKey(cells.left())) {
                rows.subMap(cells.top(), true, cells.bottom(), true)
                        .keySet()
                        .forEach(row -> mergedByRow
                                .computeIfAbsent(row, key -> new ArrayList<>())
                                .add(cells));
            }
        }
        List<RawTable> tables = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (List<Integer> piece : pieces()) {
            List<RawRow> read = piece.stream().map(this::row).toList();
            boolean text = read.stream()
                    .allMatch(row ->
                            row.cells().stream().filter(cell -> !cell.blank()).count() <= 1);
            if (!text) {
                tables.add(new RawTable(FilePlace.row(place, piece.getFirst()), above, read, List.of()));
                above = new ArrayList<>();
            } else {
                above.addAll(read.stream().map(SheetTables::line).toList());
            }
        }
        if (!above.isEmpty() && !tables.isEmpty()) {
            RawTable last = tables.removeLast();
            tables.add(new RawTable(last.place(), last.above(), last.rows(), above));
        }
        return tables;
    }

    private static String line(RawRow row) {
        return row.cells().stream()
                .map(RawCell::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<List<Integer>> pieces() {
        List<List<Integer>> pieces = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (int row : rows.keySet()) {
            int before = last;
            boolean parted = pieces.isEmpty()
                    || row - before > 1
                            && merged.stream().noneMatch(cells -> cells.top() <= before && cells.bottom() >= row);
            if (parted) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(row);
            last = row;
        }
        return pieces;
    }

    private RawRow row(int number) {
        Map<Integer, String> cells = rows.getOrDefault(number, Map.of());
        List<Merged> over = mergedByRow.getOrDefault(number, List.of());
        List<RawCell> read = new ArrayList<>();
        Merged open = null;
        for (int column : columns) {
            int at = column;
            if (open != null && open.covers(number, column)) {
                RawCell wider = read.removeLast();
                read.add(new RawCell(wider.text(), wider.columns() + 1, wider.continued()));
                continue;
            }
            open = over.stream()
                    .filter(one -> one.covers(number, at))
                    .findFirst()
                    .orElse(null);
            boolean continued = open != null && open.top() < number;
            read.add(new RawCell(continued ? "" : cells.getOrDefault(column, ""), 1, continued));
        }
        return new RawRow(FilePlace.row(place, number), read, false);
    }
}
