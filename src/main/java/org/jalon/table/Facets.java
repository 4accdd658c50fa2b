package org.jalon.table;

import java.util.List;
import java.util.function.Predicate;

/**
 * What each filter of a table would show besides those that are asked for. The texts are looked through once, however many filters there are.
 *
 * @param found the rows that the search lets through
 * @param asked the filter that is asked for, without the search
 * @param total how many rows the table has
 */
public record Facets(List<AnnexTable.Row> found, RowFilter asked, int total) {

    public static Facets of(AnnexTable table, RowFilter filter) {
        RowFilter words = RowFilter.ALL.withText(filter.text());
        List<AnnexTable.Row> rows = table.rows().toList();
        return new Facets(rows.stream().filter(words::lets).toList(), filter.withText(""), rows.size());
    }

    /** The same, of these rows alone. */
    public Facets only(Predicate<AnnexTable.Row> wanted) {
        return new Facets(found.stream().filter(wanted).toList(), asked, total);
    }

    /** How many rows are shown. */
    public int shown() {
        return count(asked);
    }

    /** How many rows one would see with {@code wanted} asked for, and the search as it is. */
    public int count(RowFilter wanted) {
        return (int) found.stream().filter(wanted::lets).count();
    }
}
