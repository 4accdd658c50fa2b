package org.jalon.export.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.analysis.Matrix;
import org.jalon.assessment.read.StatusCell;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Line.RowLine;
import org.jalon.export.printed.Line.Slot;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed.Column;
import org.jalon.export.printed.PrintedChange;
import org.jalon.export.printed.PrintedTable;
import org.jalon.framework.ElementId;
import org.jalon.framework.OutlineEntries.Entry;
import org.jalon.framework.StatusLevel;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Words;

/**
 * The matrix as a document. Paper has room for {@link #ON_PAPER} periods, the last ones; what is left out is said. Sheets have them all.
 *
 * @param texts the words of pillars, objectives and indicators, by their ids
 */
public record MatrixLayout(Matrix matrix, Map<ElementId, String> texts, AnalysisLayout layout) {

    static final int ON_PAPER = 8;

    /** What a period takes, so that the longest status fits, and, where there are few periods, its marks as well. */
    private static final int PERIOD_SHARE = 1150;

    private static final int WIDE_PERIOD_SHARE = 1900;

    private static final int WIDTH = 14570;
    private static final int OBJECTIVE_SHARE = 2200;

    /** @param name of the file, without an ending */
    public static PrintedTable of(
            Words words, Matrix matrix, String name, Map<ElementId, String> texts, Locale language) {
        return new MatrixLayout(
                        matrix,
                        texts,
                        AnalysisLayout.of(words, matrix.mandate(), matrix.framework(), language, "matrix"))
                .lay(name);
    }

    private PrintedTable lay(String name) {
        return layout.table(
                new AnalysisLayout.Top(
                        name, words().say("export.matrix.title"), List.of(periodsShown()), Instant.EPOCH),
                columns(),
                lines(),
                List.of(new MatrixSheet(matrix, texts, layout).table()));
    }

    private PrintedWords words() {
        return layout.words();
    }

    private int first() {
        return Math.max(0, matrix.periods().size() - ON_PAPER);
    }

    private List<ReportingPeriod> shown() {
        return matrix.periods().subList(first(), matrix.periods().size());
    }

    private Phrase periodsShown() {
        return switch (matrix.periods().size()) {
            case 0 -> words().say("export.matrix.noPeriods");
            case 1 -> words().say("export.matrix.period", shown().getFirst().label());
            default ->
                words().say(
                                "export.matrix.periods",
                                shown().getFirst().label(),
                                shown().getLast().label(),
                                first());
        };
    }

    private List<Column> columns() {
        int periods = shown().size();
        int each = Math.clamp((WIDTH - OBJECTIVE_SHARE) / (2L * Math.max(1, periods)), PERIOD_SHARE, WIDE_PERIOD_SHARE);
        int indicator = WIDTH - OBJECTIVE_SHARE - each * periods;
        List<Column> columns = new ArrayList<>(
                List.of(layout.column("objective", OBJECTIVE_SHARE), layout.column("indicator", indicator)));
        shown().forEach(period -> columns.add(new Column("period", words().label(period.label()), each)));
        return columns;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Matrix.Pillar pillar : matrix.pillars()) {
            lines.add(AnalysisLayout.heading(
                    pillar.entry().number().printed(), numbered(pillar.entry(), ". "), List.of()));
            pillar.objectives().forEach(objective -> rows(objective, lines));
        }
        counts(lines);
        return lines;
    }

    private void rows(Matrix.Objective objective, List<Line> lines) {
        List<Matrix.Indicator> indicators = objective.indicators();
        for (int n = 0; n < indicators.size(); n++) {
            Matrix.Indicator indicator = indicators.get(n);
            List<Slot> slots = new ArrayList<>();
            slots.add(AnalysisLayout.over(
                    indicators.size(), n == 0, PrintedWords.paragraph(numbered(objective.entry(), " "))));
            slots.add(AnalysisLayout.cell(numbered(indicator.entry(), " ")));
            for (int period = first(); period < indicator.cells().size(); period++) {
                String absent =
                        matrix.isWithdrawn(indicator, period) ? "export.matrix.withdrawn" : "export.matrix.noRow";
                slots.add(AnalysisLayout.cell(
                        indicator.cells().get(period).map(this::cell).orElseGet(() -> said(absent))));
            }
            lines.add(new RowLine(slots, false, PrintedChange.NONE));
        }
    }

    private List<Paragraph> cell(StatusCell cell) {
        List<Paragraph> paragraphs = new ArrayList<>();
        cell.statuses().forEach(status -> paragraphs.addAll(status(status)));
        cell.marks()
                .forEach(mark -> paragraphs.addAll(said("export.matrix.cellMark", words().get("export.mark." + mark))));
        return paragraphs;
    }

    private List<Paragraph> status(Optional<String> code) {
        return code.isEmpty() ? said("export.notStated") : PrintedWords.paragraph(words().label(words().status(code)));
    }

    private List<Paragraph> said(String key, Object... parameters) {
        return PrintedWords.paragraph(words().say(key, parameters));
    }

    /** Counts with their denominator, and no percentage. */
    private void counts(List<Line> lines) {
        List<Matrix.Count> counts = matrix.counts(matrix.indicators().toList());
        if (shown().isEmpty()) {
            return;
        }
        lines.add(AnalysisLayout.heading("counts", words().say("export.matrix.counts"), List.of()));
        for (StatusLevel level : matrix.framework().scale().levels()) {
            count(
                    words().label(level.label().in(words().language())),
                    counts,
                    count -> count.levels().getOrDefault(level.code(), 0),
                    true,
                    lines);
        }
        count(words().say("export.about.split"), counts, Matrix.Count::split, true, lines);
        count(words().say("export.about.notStated"), counts, Matrix.Count::notStated, false, lines);
    }

    private interface Number {
        int in(Matrix.Count count);
    }

    /** @param goesOn whether more of them follow: no page ends among the counts, which are read together */
    private void count(Phrase label, List<Matrix.Count> counts, Number number, boolean goesOn, List<Line> lines) {
        List<Slot> slots = new ArrayList<>(List.of(AnalysisLayout.cell(List.of()), AnalysisLayout.cell(label)));
        counts.subList(first(), counts.size())
                .forEach(count ->
                        slots.add(AnalysisLayout.cell(words().say("export.about.of", number.in(count), count.rows()))));
        lines.add(new RowLine(slots, goesOn, PrintedChange.NONE));
    }

    private Phrase numbered(Entry entry, String between) {
        return words().text(entry.number().before(between, texts.getOrDefault(entry.id(), "")));
    }
}
