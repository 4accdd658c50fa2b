package org.jalon.intake.match;

import java.util.List;
import java.util.stream.IntStream;
import org.jalon.intake.column.FileRow;
import org.jalon.intake.column.KnownFramework;

/** Whether a table is one of another framework. */
final class Elsewhere {

    /** Fewer of the rows than this are like any of the framework. */
    private static final double LIKE = 0.25;

    private Elsewhere() {}

    static boolean is(List<FileRow> rows, KnownFramework known, Scores scores, Pairing pairing) {
        List<Integer> worded = IntStream.range(0, rows.size())
                .filter(row -> !rows.get(row).text().isEmpty())
                .boxed()
                .toList();
        if (known.rows().isEmpty() || rows.isEmpty()) {
            return false;
        }
        if (worded.isEmpty()) {
            long numbered = IntStream.range(0, rows.size())
                    .filter(row -> pairing.of(row) != Pairing.NONE)
                    .count();
            return numbered * 2 < rows.size();
        }
        long like = worded.stream()
                .filter(row -> pairing.of(row) != Pairing.NONE && scores.alike(row, pairing.of(row)) >= 0.5)
                .count();
        return like < LIKE * Math.min(worded.size(), known.rows().size());
    }
}
