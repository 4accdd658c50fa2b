package org.jalon.table.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.workflow.Action;
import org.jalon.table.worklist.OfficerList;

/** What an officer has to do in a period. */
@Schema(name = "MyQuarter")
record OfficerListJson(
        String period,

        @Schema(description = "Whether rows were given to this person; else all rows are listed")
        boolean assigned,

        @Schema(
                description = "The number of the row to do next; null if nothing is left",
                types = {"string", "null"})
        Optional<String> next,

        @Schema(description = "Of the listed rows, by state")
        Map<String, Integer> counts,

        @Schema(description = "Of all rows of the table, by state")
        Map<String, Integer> all,

        List<RowJson> rows) {

    @Schema(name = "MyQuarterRow")
    record RowJson(
            String indicator,
            int version,
            String state,
            @Schema(types = {"string", "null"}) Optional<String> officer,

            @Schema(
                    description = "Why it was returned",
                    types = {"string", "null"})
            Optional<String> returned,

            List<HintJson> hints,

            @Schema(description = "What this person may ask to be done to it now")
            List<String> actions) {

        static RowJson of(OfficerList.Row row) {
            return new RowJson(
                    row.code(),
                    row.row().assessment().version(),
                    row.state().code(),
                    row.officer(),
                    row.returned(),
                    row.hints().stream().map(HintJson::of).toList(),
                    row.open().stream().map(Action::code).toList());
        }
    }

    static OfficerListJson of(OfficerList quarter) {
        return new OfficerListJson(
                quarter.period().code(),
                quarter.assigned(),
                quarter.next().map(OfficerList.Row::number),
                counts(quarter.counts()),
                counts(quarter.all()),
                quarter.rows().stream().map(RowJson::of).toList());
    }

    static Map<String, Integer> counts(Map<EditingState, Integer> states) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        states.forEach((state, number) -> counts.put(state.code(), number));
        return counts;
    }
}
