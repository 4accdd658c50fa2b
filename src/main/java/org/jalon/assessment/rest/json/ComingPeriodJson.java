package org.jalon.assessment.rest.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jalon.mandate.ComingPeriod;

/** A period that is still to come. */
@Schema(name = "ComingPeriod")
public record ComingPeriodJson(
        String code,
        String label,
        LocalDate from,
        LocalDate to,
        LocalDate due,

        @Schema(description = "Whether somebody set the due day")
        boolean moved) {

    public static ComingPeriodJson of(ComingPeriod coming) {
        return new ComingPeriodJson(
                coming.code(),
                coming.span().label(),
                coming.span().from(),
                coming.span().to(),
                coming.due(),
                coming.moved());
    }
}
