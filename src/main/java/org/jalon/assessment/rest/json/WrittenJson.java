package org.jalon.assessment.rest.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jalon.assessment.AssessmentVersion;

/** How a version came about: who, when, by which route and why. */
@Schema(name = "Written")
record WrittenJson(
        @Schema(description = "UTC") Instant at,
        @Schema(example = "officer") String username,

        @Schema(description = "The person's name at that time")
        String person,

        @Schema(allowableValues = {"page", "api", "seed", "form", "intake", "period"})
        String route,

        @Schema(
                allowableValues = {
                    "published",
                    "carried-forward",
                    "entered-later",
                    "edited",
                    "confirmed",
                    "restored",
                    "undone",
                    "submitted",
                    "returned",
                    "approved",
                    "approved-own",
                    "abandoned"
                })
        String act,

        @Schema(types = {"string", "null"}) Optional<String> reason,

        @Schema(
                description = "The version that was brought back; null for all other acts",
                types = {"integer", "null"})
        Optional<Integer> basedOn) {

    static WrittenJson of(AssessmentVersion version) {
        return new WrittenJson(
                version.recordedAt(),
                version.username(),
                version.personName(),
                version.route().code(),
                version.act().code(),
                version.reason(),
                version.basedOn());
    }
}
