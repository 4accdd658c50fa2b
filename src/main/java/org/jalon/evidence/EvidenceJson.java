package org.jalon.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jalon.source.AsAt;
import org.jalon.source.Passage;

/** Evidence as JSON, as the API answers it and data packages hold it. */
@Schema(name = "Evidence")
public record EvidenceJson(
        long id,
        @Schema(example = "agreement") String framework,

        @Schema(description = "The indicator's code, which stays", example = "2.2.2")
        String code,

        @Schema(description = "The number that is printed now", example = "2.2.2")
        String indicator,

        @Schema(description = "The key of the passage") String passage,

        @Schema(description = "The symbol of its document, or the key of one without a symbol", example = "S/2021/1117")
        String source,

        @Schema(example = "para. 12") String place,

        @Schema(description = "The words of the document to the letter")
        String quotation,

        @Schema(description = "When it was so: a day, a month or a year", example = "2022-08")
        Optional<String> asAt,

        @Schema(allowableValues = {"fact", "announcement"}) String nature,

        @Schema(description = "Who says it; nothing where it is the document itself")
        Optional<String> speaker,

        @Schema(description = "What to know about the words")
        String note,

        @Schema(allowableValues = {"supports", "delay", "setback", "context"})
        String direction,

        @Schema(description = "A person's judgement in English, apart from the words")
        String judgementEn,

        String judgementFr,

        @Schema(description = "What `If-Match` must name") int version,

        @Schema(description = "Whether it is held no more") boolean withdrawn,

        @Schema(description = "When it was said last, UTC") Instant recordedAt,

        String person) {

    public static EvidenceJson of(Evidence link) {
        Passage passage = link.passage();
        return new EvidenceJson(
                link.id(),
                link.framework(),
                link.code(),
                link.indicator(),
                passage.key(),
                passage.document().code(),
                passage.place(),
                passage.quotation(),
                passage.asAt().map(AsAt::text),
                passage.nature().code(),
                passage.speaker(),
                passage.note(),
                link.direction().code(),
                link.judgement().en(),
                link.judgement().fr(),
                link.version(),
                link.withdrawn(),
                link.recordedAt(),
                link.personName());
    }
}
