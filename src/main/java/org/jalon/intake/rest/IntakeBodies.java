package org.jalon.intake.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.intake.annex.Acceptances;
import org.jalon.intake.annex.Accepted;
import org.jalon.intake.annex.Accepted.Result;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.ProblemWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is asked of an intake, and what is answered. */
final class IntakeBodies {

    private IntakeBodies() {}

    @Schema(name = "IntakeCorrection")
    record Correcting(
            @Nullable Integer table,

            @Schema(description = "All of the table's columns, in its order") @Nullable
            List<String> columns,

            @Schema(
                    description =
                            "By the id of a row: the code of an element, `+` for a new row, `-` to leave it out, empty to take back what was said")
            @Nullable
            Map<String, String> matches,

            @Schema(description = "By the word: the code of a state, or `-` for not stated") @Nullable
            Map<String, String> words) {}

    @Schema(name = "IntakeAcceptance")
    record Accepting(
            @Schema(
                    description = "`clear`, or the ids of rows",
                    oneOf = {String.class, List.class})
            @Nullable
            JsonNode rows,

            @Nullable List<String> cells,

            @Schema(description = "By the id of a row: the version of its assessment that was looked at") @Nullable
            Map<String, Integer> seen) {

        @Schema(hidden = true)
        Optional<List<String>> keys() {
            if (rows == null || rows.isString() && rows.asString().equals("clear")) {
                return Optional.empty();
            }
            if (!rows.isArray()) {
                throw new FlawedInput(List.of(Flaw.at("/rows", "annex.problem.rows")));
            }
            List<String> keys = new ArrayList<>();
            rows.forEach(row -> keys.add(row.asString()));
            return Optional.of(keys);
        }

        @Override
        public List<String> cells() {
            return cells == null ? List.of() : cells;
        }

        @Override
        public Map<String, Integer> seen() {
            return seen == null ? Map.of() : seen;
        }
    }

    @Schema(name = "IntakeAccepted")
    record AcceptedJson(
            @Schema(description = "How many rows were taken over")
            long accepted,

            List<ResultJson> rows) {

        static AcceptedJson of(Accepted accepted, ProblemWords words) {
            return new AcceptedJson(
                    accepted.done(),
                    accepted.rows().stream()
                            .map(row -> new ResultJson(row.key(), outcome(row.result()), said(row.result(), words)))
                            .toList());
        }

        private static String outcome(Result result) {
            return switch (result) {
                case Result.Done done -> "accepted";
                case Result.Standing standing -> "standing";
                case Result.Stale stale -> "stale";
                case Result.Refused refused -> "refused";
                case Result.ToDecide decide -> "to-decide";
                case Result.Waits waits -> "waits";
            };
        }

        private static String said(Result result, ProblemWords words) {
            return switch (result) {
                case Result.Refused(var refusal) -> words.say(refusal.key(), refusal.parameters());
                case Result.Done done -> "";
                case Result.Standing standing -> words.say("annex.result.standing");
                case Result.Stale stale -> words.say("annex.result.stale");
                case Result.ToDecide decide -> words.say("annex.result.to-decide");
                case Result.Waits waits -> words.say("annex.result.waits");
            };
        }
    }

    @Schema(name = "IntakeRowResult")
    record ResultJson(
            String id,

            @Schema(allowableValues = {"accepted", "standing", "stale", "refused", "to-decide", "waits"})
            String outcome,

            @Schema(description = "Why, in words; empty if it was accepted")
            String reason) {}

    @Schema(name = "IntakeUndone")
    record UndoneJson(
            @Schema(allowableValues = {"accepted", "left"}) String step,

            int rows,

            @ArraySchema(
                    arraySchema =
                            @Schema(description = "Rows that stayed as they are, since somebody went on from them"))
            List<ResultJson> left) {

        static UndoneJson of(Acceptances.Undone undone, ProblemWords words) {
            return new UndoneJson(
                    undone.kind().name().toLowerCase(Locale.ROOT),
                    undone.all(),
                    undone.left().stream()
                            .map(row -> new ResultJson(
                                    row.indicator(),
                                    "refused",
                                    row.outcome() instanceof Outcome.Rejected(var refusal)
                                            ? words.say(refusal.key(), refusal.parameters())
                                            : ""))
                            .toList());
        }
    }
}
