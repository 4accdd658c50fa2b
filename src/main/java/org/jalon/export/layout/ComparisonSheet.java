package org.jalon.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jalon.analysis.ComparedRow;
import org.jalon.analysis.Comparison;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.DataTable.Value;
import org.jalon.table.Change;

/**
 * A comparison as data: a line for each field that differs.
 *
 * @param all with every heading
 * @param shown with the rows that were asked for
 */
record ComparisonSheet(Comparison all, Comparison shown, AnalysisLayout layout, ComparedFields fields) {

    DataTable table() {
        List<List<Value>> rows = new ArrayList<>();
        all.headings()
                .forEach(heading -> rows.add(List.of(
                        Value.of(heading.number().printed()),
                        Value.of(heading.after()),
                        Value.of(Change.REWORDED.code()),
                        Value.of("wording"),
                        Value.of(heading.before()),
                        Value.of(heading.after()))));
        for (ComparedRow row : shown.rows()) {
            String kinds = row.changes().stream().sorted().map(Change::code).collect(Collectors.joining("; "));
            for (ComparedFields.Field field : fields.of(row)) {
                rows.add(List.of(
                        Value.of(row.indicator().number().printed()),
                        Value.of(row.indicator().text()),
                        Value.of(kinds),
                        Value.of(field.name()),
                        Value.of(field.textBefore()),
                        Value.of(field.textAfter())));
            }
        }
        return new DataTable(
                layout.words().get("export.sheet.changes"),
                List.of(
                        layout.field("number", 8),
                        layout.field("text", 44),
                        layout.field("changes", 24),
                        layout.field("what", 14),
                        layout.field("before", 60),
                        layout.field("after", 60)),
                rows,
                List.of(),
                1,
                layout.words().get("export.change.none"));
    }
}
