package org.jalon.source.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jalon.source.AsAt;
import org.jalon.source.Passage;

@Schema(name = "Passage")
record PassageJson(
        @Schema(description = "Its name, which evidence refers to")
        String key,

        @Schema(description = "The symbol of its document, or the key of one without a symbol", example = "S/2021/1117")
        String source,

        @Schema(example = "para. 12") String place,

        @Schema(description = "The words of the document to the letter")
        String quotation,

        @Schema(description = "When it was so: a day, a month or a year", example = "2022-08")
        Optional<String> asAt,

        @Schema(allowableValues = {"fact", "announcement"}) String nature,

        @Schema(description = "Who says it; nothing where it is the document itself", example = "government")
        Optional<String> speaker,

        String note,
        @Schema(description = "UTC") Instant recordedAt,

        @Schema(description = "Who entered it") String person) {

    static PassageJson of(Passage passage) {
        return new PassageJson(
                passage.key(),
                passage.document().code(),
                passage.place(),
                passage.quotation(),
                passage.asAt().map(AsAt::text),
                passage.nature().code(),
                passage.speaker(),
                passage.note(),
                passage.recordedAt(),
                passage.personName());
    }
}
