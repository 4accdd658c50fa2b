package org.jalon.intake.match;

import java.util.List;
import java.util.Optional;

/**
 * A table of a file beside a framework.
 *
 * @param rows one for each row of the file, in its order; no element stands in two of them
 * @param gone codes of elements that the file does not have, in the order of the framework
 * @param elsewhere whether the table is of another framework: then nothing is matched
 */
public record Matching(List<RowMatch> rows, List<String> gone, boolean elsewhere) {

    public Matching {
        rows = List.copyOf(rows);
        gone = List.copyOf(gone);
    }

    public Optional<RowMatch> row(int at) {
        return rows.stream().filter(row -> row.row().at() == at).findFirst();
    }

    public long count(MatchKind kind) {
        return kind == MatchKind.GONE
                ? gone.size()
                : rows.stream().filter(row -> row.kind() == kind).count();
    }
}
