package org.jalon.intake.file.grid;

import java.util.List;

/**
 * A table as its file has it.
 *
 * @param above the text between it and the table before, the last paragraphs only; empty where nothing stands there
 * @param notes footnotes of its cells or below it, each with its mark
 */
public record RawTable(String place, List<String> above, List<RawRow> rows, List<String> notes) {

    public RawTable {
        above = List.copyOf(above);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    public int columns() {
        return rows.stream().mapToInt(RawRow::columns).max().orElse(0);
    }
}
