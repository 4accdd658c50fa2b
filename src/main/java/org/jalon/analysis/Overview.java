package org.jalon.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.framework.Outline.Node;
import org.jalon.mandate.Decision;
import org.jalon.table.AnnexTable;
import org.jalon.table.EditingProgress;
import org.jalon.table.Lateness;
import org.jalon.table.RollUp;

/**
 * A framework at one glance: where it stands in a period, what moved since it was last sealed, what is late, what is due, and, apart from
 * all that, how far the writing of the period has come.
 *
 * @param table all rows of the period
 * @param pillars the counts of each element at the top that has rows below it; with rows at the top they sum to {@code counts}
 * @param moved against the last sealed period before this one; empty if there is none
 * @param late overdue rows, those that wait longest first
 * @param decisions what the Council decided, in the order of its symbols
 */
public record Overview(
        AnnexTable table,
        RollUp counts,
        List<PillarCounts> pillars,
        Optional<Comparison> moved,
        List<AnnexTable.Row> late,
        DeadlineEntries promises,
        EditingProgress editing,
        List<Decision> decisions) {

    /** How the rows below an element at the top stand. */
    public record PillarCounts(Node pillar, RollUp counts) {}

    static Overview of(AnnexTable table, Optional<AnnexTable> sealed, List<Decision> decisions) {
        List<AnnexTable.Row> rows = table.rows().toList();
        List<PillarCounts> pillars = table.top().stream()
                .map(top -> new PillarCounts(
                        top,
                        RollUp.of(
                                rows.stream()
                                        .filter(row -> row.path().anyMatch(top::equals))
                                        .toList(),
                                table.framework().scale())))
                .toList();
        return new Overview(
                table,
                RollUp.of(rows, table.framework().scale()),
                pillars,
                sealed.map(before -> Comparison.of(before, table)),
                rows.stream()
                        .filter(row -> row.judgement().lateness() == Lateness.OVERDUE)
                        .sorted(Comparator.comparingLong(
                                        (AnnexTable.Row row) -> row.judgement().daysOverdue())
                                .reversed())
                        .toList(),
                DeadlineEntries.of(rows),
                EditingProgress.of(rows),
                decisions);
    }
}
