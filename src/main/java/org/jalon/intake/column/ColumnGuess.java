package org.jalon.intake.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalon.intake.file.FoundTable;

/**
 * What the columns of a table are, by their headings and by what stands in them.
 *
 * @param notes what a person may want to look at
 */
public record ColumnGuess(ColumnMapping mapping, List<Note> notes) {

    /** A column of which something is to be said. */
    public record Note(int column, String heading, Kind kind) {}

    public enum Kind {
        /** No column of the framework. */
        ASIDE,
        /** What stands in it is something else than its heading says. */
        OTHER_THAN_HEADING
    }

    private static final List<ColumnKind> KINDS = List.of(
            ColumnKind.PILLAR,
            ColumnKind.OBJECTIVE,
            ColumnKind.NUMBER,
            ColumnKind.INDICATOR,
            ColumnKind.STATE,
            ColumnKind.DEADLINE,
            ColumnKind.COMMENT);

    /** Less than this says nothing. */
    private static final double LEAST = 0.7;

    public ColumnGuess {
        notes = List.copyOf(notes);
    }

    public static ColumnGuess of(FoundTable table, KnownFramework known, Remembered remembered) {
        TableCells cells = new TableCells(table);
        ColumnContent content = new ColumnContent(cells, known, new StateWords(known.scale(), remembered));
        double[][] scores = new double[cells.columns()][KINDS.size()];
        for (int column = 0; column < cells.columns(); column++) {
            String heading = heading(table, column);
            ColumnKind plainly = content.plainly(column);
            for (int at = 0; at < KINDS.size(); at++) {
                ColumnKind kind = KINDS.get(at);
                double said = remembered.column(heading).filter(kind::equals).isPresent()
                        ? 10
                        : (plainly == ColumnKind.ASIDE || plainly == kind ? 2 : 0.8)
                                * HeadingWords.means(heading, kind);
                double like = kind == ColumnKind.COMMENT && heading.isBlank() ? 2 : 1;
                double score = said + like * content.looksLike(column, kind);
                scores[column][at] = remembered.column(heading).equals(Optional.of(ColumnKind.ASIDE))
                        ? 0
                        : Math.max(0, score - LEAST);
            }
        }
        int[] best = Assignment.best(scores);
        List<ColumnKind> kinds = IntStream.of(best)
                .mapToObj(at -> at == Assignment.NONE ? ColumnKind.ASIDE : KINDS.get(at))
                .toList();
        ColumnMapping mapping = new ColumnMapping(kinds);
        return new ColumnGuess(mapping, notes(table, cells, mapping));
    }

    /** What is to be said of a mapping, whoever made it. */
    public static List<Note> notes(FoundTable table, ColumnMapping mapping) {
        return notes(table, new TableCells(table), mapping);
    }

    private static List<Note> notes(FoundTable table, TableCells cells, ColumnMapping mapping) {
        List<Note> notes = new ArrayList<>();
        for (int column = 0; column < mapping.kinds().size(); column++) {
            ColumnKind kind = mapping.kinds().get(column);
            String heading = heading(table, column);
            if (kind == ColumnKind.ASIDE) {
                if (!heading.isBlank() || saysSomething(cells, column)) {
                    notes.add(new Note(column, heading, Kind.ASIDE));
                }
            } else if (HeadingWords.means(heading, kind) == 0 && meansAnother(heading, kind)) {
                notes.add(new Note(column, heading, Kind.OTHER_THAN_HEADING));
            }
        }
        return notes;
    }

    private static boolean meansAnother(String heading, ColumnKind kind) {
        return KINDS.stream().anyMatch(other -> other != kind && HeadingWords.means(heading, other) == 1);
    }

    private static boolean saysSomething(TableCells cells, int column) {
        return IntStream.range(0, cells.rows())
                .anyMatch(row -> !cells.text(row, column).isEmpty());
    }

    static String heading(FoundTable table, int column) {
        return column < table.headings().size() ? table.headings().get(column) : "";
    }
}
