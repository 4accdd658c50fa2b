package org.jalon.assessment.workflow;

import java.util.List;
import java.util.Optional;

/**
 * What came of one act for several rows, row by row in the order in which they were named.
 *
 * @param id by which the whole is undone in one step; empty if no row took it
 */
public record BulkOutcome(Optional<String> id, List<Row> rows) {

    /** @param indicator the row's number */
    public record Row(String indicator, Outcome outcome) {}

    /** How many rows took it. */
    public int accepted() {
        return (int) rows.stream()
                .filter(row -> row.outcome() instanceof Outcome.Accepted)
                .count();
    }
}
