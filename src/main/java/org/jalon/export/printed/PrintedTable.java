package org.jalon.export.printed;

import java.util.List;
import java.util.Optional;
import org.jalon.export.printed.PrintedAnnex.About;
import org.jalon.export.printed.PrintedAnnex.Head;
import org.jalon.export.printed.PrintedAnnex.Standing;

/**
 * Any other table than the annex: a matrix, a comparison, a history. It never carries a digest, since nobody seals it.
 *
 * @param lines each {@link Line.RowLine} with a slot for each column
 * @param sheets the same as data: the first one is what the table says, and what CSV holds
 */
public record PrintedTable(
        About about,
        Standing standing,
        Head head,
        List<Column> columns,
        List<Group> groups,
        List<Line> lines,
        Paper paper,
        List<DataTable> sheets)
        implements Printed {

    public PrintedTable {
        if (columns.isEmpty() || sheets.isEmpty()) {
            throw new IllegalArgumentException("A table has columns and data");
        }
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
        sheets = List.copyOf(sheets);
    }

    /** One whose columns have no headings above their own. */
    public PrintedTable(
            About about,
            Standing standing,
            Head head,
            List<Column> columns,
            List<Line> lines,
            Paper paper,
            List<DataTable> sheets) {
        this(about, standing, head, columns, List.of(), lines, paper, sheets);
    }

    @Override
    public Optional<Phrase> seal() {
        return Optional.empty();
    }

    @Override
    public Optional<Phrase> notes() {
        return Optional.empty();
    }
}
