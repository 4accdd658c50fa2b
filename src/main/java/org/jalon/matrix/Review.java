package org.jalon.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.framework.Framework;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;

/**
 * Rows as reviewers look at them, grouped by what moved since the last sealed period.
 *
 * @param since the period that rows are compared with; empty if none was sealed before this one
 * @param groups the rows; groups without any are left out
 * @param states counts of all rows of the table by state, zeros included
 */
public record Review(
        Mandate mandate,
        Framework framework,
        ReportingPeriod period,
        Optional<ReportingPeriod> since,
        List<Group> groups,
        Map<EditingState, Integer> states) {

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

    /** How many rows the table has. */
    public int total() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All rows, group by group. */
    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }
}
