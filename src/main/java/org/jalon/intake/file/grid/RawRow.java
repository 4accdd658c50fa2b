package org.jalon.intake.file.grid;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row as its file has it.
 *
 * @param place in the notation of {@link FilePlace}
 * @param cells from the first column to the last
 * @param heading whether the file itself says that it heads the rows below
 * @param page on which it stands, 0 where the format knows no pages
 */
public record RawRow(String place, List<RawCell> cells, boolean heading, int page) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    public RawRow(String place, List<RawCell> cells, boolean heading) {
        this(place, cells, heading, 0);
    }

    public int columns() {
        return cells.stream().mapToInt(RawCell::columns).sum();
    }

    public boolean blank() {
        return cells.stream().allMatch(RawCell::blank);
    }

    /** Letters and digits of all cells: what makes two rows the same, whatever their layout. */
    public String letters() {
        return cells.stream()
                .map(cell -> cell.text().replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining("|"));
    }
}
