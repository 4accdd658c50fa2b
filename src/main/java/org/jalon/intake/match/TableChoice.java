package org.jalon.intake.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalon.intake.column.ColumnGuess;
import org.jalon.intake.column.ColumnMapping;
import org.jalon.intake.column.FileRow;
import org.jalon.intake.column.FileRows;
import org.jalon.intake.column.KnownFramework;
import org.jalon.intake.column.Remembered;
import org.jalon.intake.file.FoundTable;

/**
 * A table that was found in a file, and how much of it is like the framework.
 *
 * @param like rows that are like one of the framework, by their words or, if they have none, by their numbers
 */
public record TableChoice(FoundTable table, int rows, int like) {

    /** All tables of a file, in its order. */
    public static List<TableChoice> of(List<FoundTable> tables, KnownFramework known, Remembered remembered) {
        return tables.stream().map(table -> of(table, known, remembered)).toList();
    }

    private static TableChoice of(FoundTable table, KnownFramework known, Remembered remembered) {
        ColumnMapping mapping = ColumnGuess.of(table, known, remembered).mapping();
        if (!mapping.namesRows()) {
            return new TableChoice(table, table.rows().size(), 0);
        }
        List<FileRow> rows = FileRows.of(table, mapping, known, remembered);
        Scores scores = new Scores(rows, known);
        int like = (int) IntStream.range(0, rows.size())
                .filter(row -> IntStream.range(0, known.rows().size())
                        .anyMatch(element -> scores.alike(row, element) >= 0.5
                                || rows.get(row).text().isEmpty() && scores.sameNumber(row, element)))
                .count();
        return new TableChoice(table, rows.size(), like);
    }

    /** The one that is most like the framework; the largest if none is. Empty if there is no table. */
    public static Optional<TableChoice> likely(List<TableChoice> tables) {
        return tables.stream()
                .max(Comparator.comparingInt(TableChoice::like)
                        .thenComparingInt(TableChoice::rows)
                        .thenComparing(Comparator.comparingInt(
                                        (TableChoice choice) -> choice.table().number())
                                .reversed()));
    }
}
