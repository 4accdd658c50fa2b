package org.jalon.evidence.illustration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jalon.shared.LocalizedText;

/** A measure that illustrates an indicator, as JSON. */
@Schema(name = "Illustration")
public record IllustrationJson(
        @Schema(description = "The code of the measure", example = "idps")
        String measure,

        LocalizedText name,
        @Schema(example = "agreement") String framework,

        @Schema(description = "The indicator's code, which stays", example = "3.1.1")
        String code,

        @Schema(description = "The number that is printed now", example = "3.1.1")
        String indicator,

        @Schema(description = "What the measure shows there; may be blank")
        String showsEn,

        String showsFr,

        int version,
        @Schema(description = "When it was said last, UTC") Instant recordedAt,

        String person) {

    public static IllustrationJson of(Illustration one) {
        return new IllustrationJson(
                one.measure(),
                one.name(),
                one.framework(),
                one.code(),
                one.indicator(),
                one.shows().en(),
                one.shows().fr(),
                one.version(),
                one.recordedAt(),
                one.personName());
    }
}
