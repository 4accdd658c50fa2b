package org.jalon.assessment.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.shared.ProblemWords;

/** What came of one act for several rows. */
@Schema(name = "BulkOutcome")
record BulkJson(
        @Schema(
                description = "By which the whole is undone; null if no row took it",
                types = {"string", "null"})
        Optional<String> id,

        int accepted,
        List<RowJson> rows) {

    @Schema(name = "BulkRowOutcome")
    record RowJson(
            String indicator,

            @Schema(allowableValues = {"accepted", "unchanged", "stale", "refused"})
            String outcome,

            @Schema(
                    description = "The version that stands; null of a refused row",
                    types = {"integer", "null"})
            Optional<Integer> version,

            @Schema(
                    description = "The state that stands; null of a refused row",
                    types = {"string", "null"})
            Optional<String> state,

            @Schema(
                    description = "The kind of refusal, as in the type of a problem; null of all others",
                    types = {"string", "null"})
            Optional<String> refusal,

            @Schema(types = {"string", "null"}) Optional<String> detail) {

        static RowJson of(BulkOutcome.Row row, ProblemWords words) {
            return switch (row.outcome()) {
                case Outcome.Accepted(var now) -> standing(row, "accepted", now);
                case Outcome.Unchanged(var now) -> standing(row, "unchanged", now);
                case Outcome.Stale(var now) -> standing(row, "stale", now);
                case Outcome.Rejected(var refusal) ->
                    new RowJson(
                            row.indicator(),
                            "refused",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(Refused.kind(refusal)),
                            Optional.of(words.say(refusal.key(), refusal.parameters())));
            };
        }

        private static RowJson standing(BulkOutcome.Row row, String outcome, Assessment now) {
            return new RowJson(
                    row.indicator(),
                    outcome,
                    Optional.of(now.version()),
                    Optional.of(now.state().code()),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    static BulkJson of(BulkOutcome outcome, ProblemWords words) {
        return new BulkJson(
                outcome.id(),
                outcome.accepted(),
                outcome.rows().stream().map(row -> RowJson.of(row, words)).toList());
    }
}
