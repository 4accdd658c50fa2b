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
import org.jalon.framework.ElementLevels;
import org.jalon.framework.OutlineEntries.Entry;
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
        int objective = isGrouped() ? OBJECTIVE_SHARE : 0;
        int each = Math.clamp((WIDTH - objective) / (2L * Math.max(1, periods)), PERIOD_SHARE, WIDE_PERIOD_SHARE);
        int indicator = WIDTH - objective - each * periods;
        List<Column> columns = new ArrayList<>();
        if (isGrouped()) {
            columns.add(layout.column("objective", levels().level(levels().depth() - 1), objective));
        }
        columns.add(layout.column("indicator", levels().last(), indicator));
        shown().forEach(period -> columns.add(new Column("period", words().label(period.label()), each)));
        return columns;
    }

    private ElementLevels levels() {
        return matrix.framework().levels();
    }

    /** Whether anything spans rows. */
    private boolean isGrouped() {
        return levels().depth() > 1;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int depth = levels().depth();
        List<Matrix.Place> places = matrix.places();
        List<Entry> printed = List.of();
        int n = 0;
        while (n < places.size()) {
            List<Entry> path = above(places.get(n), depth - 1);
            for (Entry entry : path) {
                if (!printed.contains(entry)) {
                    lines.add(AnalysisLayout.heading(entry.number().printed(), numbered(entry, ". "), List.of()));
                }
            }
            printed = path;
            List<Entry> head = above(places.get(n), depth);
            int end = n + 1;
            while (end < places.size() && above(places.get(end), depth).equals(head)) {
                end++;
            }
            rows(
                    head.size() > path.size() ? Optional.of(head.getLast()) : Optional.empty(),
                    places.subList(n, end).stream().map(Matrix.Place::row).toList(),
                    lines);
            n = end;
        }
        new MatrixCounts(matrix, words(), first(), isGrouped()).add(lines);
        return lines;
    }

    /** What a row stands below, or is itself, above the level of that number. */
    private static List<Entry> above(Matrix.Place place, int level) {
        return place.path().stream().filter(entry -> entry.level() < level).toList();
    }

    private void rows(Optional<Entry> head, List<Matrix.Indicator> indicators, List<Line> lines) {
        for (int n = 0; n < indicators.size(); n++) {
            Matrix.Indicator indicator = indicators.get(n);
            List<Slot> slots = new ArrayList<>();
            if (isGrouped()) {
                slots.add(AnalysisLayout.over(
                        indicators.size(),
                        n == 0,
                        head.map(entry -> PrintedWords.paragraph(numbered(entry, " ")))
                                .orElse(List.of())));
            }
            slots.add(
                    indicator.entry().level() == levels().depth()
                            ? AnalysisLayout.cell(numbered(indicator.entry(), " "))
                            : AnalysisLayout.cell(List.of()));
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
        return code.isEmpty()
                ? said(matrix.framework().isJudged() ? "export.notStated" : "export.matrix.row")
                : PrintedWords.paragraph(words().label(words().status(code)));
    }

    private List<Paragraph> said(String key, Object... parameters) {
        return PrintedWords.paragraph(words().say(key, parameters));
    }

    private Phrase numbered(Entry entry, String between) {
        return words().text(entry.number().before(between, texts.getOrDefault(entry.id(), "")));
    }
}
