package org.jalon.intake.annex;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.intake.proposal.Cell;

/**
 * What somebody wants to accept of a file.
 *
 * @param rows keys of rows; empty for all that are clear
 * @param cells only these of each row; empty for all
 * @param seen the version of each row's assessment that the person had before their eyes, by the key of the row; rows that are not named are taken as they
 *     are
 */
public record Wanted(Optional<List<String>> rows, Set<Cell> cells, Map<String, Integer> seen) {

    public Wanted {
        rows = rows.map(List::copyOf);
        cells = Set.copyOf(cells);
        seen = Map.copyOf(seen);
    }

    Set<Cell> allCells() {
        return cells.isEmpty() ? Set.of(Cell.values()) : cells;
    }

    public static Wanted allClear() {
        return new Wanted(Optional.empty(), Set.of(), Map.of());
    }

    public static Wanted rows(String... keys) {
        return new Wanted(Optional.of(List.of(keys)), Set.of(), Map.of());
    }
}
