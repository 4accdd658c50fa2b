package org.jalon.intake.seed;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jalon.intake.tabular.Problems;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Table;

/**
 * What a folder says and Jalon does not read would be lost without a word, and what is too long would only be found by the database, which
 * names no cell. Where a column or a table that is read is missing, that is the cause and is told alone.
 */
final class ColumnRule implements SeedRule {

    /** For values whose form says how long they may be. */
    private static final int ANY = Integer.MAX_VALUE;

    /** What is read of each table, with the greatest length of each text in characters: that of its place in the database. */
    static final Map<String, Map<String, Integer>> READ = ordered(
            table(
                    "mandate",
                    entry("code", 40),
                    entry("title_en", 400),
                    entry("title_fr", 400),
                    entry("original_language", 8),
                    entry("rhythm", ANY)),
            table(
                    "documents",
                    entry("key", 80),
                    entry("symbol", 80),
                    entry("title", 400),
                    entry("published", ANY),
                    entry("note", 2_000)),
            table(
                    "decisions",
                    entry("symbol", 80),
                    entry("adopted", ANY),
                    entry("summary_en", 2_000),
                    entry("summary_fr", 2_000),
                    entry("until", ANY),
                    entry(SeedRow.CITED, 200),
                    entry("citation_locator", 200),
                    entry("citation_quote", 4_000)),
            table(
                    "frameworks",
                    entry("code", 40),
                    entry("title_en", 400),
                    entry("title_fr", 400),
                    entry("language", 8),
                    entry("original_language", 8),
                    entry("annex", 40),
                    entry(SeedRow.CITED, 200),
                    entry("citation_locator", 200)),
            table(
                    "status-levels",
                    entry("framework", ANY),
                    entry("code", 40),
                    entry("position", ANY),
                    entry("label_en", 80),
                    entry("label_fr", 80),
                    entry("symbol", 20),
                    entry("colour", 7),
                    entry("done", ANY),
                    entry("ordered", ANY)),
            table(
                    "periods",
                    entry("code", 16),
                    entry("from", ANY),
                    entry("to", ANY),
                    entry("due", ANY),
                    entry("state", ANY),
                    entry("report_symbol", 80),
                    entry("report_date", ANY)),
            table(
                    "labels",
                    entry("framework", ANY),
                    entry("subject", ANY),
                    entry("code", 40),
                    entry("valid_from", ANY),
                    entry("label_en", 400),
                    entry("label_fr", 400)),
            table(
                    "pillars",
                    entry("framework", ANY),
                    entry("number", 40),
                    entry("title", 8_000),
                    entry("statement", 8_000),
                    entry("valid_from", ANY)),
            table(
                    "objectives",
                    entry("framework", ANY),
                    entry("pillar", 40),
                    entry("number", 40),
                    entry("text", 8_000),
                    entry("valid_from", ANY)),
            table(
                    "indicators",
                    entry("framework", ANY),
                    entry("objective", 40),
                    entry("number", 40),
                    entry("text", 8_000),
                    entry("valid_from", ANY)),
            table(
                    "assessments",
                    entry("framework", ANY),
                    entry("period", ANY),
                    entry("indicator", ANY),
                    entry("part", ANY),
                    entry("status", 40),
                    entry("deadline", 2_000),
                    entry("comments", 32_767),
                    entry("doubt", 2_000),
                    entry(SeedRow.CITED, 200),
                    entry("citation_locator", 200),
                    entry("citation_quote", 4_000)));

    /** A package may do without them. */
    private static final Set<String> LEFT_OUT = Set.of("labels", "ordered");

    @Override
    public void check(SeedPackage seed, Problems problems) {
        List<String> there = StreamSupport.stream(seed.tables().spliterator(), false)
                .map(table -> table.resource().name())
                .toList();
        boolean allThere = holds(there, READ.keySet());
        for (Table table : seed.tables()) {
            String name = table.resource().name();
            Map<String, Integer> read = READ.get(name);
            if (read != null) {
                checkColumns(table, read, problems);
            } else if (allThere && !table.rows().isEmpty() && !LevelRule.judges(table)) {
                problems.add(table.place(), "seed.table.unread", name, String.join(", ", READ.keySet()));
            }
        }
    }

    private static void checkColumns(Table table, Map<String, Integer> read, Problems problems) {
        List<String> columns = table.resource().columns();
        boolean allThere = holds(columns, read.keySet());
        for (String column : columns) {
            Integer longest = read.get(column);
            if (longest != null) {
                checkLength(table, column, longest, problems);
            } else if (allThere && !LevelRule.judges(table)) {
                checkBlank(table, column, read.keySet(), problems);
            }
        }
    }

    /** However many cells are filled, the first one is named and the others are counted. */
    private static void checkBlank(Table table, String column, Collection<String> read, Problems problems) {
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

    private static void checkLength(Table table, String column, int longest, Problems problems) {
        for (SeedRow row : table.rows()) {
            String text = row.raw(column);
            int length = text.codePointCount(0, text.length());
            if (length > longest) {
                problems.add(row.place(column), "seed.maxLength", Integer.toString(length), Integer.toString(longest));
            }
        }
    }

    private static boolean holds(Collection<String> there, Collection<String> needed) {
        return needed.stream().filter(one -> !LEFT_OUT.contains(one)).allMatch(there::contains);
    }

    @SafeVarargs
    private static Map.Entry<String, Map<String, Integer>> table(String name, Map.Entry<String, Integer>... columns) {
        return entry(name, ordered(columns));
    }

    @SafeVarargs
    private static <T> Map<String, T> ordered(Map.Entry<String, T>... entries) {
        return Stream.of(entries)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
