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
import org.jalon.framework.ElementLevels;
import org.jalon.framework.ElementLevels.ElementLevel;
import org.jalon.framework.OutlineEntries.Entry;

/**
 * The matrix as data, with all its periods.
 *
 * @param texts the words of elements, by their ids
 */
public record MatrixSheet(Matrix matrix, Map<ElementId, String> texts, AnalysisLayout layout) {

    /** A line an indicator and period: what one sorts, filters and counts. Where an indicator is withdrawn, its line says so in place of a status. */
    public DataTable table() {
        List<Field> fields = new ArrayList<>();
        for (ElementLevel level : matrix.framework().levels().inOrder()) {
            fields.addAll(fields(level));
        }
        int frozen = fields.size() + 1;
        fields.add(layout.field("period", 10));
        fields.add(layout.field("part_no", 6));
        if (matrix.framework().isJudged()) {
            fields.add(layout.field("status", 18));
        }
        fields.add(layout.field("marks", 30));
        List<List<Value>> rows = new ArrayList<>();
        matrix.places().forEach(place -> rows(place.path(), place.row(), rows));
        return new DataTable(
                layout.words().get("export.sheet.matrix"),
                fields,
                rows,
                layout.levels(),
                frozen,
                layout.words().get("export.matrix.noPeriods"));
    }

    /** Those of pillars, objectives and indicators have heads of their own. */
    private List<Field> fields(ElementLevel level) {
        ElementLevels levels = matrix.framework().levels();
        int width = level.number() == levels.depth() ? 48 : level.number() == 1 ? 30 : 36;
        if (levels.arePillars()) {
            return List.of(layout.field(level.code() + "_no", 8), layout.field(level.code(), width));
        }
        PrintedWords words = layout.words();
        String name = level.name().in(words.language());
        return List.of(
                new Field(level.code() + "_no", words.get("export.head.level_no", name), 8),
                new Field(level.code(), name, width));
    }

    private void rows(List<Entry> chain, Matrix.Indicator indicator, List<List<Value>> rows) {
        for (int period = 0; period < matrix.periods().size(); period++) {
            Optional<StatusCell> found = indicator.cells().get(period);
            for (int part = 0; part < found.map(cell -> cell.statuses().size()).orElse(0); part++) {
                StatusCell cell = found.orElseThrow();
                List<Value> row = begin(chain, period);
                row.add(Value.of(part + 1));
                if (matrix.framework().isJudged()) {
                    row.add(layout.status(cell.statuses().get(part)));
                }
                row.add(Value.of(cell.marks().stream()
                        .map(mark -> layout.words().get("export.mark." + mark))
                        .collect(Collectors.joining("; "))));
                rows.add(row);
            }
            if (matrix.isWithdrawn(indicator, period)) {
                List<Value> row = begin(chain, period);
                row.add(Value.of(""));
                row.add(new Value.NoRow(layout.words().get("export.matrix.withdrawn")));
                if (matrix.framework().isJudged()) {
                    row.add(Value.of(""));
                }
                rows.add(row);
            }
        }
    }

    private List<Value> begin(List<Entry> chain, int period) {
        List<Value> row = new ArrayList<>();
        for (ElementLevel level : matrix.framework().levels().inOrder()) {
            Optional<Entry> at = chain.stream()
                    .filter(entry -> entry.level() == level.number())
                    .findFirst();
            row.add(Value.of(at.map(entry -> entry.number().printed()).orElse("")));
            row.add(Value.of(at.map(entry -> texts.getOrDefault(entry.id(), "")).orElse("")));
        }
        row.add(Value.of(matrix.periods().get(period).code()));
        return row;
    }
}
