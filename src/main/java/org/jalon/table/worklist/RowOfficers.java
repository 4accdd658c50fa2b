package org.jalon.table.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.framework.ElementId;
import org.jalon.table.AnnexTable;

/**
 * Whose the rows of a table are. A person's are those that were given to them, or all of them if none were.
 *
 * @param byIndicator usernames; a row that nobody has is not in it
 */
public record RowOfficers(Map<ElementId, String> byIndicator) {

    /** Who is to bring a row up to date; empty if nobody in particular. */
    public Optional<String> of(AnnexTable.Row row) {
        return Optional.ofNullable(byIndicator.get(row.indicator().id()));
    }

    /** Whether a row was given to that person. */
    public boolean has(String username, AnnexTable.Row row) {
        return of(row).equals(Optional.of(username));
    }

    /** Whether any row of the table was given to that person; else all are theirs to look at. */
    public boolean hasAny(String username, AnnexTable table) {
        return table.rows().anyMatch(row -> has(username, row));
    }

    /** The rows of that person, in the order of the table. */
    public List<AnnexTable.Row> rowsOf(String username, AnnexTable table) {
        boolean all = !hasAny(username, table);
        return table.rows().filter(row -> all || has(username, row)).toList();
    }
}
