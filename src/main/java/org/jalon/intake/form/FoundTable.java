package org.jalon.intake.form;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jalon.export.FormTag;

/**
 * What a file holds, apart from its kind: lines of cells, and all words in their order.
 *
 * @param lines the lines of all its tables or sheets
 * @param words every word of the file, for finding the form's code
 */
record FoundTable(List<Line> lines, String words) {

    /**
     * A line.
     *
     * @param cells by their column from 0; blank ones may be missing
     */
    record Line(Map<Integer, Cell> cells) {

        Line {
            cells = Collections.unmodifiableMap(new TreeMap<>(cells));
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
     */
    record Cell(String text, List<FormTag> tags) {}
}
