package org.jalon.assessment.rest.json;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jalon.assessment.seal.Verification;

/** A seal beside what is stored today. */
@Schema(name = "Verification")
public record VerificationJson(
        SealJson seal,

        @Schema(description = "The digest of the sealed versions as they are stored now")
        String computed,

        @Schema(description = "Whether the two are the same")
        boolean holds) {

    public static VerificationJson of(Verification verification) {
        return new VerificationJson(SealJson.of(verification.seal()), verification.computed(), verification.holds());
    }
}
