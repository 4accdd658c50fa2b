package org.jalon.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.analysis.Matrix;
import org.jalon.assessment.read.StatusCell;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.DataTable.Field;
import org.jalon.export.printed.DataTable.Value;
import org.jalon.framework.ElementId;
import org.jalon.framework.OutlineEntries.Entry;

/**
 * The matrix as data, with all its periods.
 *
 * @param texts the words of pillars, objectives and indicators, by their ids
 */
public record MatrixSheet(Matrix matrix, Map<ElementId, String> texts, AnalysisLayout layout) {

    /** A line an indicator and period: what one sorts, filters and counts. Where an indicator is withdrawn, its line says so in place of a status. */
    public DataTable table() {
        List<Field> fields = List.of(
                layout.field("pillar_no", 8),
                layout.field("pillar", 30),
                layout.field("objective_no", 8),
                layout.field("objective", 36),
                layout.field("indicator_no", 8),
                layout.field("indicator", 48),
                layout.field("period", 10),
                layout.field("part_no", 6),
                layout.field("status", 18),
                layout.field("marks", 30));
        List<List<Value>> rows = new ArrayList<>();
        for (Matrix.Pillar pillar : matrix.pillars()) {
            for (Matrix.Objective objective : pillar.objectives()) {
                for (Matrix.Indicator indicator : objective.indicators()) {
                    rows(List.of(pillar.entry(), objective.entry(), indicator.entry()), indicator, rows);
                }
            }
        }
        return new DataTable(
                layout.words().get("export.sheet.matrix"),
                fields,
                rows,
                layout.levels(),
                7,
                layout.words().get("export.matrix.noPeriods"));
    }

    private void rows(List<Entry> chain, Matrix.Indicator indicator, List<List<Value>> rows) {
        for (int period = 0; period < matrix.periods().size(); period++) {
            Optional<StatusCell> found = indicator.cells().get(period);
            for (int part = 0; part < found.map(cell -> cell.statuses().size()).orElse(0); part++) {
                StatusCell cell = found.orElseThrow();
                List<Value> row = begin(chain, period);
                row.add(Value.of(part + 1));
                row.add(layout.status(cell.statuses().get(part)));
                row.add(Value.of(cell.marks().stream()
                        .map(mark -> layout.words().get("export.mark." + mark))
                        .collect(Collectors.joining("; "))));
                rows.add(row);
            }
            if (matrix.isWithdrawn(indicator, period)) {
                List<Value> row = begin(chain, period);
                row.add(Value.of(""));
                row.add(new Value.NoRow(layout.words().get("export.matrix.withdrawn")));
                row.add(Value.of(""));
                rows.add(row);
            }
        }
    }

    private List<Value> begin(List<Entry> chain, int period) {
        List<Value> row = new ArrayList<>();
        chain.forEach(entry -> {
            row.add(Value.of(entry.number().printed()));
            row.add(Value.of(texts.getOrDefault(entry.id(), "")));
        });
        row.add(Value.of(matrix.periods().get(period).code()));
        return row;
    }
}
