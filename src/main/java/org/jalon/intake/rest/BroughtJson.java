package org.jalon.intake.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jalon.intake.proposal.Intake;

/** A file that was brought in, without what it proposes. */
@Schema(name = "BroughtFile")
record BroughtJson(
        long id,
        String file,

        @Schema(description = "SHA-256 of the file") String digest,

        String symbol,
        Instant broughtAt,
        String broughtBy,

        @Schema(allowableValues = {"waiting", "reading", "ready", "failed"})
        String state) {

    static BroughtJson of(Intake intake) {
        return new BroughtJson(
                intake.id().value(),
                intake.fileName(),
                intake.digest(),
                intake.symbol(),
                intake.recordedAt(),
                intake.personName(),
                intake.state().code());
    }
}
