package org.jalon.export.layout;

import java.util.ArrayList;
import java.util.List;
import org.jalon.analysis.Matrix;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Line.RowLine;
import org.jalon.export.printed.Line.Slot;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.PrintedChange;
import org.jalon.framework.StatusLevel;

/**
 * The counts below a matrix on paper.
 *
 * @param first the place of the first period that is printed
 * @param grouped whether a column of what spans rows stands before theirs
 */
record MatrixCounts(Matrix matrix, PrintedWords words, int first, boolean grouped) {

    /** Counts with their denominator, and no percentage. */
    void add(List<Line> lines) {
        List<Matrix.Count> counts = matrix.counts(matrix.indicators().toList());
        if (matrix.periods().size() == first || !matrix.framework().isJudged()) {
            return;
        }
        lines.add(AnalysisLayout.heading("counts", words.say("export.matrix.counts"), List.of()));
        for (StatusLevel level : matrix.framework().scale().levels()) {
            count(
                    words.label(level.label().in(words.language())),
                    counts,
                    count -> count.levels().getOrDefault(level.code(), 0),
                    true,
                    lines);
        }
        count(words.say("export.about.split"), counts, Matrix.Count::split, true, lines);
        count(words.say("export.about.notStated"), counts, Matrix.Count::notStated, false, lines);
    }

    private interface Number {
        int in(Matrix.Count count);
    }

    /** @param goesOn whether more of them follow: no page ends among the counts, which are read together */
    private void count(Phrase label, List<Matrix.Count> counts, Number number, boolean goesOn, List<Line> lines) {
        List<Slot> slots = new ArrayList<>();
        if (grouped) {
            slots.add(AnalysisLayout.cell(List.of()));
        }
        slots.add(AnalysisLayout.cell(label));
        counts.subList(first, counts.size())
                .forEach(count ->
                        slots.add(AnalysisLayout.cell(words.say("export.about.of", number.in(count), count.rows()))));
        lines.add(new RowLine(slots, goesOn, PrintedChange.NONE));
    }
}
