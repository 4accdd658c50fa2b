package org.jalon.intake.file;

import java.util.List;

/**
 * A row of a table, mended where a page broke it.
 *
 * @param place where it stands, for people who look it up: page and row, or sheet and row
 * @param cells from the first column to the last; a cell that covers several rows stands in the first of them and is empty in those below
 */
public record FoundRow(String place, List<FoundCell> cells) {

    public FoundRow {
        cells = List.copyOf(cells);
    }

    /** Whether one cell covers the whole row, as headings of a table's parts do. */
    public boolean band() {
        return cells.size() == 1;
    }
}
