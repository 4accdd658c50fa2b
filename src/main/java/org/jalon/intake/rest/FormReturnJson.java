package org.jalon.intake.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.intake.form.Answer;
import org.jalon.intake.form.FormReturn;
import org.jalon.shared.ProblemWords;

/** A form that came back, as JSON: every row of it, with what became of it. */
@Schema(name = "FormReturn")
record FormReturnJson(
        long id,

        @Schema(description = "The code of the form", example = "7K2M9QX4")
        String form,

        String period,

        @Schema(description = "Who filled it in, in their own words; empty if they did not say")
        String contributor,

        List<RowJson> rows) {

    @Schema(name = "FormReturnRow")
    record RowJson(
            @Schema(description = "By which it is accepted or rejected")
            long id,

            @Schema(example = "1.1.1") String indicator,

            @Schema(allowableValues = {"proposed", "blank", "refused"})
            String outcome,

            @Schema(description = "Why it cannot be proposed, in words; none if it can")
            List<String> reasons,

            @Schema(description = "The version of the assessment that stood when the form was made")
            int basedOn,

            Answer answer,

            @Schema(
                    description =
                            "What was decided: accepted, rejected, standing, or taken-back if it is open again; null if nothing yet",
                    types = {"string", "null"})
            Optional<String> decision) {}

    static FormReturnJson of(FormReturn from, ProblemWords words) {
        return new FormReturnJson(
                from.id().value(),
                from.form(),
                from.period(),
                from.contributor(),
                from.rows().stream().map(row -> row(row, words)).toList());
    }

    private static RowJson row(FormReturn.Row row, ProblemWords words) {
        return new RowJson(
                row.id().value(),
                row.reading().number(),
                row.kind().name().toLowerCase(Locale.ROOT),
                row.reading().flaws().stream()
                        .map(flaw -> words.say(flaw.kind().key(), flaw.gaps()))
                        .toList(),
                row.basedOn(),
                row.reading().answer(),
                row.decision()
                        .map(decision -> decision.verdict()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')));
    }
}
