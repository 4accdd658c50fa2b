package org.jalon.intake.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for lines of one table that claim the same key. */
final class KeyCheck {

    private KeyCheck() {}

    static void check(Table table, TabularProblems problems) {
        for (List<String> key : keys(table.resource())) {
            Map<List<String>, SeedRow> first = new HashMap<>();
            for (SeedRow row : table.rows()) {
                List<String> values = row.raw(key);
                if (values.contains("")) {
                    continue;
                }
                SeedRow other = first.putIfAbsent(values, row);
                if (other != null) {
                    problems.add(
                            row.place(key), "seed.twice", String.join(", ", values), Integer.toString(other.line()));
                }
            }
        }
    }

    private static List<List<String>> keys(TabularResource resource) {
        List<List<String>> keys = new ArrayList<>();
        if (!resource.primaryKey().isEmpty()) {
            keys.add(resource.primaryKey());
        }
        resource.fields().stream()
                .filter(Field::unique)
                .map(field -> List.of(field.name()))
                .filter(key -> !key.equals(resource.primaryKey()))
                .forEach(keys::add);
        return keys;
    }
}
