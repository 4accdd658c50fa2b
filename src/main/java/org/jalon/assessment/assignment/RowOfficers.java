package org.jalon.assessment.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.framework.ElementId;

/**
 * Whose the rows of a table are. A person's are those that were given to them, or all of them if none were.
 *
 * @param byIndicator usernames; a row that nobody has is not in it
 */
public record RowOfficers(Map<ElementId, String> byIndicator) {

    /** Who is to bring an indicator's row up to date; empty if nobody in particular. */
    public Optional<String> of(ElementId indicator) {
        return Optional.ofNullable(byIndicator.get(indicator));
    }

    /** Whether an indicator's row was given to that person. */
    public boolean has(String username, ElementId indicator) {
        return of(indicator).equals(Optional.of(username));
    }

    /** Whether any of these rows was given to that person; else all are theirs to look at. */
    public <R> boolean hasAny(String username, List<R> rows, Function<R, ElementId> indicator) {
        return rows.stream().anyMatch(row -> has(username, indicator.apply(row)));
    }

    /** Which of these rows are that person's, in their order. */
    public <R> List<R> rowsOf(String username, List<R> rows, Function<R, ElementId> indicator) {
        if (!hasAny(username, rows, indicator)) {
            return rows;
        }
        return rows.stream().filter(row -> has(username, indicator.apply(row))).toList();
    }
}
