package org.jalon.table.worklist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.framework.Framework;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.table.AnnexTable;
import org.jalon.table.Difference;
import org.jalon.table.Movement;
import org.jalon.table.hint.Hint;

/**
 * Rows as reviewers look at them, grouped by what moved since the last sealed period.
 *
 * @param since the period that rows are compared with; empty if none was sealed before this one
 * @param groups the rows; groups without any are left out
 * @param states counts of all rows of the table by state, zeros included
 * @param correctsNothing whether it is that of a corrigendum which still says what was sealed
 */
public record Review(
        Mandate mandate,
        Framework framework,
        ReportingPeriod period,
        Optional<ReportingPeriod> since,
        List<Group> groups,
        Map<EditingState, Integer> states,
        boolean correctsNothing) {

    public record Group(Movement movement, List<Row> rows) {}

    /**
     * @param then what the last sealed period said; empty if it had no such row
     * @param differences in print, to {@code then}
     * @param own whether the person who asks wrote or confirmed it, so that somebody else approves it unless the mandate allows it
     */
    public record Row(
            AnnexTable.Row row,
            Optional<AssessmentContent> then,
            Set<Difference> differences,
            boolean own,
            List<Hint> hints) {

        /** Its name for programs and addresses. */
        public String code() {
            return row.indicator().code();
        }

        /** As it is printed. */
        public String number() {
            return row.indicator().number().printed();
        }

        /** The version that is looked at, and the one that an approval must name. */
        public int version() {
            return row.assessment().version();
        }
    }

    /** How many rows are in that state. */
    public int count(EditingState state) {
        return states.getOrDefault(state, 0);
    }

    /** How many of the rows it shows moved so. */
    public int count(Movement movement) {
        return groups.stream()
                .filter(group -> group.movement() == movement)
                .mapToInt(group -> group.rows().size())
                .sum();
    }

    /** How many rows the table has. */
    public int total() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether nothing is left but the signature: every row is approved, and a corrigendum corrects something. */
    public boolean isToBeSigned() {
        int approved = count(EditingState.APPROVED);
        return !period.isSealed()
                && !correctsNothing
                && approved > 0
                && approved + count(EditingState.PUBLISHED) == total();
    }

    /**
     * The same review after acts at single rows: those are no longer among what it shows.
     *
     * @param acted how they stand now, by code
     */
    public Review after(Map<String, EditingState> acted) {
        Map<EditingState, Integer> counts = new EnumMap<>(EditingState.class);
        counts.putAll(states);
        for (Row row : rows()) {
            EditingState now = acted.get(row.code());
            if (now != null) {
                counts.merge(row.row().assessment().state(), -1, Integer::sum);
                counts.merge(now, 1, Integer::sum);
            }
        }
        return new Review(
                mandate,
                framework,
                period,
                since,
                groups.stream()
                        .map(group -> new Group(
                                group.movement(),
                                group.rows().stream()
                                        .filter(row -> !acted.containsKey(row.code()))
                                        .toList()))
                        .filter(group -> !group.rows().isEmpty())
                        .toList(),
                counts,
                correctsNothing);
    }

    /** All rows, group by group. */
    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }
}
