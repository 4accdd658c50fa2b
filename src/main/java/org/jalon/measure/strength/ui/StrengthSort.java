package org.jalon.measure.strength.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.measure.strength.StrengthColumn;
import org.jalon.measure.strength.StrengthRow;

/**
 * By which column the lines are sorted, in the address as {@code sort=police_total} and {@code dir=asc}.
 *
 * @param column empty for the order of the document
 * @param ascending else the greatest first, which is what one looks for
 */
record StrengthSort(Optional<StrengthColumn> column, boolean ascending) {

    static StrengthSort of(QueryParameters query) {
        return new StrengthSort(
                query.getSingleParameter("sort")
                        .flatMap(code -> Stream.of(StrengthColumn.values())
                                .filter(column -> column.code().equals(code))
                                .findFirst()),
                query.getSingleParameter("dir")
                        .filter(direction -> direction.toLowerCase(Locale.ROOT).equals("asc"))
                        .isPresent());
    }

    /** Lines that say nothing in the column come last, whichever way it is. */
    List<StrengthRow> of(List<StrengthRow> rows) {
        if (column.isEmpty()) {
            return rows;
        }
        StrengthColumn by = column.orElseThrow();
        Comparator<StrengthRow> figure =
                Comparator.comparingInt(row -> row.at(by).orElse(0));
        return rows.stream()
                .sorted(Comparator.comparing((StrengthRow row) -> row.at(by).isEmpty())
                        .thenComparing(ascending ? figure : figure.reversed()))
                .toList();
    }

    /** What a click on that column asks for: the greatest first, then the smallest first, then the order of the document. */
    StrengthSort next(StrengthColumn clicked) {
        if (!column.equals(Optional.of(clicked))) {
            return new StrengthSort(Optional.of(clicked), false);
        }
        return ascending ? new StrengthSort(Optional.empty(), false) : new StrengthSort(Optional.of(clicked), true);
    }

    QueryParameters query() {
        return new QueryParameters(column.map(by -> ascending
                        ? Map.of("sort", List.of(by.code()), "dir", List.of("asc"))
                        : Map.of("sort", List.of(by.code())))
                .orElse(Map.of()));
    }
}
