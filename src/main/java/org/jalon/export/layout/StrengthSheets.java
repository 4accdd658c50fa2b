package org.jalon.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.DataTable.Field;
import org.jalon.export.printed.DataTable.Value;
import org.jalon.measure.strength.Discrepancy;
import org.jalon.measure.strength.ForceComponent;
import org.jalon.measure.strength.StrengthColumn;
import org.jalon.measure.strength.StrengthRow;
import org.jalon.measure.strength.StrengthTable;
import org.jalon.shared.Words;

/** A strength table for those who sort and count: the printed figures, and a sheet of what was recomputed. */
record StrengthSheets(Words words, StrengthTable table, Locale language) {

    List<DataTable> all() {
        return List.of(data(), checks());
    }

    private DataTable data() {
        List<Field> fields = new ArrayList<>(List.of(
                new Field("country", words.get(language, "strength.column.country"), 40),
                new Field("country_code", words.get(language, "strength.column.code"), 8)));
        for (StrengthColumn column : StrengthColumn.values()) {
            fields.add(new Field(
                    column.code(),
                    words.get(
                                    language,
                                    "strength.component." + column.component().code()) + " · "
                            + words.get(language, "strength.column." + column.part()),
                    14));
        }
        fields.add(new Field("note", words.get(language, "strength.column.note"), 60));
        List<List<Value>> rows = Stream.concat(table.contributors().stream(), table.printedTotals().stream())
                .map(this::values)
                .collect(Collectors.toCollection(ArrayList::new));
        return new DataTable(words.get(language, "strength.sheet"), fields, rows, List.of(), 1, "");
    }

    private List<Value> values(StrengthRow row) {
        List<Value> values = new ArrayList<>(List.of(Value.of(row.name(language)), Value.of(row.country())));
        for (StrengthColumn column : StrengthColumn.values()) {
            values.add(
                    row.at(column).isPresent() ? Value.of((long) row.at(column).getAsInt()) : Value.of(""));
        }
        values.add(Value.of(row.note()));
        return values;
    }

    private DataTable checks() {
        List<List<Value>> rows = new ArrayList<>();
        table.discrepancies().forEach(found -> rows.add(List.of(Value.of(said(found)))));
        for (ForceComponent component : ForceComponent.values()) {
            rows.add(List.of(Value.of(words.get(
                    language,
                    "strength.women.in",
                    words.get(language, "strength.component." + component.code()),
                    share(component)))));
        }
        return new DataTable(
                words.get(language, "strength.sheet.checks"),
                List.of(new Field("check", words.get(language, "strength.checks"), 120)),
                rows,
                List.of(),
                1,
                "");
    }

    /** How many of how many are women. */
    String share(ForceComponent component) {
        StrengthTable.Share share = table.women(component);
        return share.of().isEmpty()
                ? ""
                : words.get(
                        language,
                        "strength.share",
                        share.women().orElse(0),
                        share.of().getAsInt());
    }

    /** What does not add up, in words. */
    String said(Discrepancy found) {
        return words.get(
                language,
                "strength.check." + found.rule().code(),
                found.contributor(),
                words.get(
                        language,
                        "strength.component." + found.column().component().code()),
                words.get(language, "strength.column." + found.column().part()),
                found.printed(),
                found.recomputed());
    }
}
