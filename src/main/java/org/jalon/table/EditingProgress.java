package org.jalon.table;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jalon.assessment.EditingState;

/**
 * How far the writing of a period has come. It says nothing of how far the indicators have come, and is never counted together with that.
 *
 * @param states every state there is, zeros included; each row is in exactly one, so that they sum to {@code total}
 */
public record EditingProgress(int total, Map<EditingState, Integer> states) {

    public static EditingProgress of(Collection<AnnexTable.Row> rows) {
        Map<EditingState, Integer> states = new EnumMap<>(EditingState.class);
        for (EditingState state : EditingState.values()) {
            states.put(state, 0);
        }
        rows.forEach(row -> states.merge(row.assessment().state(), 1, Integer::sum));
        return new EditingProgress(rows.size(), states);
    }
}
