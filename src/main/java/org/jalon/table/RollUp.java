package org.jalon.table;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;

/**
 * Counts with their denominator: every row is in exactly one of a level, 'split' or 'not stated', so that they sum to {@code total}.
 * There is no percentage and no computed status on purpose: on the seed one table gives 29 %, 53 % or 75 % by convention.
 *
 * @param levels by level code in the order of the scale, zeros included
 * @param lateness by lateness, zeros included
 * @param carriedForward rows that nobody has confirmed yet
 * @param changed rows that differ from the period before
 */
public record RollUp(
        int total,
        Map<String, Integer> levels,
        int split,
        int notStated,
        Map<Lateness, Integer> lateness,
        int carriedForward,
        int changed,
        int doubtful) {

    public static RollUp of(Collection<AnnexTable.Row> rows, StatusScale scale) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (StatusLevel level : scale.levels()) {
            levels.put(level.code(), 0);
        }
        Map<Lateness, Integer> lateness = new EnumMap<>(Lateness.class);
        for (Lateness value : Lateness.values()) {
            lateness.put(value, 0);
        }
        int split = 0;
        int notStated = 0;
        int carriedForward = 0;
        int changed = 0;
        int doubtful = 0;
        for (AnnexTable.Row row : rows) {
            AssessmentContent content = row.content();
            if (content.isSplit()) {
                split++;
            } else if (content.isNotStated()) {
                notStated++;
            } else {
                levels.merge(content.parts().getFirst().status().orElseThrow(), 1, Integer::sum);
            }
            lateness.merge(row.judgement().lateness(), 1, Integer::sum);
            carriedForward += row.assessment().state() == EditingState.CARRIED_FORWARD ? 1 : 0;
            changed += row.changed().isEmpty() ? 0 : 1;
            doubtful += content.doubt().isPresent() ? 1 : 0;
        }
        return new RollUp(rows.size(), levels, split, notStated, lateness, carriedForward, changed, doubtful);
    }
}
