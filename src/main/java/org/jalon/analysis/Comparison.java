package org.jalon.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.StatusScale;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.OutlineNumber;
import org.jalon.table.AnnexTable;
import org.jalon.table.Change;

/**
 * Two tables of one framework side by side: two periods, or one period as it stood at two moments. Symmetric: with the sides changed every
 * row is there again with {@link Change#mirrored mirrored} changes. Complete: every indicator that has a row on either side is in exactly
 * one row here, and a matched row is {@link Change#UNCHANGED} only if words, readings, sources and wording are the same.
 *
 * @param rows in the order of the outline, those of one side only in their places
 * @param headings pillars and objectives whose words differ
 */
public record Comparison(AnnexTable from, AnnexTable to, List<ComparedRow> rows, List<RewordedHeading> headings) {

    private static final List<Set<Change>> BY_WEIGHT = List.of(
            EnumSet.of(
                    Change.ADVANCED,
                    Change.REGRESSED,
                    Change.STATUS_CHANGED,
                    Change.NEWLY_STATED,
                    Change.NO_LONGER_STATED),
            EnumSet.of(Change.ADDED, Change.WITHDRAWN),
            EnumSet.of(Change.DEADLINE_MOVED));

    /** A pillar or objective with other words than before; the statement below a pillar is part of them. */
    public record RewordedHeading(OutlineNumber number, String before, String after) {}

    /**
     * Compares two tables. Which one is the earlier is the caller's to say.
     *
     * @throws IllegalArgumentException if they are of different frameworks
     */
    public static Comparison of(AnnexTable from, AnnexTable to) {
        if (!from.framework().id().equals(to.framework().id())) {
            throw new IllegalArgumentException("Only tables of one framework can be compared");
        }
        StatusScale scale = to.framework().scale();
        OwnReports reports =
                new OwnReports(from.period().reportSymbol(), to.period().reportSymbol());
        Map<ElementId, AnnexTable.Row> earlier = new LinkedHashMap<>();
        from.rows().forEach(row -> earlier.put(row.indicator().id(), row));
        List<ComparedRow> rows = new ArrayList<>();
        to.rows().forEach(row -> {
            AnnexTable.Row before = earlier.remove(row.indicator().id());
            rows.add(before == null ? new ComparedRow.Added(row) : ComparedRow.Matched.of(scale, before, row, reports));
        });
        if (to.framework().levels().arePillars()) {
            earlier.values().forEach(row -> rows.add(new ComparedRow.Withdrawn(row)));
            rows.sort(Comparator.comparing(Comparison::place));
        } else {
            putBack(from, earlier, rows);
        }
        return new Comparison(from, to, List.copyOf(rows), rewordedHeadings(from, to));
    }

    /** Numbers may be words, or begin anew below each element: what is gone stands behind what it stood behind. */
    private static void putBack(AnnexTable from, Map<ElementId, AnnexTable.Row> gone, List<ComparedRow> rows) {
        int place = 0;
        for (AnnexTable.Row row : from.rows().toList()) {
            ElementId id = row.indicator().id();
            if (gone.containsKey(id)) {
                rows.add(place++, new ComparedRow.Withdrawn(row));
            } else {
                place = 1
                        + rows.stream()
                                .map(one -> one.indicator().id())
                                .toList()
                                .indexOf(id);
            }
        }
    }

    public ReportingPeriod earlierPeriod() {
        return from.period();
    }

    public ReportingPeriod laterPeriod() {
        return to.period();
    }

    /** Whether these are two moments of one period. */
    public boolean isOfOnePeriod() {
        return from.period().equals(to.period()) && !from.reading().equals(to.reading());
    }

    /** How many rows each kind of change has, zeros included. Kinds overlap, except where {@link Change} says otherwise. */
    public Map<Change, Integer> counts() {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        for (Change change : Change.values()) {
            counts.put(change, 0);
        }
        rows.forEach(row -> row.changes().forEach(change -> counts.merge(change, 1, Integer::sum)));
        return counts;
    }

    /** How many rows have this change. */
    public int count(Change change) {
        return counts().getOrDefault(change, 0);
    }

    /** How many indicators have a row on both sides. */
    public int matched() {
        return Math.toIntExact(rows.stream()
                .filter(row -> row.earlier().isPresent() && row.later().isPresent())
                .count());
    }

    /** The same comparison with only the row of a code, if one is named, and otherwise the rows that have one of these changes. */
    public Comparison only(Optional<String> indicatorCode, Set<Change> wanted) {
        if (indicatorCode.isPresent()) {
            return new Comparison(from, to, row(indicatorCode.get()).stream().toList(), List.of());
        }
        return new Comparison(
                from,
                to,
                rows.stream()
                        .filter(row -> row.changes().stream().anyMatch(wanted::contains))
                        .toList(),
                headings);
    }

    /**
     * The rows in which anything differs, what weighs most first: another state, then rows that came or went, then deadlines in other words, then
     * all other words. Rows that weigh the same are in the order of the outline.
     */
    public List<ComparedRow> differing() {
        return rows.stream()
                .filter(row -> !row.changes().contains(Change.UNCHANGED))
                .sorted(Comparator.comparingInt(Comparison::rank))
                .toList();
    }

    public Optional<ComparedRow> row(String indicatorCode) {
        return rows.stream()
                .filter(row -> row.indicator().code().equals(indicatorCode))
                .findFirst();
    }

    /** How many kinds of change weigh more than all that this row has. */
    private static int rank(ComparedRow row) {
        return (int) BY_WEIGHT.stream()
                .takeWhile(kinds -> row.changes().stream().noneMatch(kinds::contains))
                .count();
    }

    /** Steps of a fixed form, so that texts compare as the numbers do. */
    private static String place(ComparedRow row) {
        return row.shown().path().map(node -> node.number().sortKey()).reduce("", (above, key) -> above + key + " ");
    }

    private static List<RewordedHeading> rewordedHeadings(AnnexTable from, AnnexTable to) {
        Map<ElementId, Heading> before = new HashMap<>();
        headings(from).forEach(heading -> before.put(heading.id(), heading));
        return headings(to)
                .flatMap(now -> Optional.ofNullable(before.get(now.id()))
                        .filter(then -> !then.words().equals(now.words()))
                        .map(then -> new RewordedHeading(now.number(), then.words(), now.words()))
                        .stream())
                .toList();
    }

    private record Heading(ElementId id, OutlineNumber number, String words) {}

    /** Of what stands above rows, from top to bottom. */
    private static Stream<Heading> headings(AnnexTable table) {
        return table.rows().flatMap(row -> row.above().stream()).distinct().map(Comparison::heading);
    }

    private static Heading heading(Node node) {
        return new Heading(node.id(), node.number(), node.words());
    }
}
