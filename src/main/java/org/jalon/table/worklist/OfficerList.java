package org.jalon.table.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.workflow.Action;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.table.AnnexTable;
import org.jalon.table.hint.Hint;

/**
 * What an officer has to do in a period: how far their rows have come, and which one is next.
 *
 * @param assigned whether rows were given to this person; if none were, all rows are theirs to look at
 * @param rows theirs, in the order of the table
 * @param counts of their rows by state, zeros included, which sum to the number of rows
 * @param all the same of the whole table
 */
public record OfficerList(
        ReportingPeriod period,
        boolean assigned,
        List<Row> rows,
        Map<EditingState, Integer> counts,
        Map<EditingState, Integer> all) {

    /**
     * @param officer username of who is to bring it up to date; empty if nobody in particular
     * @param returned why a reviewer sent it back, as long as it lies returned
     * @param hints those that stand
     * @param open what this person may ask to be done to it now
     */
    public record Row(
            AnnexTable.Row row,
            Optional<String> officer,
            Optional<String> returned,
            List<Hint> hints,
            List<Action> open) {

        public EditingState state() {
            return row.assessment().state();
        }

        /** Its name for programs and addresses. */
        public String code() {
            return row.indicator().code();
        }

        /** As it is printed. */
        public String number() {
            return row.indicator().number().printed();
        }
    }

    /** The row to do next: one that was returned, else one that nobody touched, else one that is not submitted yet. */
    public Optional<Row> next() {
        return first(EditingState.RETURNED)
                .or(() -> first(EditingState.CARRIED_FORWARD))
                .or(() -> first(EditingState.EDITED))
                .or(() -> first(EditingState.CONFIRMED));
    }

    private Optional<Row> first(EditingState state) {
        return rows.stream().filter(row -> row.state() == state).findFirst();
    }
}
