package org.jalon.assessment.rest.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.rest.json.ContentJson.CitationJson;
import org.jalon.assessment.rest.json.ContentJson.DeadlineJson;
import org.jalon.assessment.rest.json.ContentJson.PartJson;

/**
 * An assessment as it stands. It can be sent back as the body of a PUT: what only Jalon sets ({@code mandate} to {@code written}) is
 * not looked at there.
 */
@Schema(name = "Assessment")
public record AssessmentJson(
        @Schema(example = "mali") String mandate,
        @Schema(example = "agreement") String framework,
        @Schema(example = "2017-Q3") String period,
        @Schema(example = "1.1.1") String indicator,

        @Schema(description = "The number of the newest version, which is also the ETag", example = "3")
        int version,

        @Schema(
                description = "How far the editing of the row has come",
                allowableValues = {
                    "carried-forward",
                    "edited",
                    "confirmed",
                    "submitted",
                    "returned",
                    "approved",
                    "published"
                })
        String state,

        WrittenJson written,

        @Schema(description = "At least one; a split row has several")
        List<PartJson> parts,

        @Schema(types = {"object", "null"}) Optional<DeadlineJson> deadline,
        List<CitationJson> citations,

        @Schema(
                description = "Why the source is doubtful here; null if it is not",
                types = {"string", "null"})
        Optional<String> doubt) {

    public static AssessmentJson of(AssessmentAddress address, Assessment assessment) {
        AssessmentContent content = assessment.content();
        return new AssessmentJson(
                address.mandate(),
                address.framework(),
                address.period(),
                address.indicator(),
                assessment.version(),
                assessment.state().code(),
                WrittenJson.of(assessment.newest()),
                PartJson.of(content),
                DeadlineJson.of(content),
                CitationJson.of(content),
                content.doubt());
    }
}
