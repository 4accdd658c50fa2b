package org.jalon.intake.column;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What each column of a table is.
 *
 * @param kinds one a column, in the order of the table; each at most once, but for those that are kept aside
 */
public record ColumnMapping(List<ColumnKind> kinds) {

    /** @throws IllegalArgumentException if two columns are said to be the same */
    public ColumnMapping {
        kinds = List.copyOf(kinds);
        Set<ColumnKind> seen = EnumSet.noneOf(ColumnKind.class);
        for (ColumnKind kind : kinds) {
            if (kind != ColumnKind.ASIDE && !seen.add(kind)) {
                throw new IllegalArgumentException("Two columns are " + kind);
            }
        }
    }

    /** Where that column stands; empty if the table has none. */
    public OptionalInt column(ColumnKind kind) {
        return IntStream.range(0, kinds.size())
                .filter(at -> kinds.get(at) == kind)
                .findFirst();
    }

    public boolean has(ColumnKind kind) {
        return kinds.contains(kind);
    }

    /** Whether rows can be told from each other by it. */
    public boolean namesRows() {
        return has(ColumnKind.INDICATOR) || has(ColumnKind.NUMBER);
    }
}
