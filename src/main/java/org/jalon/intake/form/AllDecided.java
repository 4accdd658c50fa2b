package org.jalon.intake.form;

import java.util.List;
import java.util.Optional;

/**
 * What came of accepting all, row by row.
 *
 * @param act by which the whole is taken back in one step; empty if nothing was written
 */
public record AllDecided(Optional<String> act, List<RowDecided> rows) {

    /** What came of one row of many. */
    public record RowDecided(String indicator, Decided decided) {}

    public AllDecided {
        rows = List.copyOf(rows);
    }

    public int accepted() {
        return (int) rows.stream().filter(row -> row.decided().settles()).count();
    }

    /** Those that are still open: their rows have changed since the form was made, or they cannot be taken as they are. */
    public List<RowDecided> left() {
        return rows.stream().filter(row -> !row.decided().settles()).toList();
    }
}
