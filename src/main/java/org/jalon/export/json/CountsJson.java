package org.jalon.export.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.framework.StatusScale;
import org.jalon.table.AnnexTable;
import org.jalon.table.RollUp;

/**
 * Counts of rows. Each row is in exactly one of {@code levels}, {@code split} and {@code notStated}, and in exactly one of {@code
 * lateness}; {@code total} is the denominator of them all.
 */
@Schema(
        name = "Counts",
        description =
                "Each row is in exactly one of levels, split and notStated, which sum to total. There are no percentages, and no computed status")
public record CountsJson(
        int total,
        Map<String, Integer> levels,
        int split,
        int notStated,
        Map<String, Integer> lateness,
        int carriedForward,
        int changed,
        int doubtful) {

    static CountsJson of(AnnexTable table, StatusScale scale) {
        RollUp counts = RollUp.of(table.rows().toList(), scale);
        Map<String, Integer> lateness = new LinkedHashMap<>();
        counts.lateness().forEach((value, number) -> lateness.put(value.code(), number));
        return new CountsJson(
                counts.total(),
                counts.levels(),
                counts.split(),
                counts.notStated(),
                lateness,
                counts.carriedForward(),
                counts.changed(),
                counts.doubtful());
    }
}
