package org.jalon.assessment.rest.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.mandate.PeriodAct;
import org.jalon.mandate.ReportingPeriod;

/** A period with all that was done to it. */
@Schema(name = "PeriodDetail")
public record PeriodDetailJson(
        @Schema(example = "2017-Q3") String code,

        @Schema(description = "What is printed for the code")
        String label,

        LocalDate from,
        @Schema(description = "Its last day, included") LocalDate to,
        LocalDate due,

        @Schema(allowableValues = {"planned", "open", "in-review", "sealed", "correcting"})
        String state,

        @Schema(types = {"string", "null"}) Optional<String> reportSymbol,

        @Schema(
                types = {"string", "null"},
                format = "date")
        Optional<LocalDate> reportDate,

        @Schema(description = "Whether it was opened when a later period had been opened already")
        boolean enteredLater,

        @Schema(description = "The number of its newest corrigendum, begun or signed; 0 if there is none")
        int corrigendum,

        @Schema(description = "The newest first") List<ActJson> acts) {

    @Schema(name = "PeriodAct")
    record ActJson(
            String act,
            @Schema(description = "UTC") Instant at,
            String username,
            String person,
            @Schema(types = {"string", "null"}) Optional<String> reason,

            @Schema(
                    types = {"string", "null"},
                    format = "date")
            Optional<LocalDate> dueBefore,

            @Schema(
                    types = {"string", "null"},
                    format = "date")
            Optional<LocalDate> dueAfter,

            int corrigendum) {

        static ActJson of(PeriodAct act) {
            return new ActJson(
                    act.kind().code(),
                    act.at(),
                    act.username(),
                    act.personName(),
                    act.reason(),
                    act.dueBefore(),
                    act.dueAfter(),
                    act.corrigendum());
        }
    }

    public static PeriodDetailJson of(ReportingPeriod period, List<PeriodAct> acts) {
        return new PeriodDetailJson(
                period.code(),
                period.label(),
                period.from(),
                period.to(),
                period.due(),
                period.state().code(),
                period.reportSymbol(),
                period.reportDate(),
                period.enteredLater(),
                period.corrigendum(),
                acts.stream().map(ActJson::of).toList());
    }
}
