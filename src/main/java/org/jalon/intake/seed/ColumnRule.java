package org.jalon.intake.seed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Table;
import org.jalon.intake.tabular.TabularProblems;

/**
 * What a folder says and Jalon does not read would be lost without a word, and what is too long would only be found by the database, which
 * names no cell. Where a column or a table that is read is missing, that is the cause and is told alone.
 */
final class ColumnRule implements SeedRule {

    private final Map<String, SeedTable> read = new LinkedHashMap<>();

    /** @param facts the tables that are read beside those of every package */
    ColumnRule(List<SeedTable> facts) {
        MandateTables.ALL.forEach(table -> read.put(table.name(), table));
        facts.forEach(table -> read.put(table.name(), table));
    }

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        List<String> there = StreamSupport.stream(seed.tables().spliterator(), false)
                .map(table -> table.resource().name())
                .toList();
        boolean allThere = MandateTables.ALL.stream()
                .map(SeedTable::name)
                .filter(name ->
                        MandateTables.needs(name) || MandateTables.ofPillars(name) && !there.contains(Level.ELEMENTS))
                .allMatch(there::contains);
        for (Table table : seed.tables()) {
            String name = table.resource().name();
            SeedTable columns = read.get(name);
            if (columns != null) {
                checkColumns(table, columns, problems);
            } else if (allThere && !table.rows().isEmpty() && !LevelRule.judges(table)) {
                problems.add(table.place(), "seed.table.unread", name, String.join(", ", read.keySet()));
            }
        }
    }

    private static void checkColumns(Table table, SeedTable read, TabularProblems problems) {
        List<String> columns = table.resource().columns();
        Set<String> known = read.columns().keySet();
        boolean allThere =
                known.stream().filter(one -> !read.optional().contains(one)).allMatch(columns::contains);
        for (String column : columns) {
            Integer longest = read.columns().get(column);
            if (longest != null) {
                checkLength(table, column, longest, problems);
            } else if (allThere && !LevelRule.judges(table)) {
                checkBlank(table, column, known, problems);
            }
        }
    }

    /** However many cells are filled, the first one is named and the others are counted. */
    private static void checkBlank(Table table, String column, Collection<String> read, TabularProblems problems) {
        List<SeedRow> filled =
                table.rows().stream().filter(row -> !row.raw(column).isEmpty()).toList();
        if (!filled.isEmpty()) {
            problems.add(
                    filled.getFirst().place(column),
                    "seed.column.unread",
                    Integer.toString(filled.size()),
                    String.join(", ", read));
        }
    }

    private static void checkLength(Table table, String column, int longest, TabularProblems problems) {
        for (SeedRow row : table.rows()) {
            String text = row.raw(column);
            int length = text.codePointCount(0, text.length());
            if (length > longest) {
                problems.add(row.place(column), "seed.maxLength", Integer.toString(length), Integer.toString(longest));
            }
        }
    }
}
