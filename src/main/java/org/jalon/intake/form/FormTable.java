package org.jalon.intake.form;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.export.form.FormTag;
import org.jalon.shared.office.OfficeTable;
import org.jalon.shared.office.UnreadableCell;

/**
 * What a file holds, apart from its kind: lines of cells, and all words in their order.
 *
 * @param lines the lines of all its tables or sheets
 * @param words every word of the file, for finding the form's code
 */
record FormTable(List<Line> lines, String words) {

    /**
     * A line.
     *
     * @param cells by their column from 0; blank ones may be missing
     */
    record Line(Map<Integer, Cell> cells) {

        Line {
            cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        }

        Optional<Cell> cell(int column) {
            return Optional.ofNullable(cells.get(column));
        }

        String text(int column) {
            Cell cell = cells.get(column);
            return cell == null ? "" : cell.text();
        }
    }

    /**
     * A cell, or a field outside of every table.
     *
     * @param text what a person wrote; the hint of a field that nobody filled in is none
     * @param tags those of the content controls in it; in a spreadsheet a cell can be a tag itself
     * @param unread why not all of it could be read
     */
    record Cell(String text, List<FormTag> tags, Optional<UnreadableCell> unread) {}

    static FormTable of(OfficeTable table) {
        return new FormTable(table.lines().stream().map(FormTable::line).toList(), table.words());
    }

    private static Line line(OfficeTable.Line line) {
        Map<Integer, Cell> cells = new TreeMap<>();
        line.cells().forEach((column, cell) -> cells.put(column, cell(cell)));
        return new Line(cells);
    }

    private static Cell cell(OfficeTable.Cell cell) {
        List<FormTag> tags = Stream.concat(cell.tags().stream(), Stream.of(cell.text()))
                .flatMap(text -> FormTag.read(text).stream())
                .toList();
        return new Cell(cell.text(), tags, cell.unread());
    }
}
